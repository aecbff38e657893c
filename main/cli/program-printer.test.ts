import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PrintJob } from '../../shared/contract/print-contract.ts';
import { createProgramPrinter } from './program-printer.ts';

const job: PrintJob = { kind: 'pdf', page: '<h1>مريم & 👩‍👩‍👧‍👦</h1>', paper: 'letter' };

/** A printing program of a few lines, and the note it leaves of the folder it was given. */
function printerOf(lines: string) {
  const place = mkdtempSync(join(tmpdir(), 'unhurried-test-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const program = join(place, 'printer.mjs');
  const note = join(place, 'folder');
  writeFileSync(
    program,
    `import { readFileSync, writeFileSync } from 'node:fs';\nconst folder = process.argv[2];\nwriteFileSync(${JSON.stringify(note)}, folder);\n${lines}`,
  );
  return { print: createProgramPrinter(process.execPath, [program]), folder: () => readFileSync(note, 'utf8'), note };
}

/** Until something stands in a file: it is there, and empty, before that. */
async function untilWritten(file: string): Promise<void> {
  while (!existsSync(file) || statSync(file).size === 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a program that prints for the command line', () => {
  it('finds its job in a folder nobody else may read, and what it makes of it comes back', async () => {
    const { print, folder } = printerOf(
      `const { page, paper } = JSON.parse(readFileSync(folder + '/job.json', 'utf8')); writeFileSync(folder + '/printed', paper + page);`,
    );
    const printed = await print(job, new AbortController().signal);
    expect(printed.ok && new TextDecoder().decode(printed.value)).toBe('letter<h1>مريم & 👩‍👩‍👧‍👦</h1>');
    expect(existsSync(folder())).toBe(false);
  });

  it('may not be read by others while it prints', async () => {
    const { print, folder, note } = printerOf('setInterval(() => {}, 1000);');
    const stop = new AbortController();
    const printed = print(job, stop.signal);
    await untilWritten(note);
    // Windows has no such modes: there the folder lies in the person's own.
    if (process.platform !== 'win32') expect(statSync(folder()).mode & 0o077).toBe(0);
    expect(readdirSync(folder())).toEqual(['job.json']);
    stop.abort();
    expect(await printed).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(existsSync(folder())).toBe(false);
  });

  it('that fails leaves nothing behind', async () => {
    const { print, folder } = printerOf(`writeFileSync(folder + '/printed.part', 'half'); process.exitCode = 1;`);
    expect(await print(job, new AbortController().signal)).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(existsSync(folder())).toBe(false);
  });

  it('that is stopped by a key counts as cancelled', async () => {
    const { print, folder } = printerOf(`process.kill(process.pid, 'SIGINT'); setInterval(() => {}, 1000);`);
    expect(await print(job, new AbortController().signal)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(existsSync(folder())).toBe(false);
  });
});
