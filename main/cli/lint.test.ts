import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintDocumentSchema } from '../../shared/formats/lint-document.ts';
import { newShell } from './testing/run-command-line.ts';

describe('lint', () => {
  it('names each place that presses, with its range in the text, and ends with 1', async () => {
    const shell = newShell();
    const text = '\uFEFFDear 🌸 Ana,\r\nact now: we noticed that you looked, so hurry.';
    shell.write('message.txt', text);
    const linted = await shell.run('lint', 'message.txt', '--json');
    expect(linted).toMatchObject({ exit: 1, errors: '' });
    const { findings } = lintDocumentSchema.parse(linted.json());
    const plain = text.slice(1);
    expect(findings.map(({ code, start, end }) => [code, plain.slice(start, end)])).toEqual([
      ['false-urgency', 'act now'],
      ['watched', 'we noticed that you'],
      ['false-urgency', 'hurry'],
    ]);
    expect(findings[0]?.instead).not.toBe('');
    const said = await shell.run('lint', 'message.txt');
    expect(said.exit).toBe(1);
    expect(said.out).toMatch(/^message\.txt: 3 places to calm down\.\n2:1 {2}“act now” hurries the reader\./);
  });

  it('ends with 0 where nothing is found, also in an empty text', async () => {
    const shell = newShell();
    shell.write('calm.txt', 'The new catalogue is out.\n');
    shell.write('empty.txt', '');
    const calm = await shell.run('lint', 'calm.txt', '--json');
    expect([calm.exit, calm.json()]).toEqual([0, { findings: [] }]);
    expect(await shell.run('lint', 'empty.txt')).toMatchObject({ exit: 0 });
  });

  it('ends with 2 and says why where there is no text to read', async () => {
    const shell = newShell();
    writeFileSync(join(shell.folder, 'picture.png'), Buffer.from([0x89, 0x50, 0xff, 0xfe]));
    expect(await shell.run('lint', 'picture.png', '--json')).toMatchObject({ exit: 2, out: '' });
    expect((await shell.run('lint', 'nosuch.txt')).errors).toContain('nosuch.txt: cannot be read (ENOENT)');
    expect(await shell.run('lint', '.')).toMatchObject({ exit: 2, out: '' });
    expect(await shell.run('lint')).toMatchObject({ exit: 2, out: '' });
  });
});
