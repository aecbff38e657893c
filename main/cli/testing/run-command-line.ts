import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly errors: string;
  /** What stood on standard output, as JSON. */
  json(): unknown;
}

/** A folder with a command line in it, as a person at a shell has. */
export interface Shell {
  readonly folder: string;
  write(name: string, content: string): string;
  run(...words: readonly string[]): Promise<Ran>;
  /** The same in an environment that also has these variables. */
  runWith(env: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<Ran>;
}

const entry = join(import.meta.dirname, '../index.ts');

export function newShell(): Shell {
  const folder = mkdtempSync(join(tmpdir(), 'unhurried-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    write(name, content) {
      writeFileSync(join(folder, name), content);
      return name;
    },
    run: (...words) => run(folder, {}, words),
    runWith: (env, ...words) => run(folder, env, words),
  };
}

function run(folder: string, env: Readonly<Record<string, string>>, words: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [entry, ...words],
      { cwd: folder, maxBuffer: 50_000_000, env: { ...process.env, ...env } },
      (_failure, out, errors) => {
        resolve({ exit: child.exitCode ?? -1, out, errors, json: () => JSON.parse(out) });
      },
    );
  });
}
