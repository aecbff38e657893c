import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { newShell, type Shell } from './testing/run-command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

const documented = readFileSync(join(import.meta.dirname, '../../docs/commands.md'), 'utf8');

/** Options that the page names once for all commands. */
const ofAll: ReadonlySet<string> = new Set(['--help', '--json', '--passphrase-file', '--workspace', '--out']);

async function helpOf(shell: Shell, ...words: readonly string[]): Promise<string> {
  const { exit, out } = await shell.run(...words, '--help');
  expect(exit).toBe(0);
  return out;
}

function commandsIn(help: string): readonly string[] {
  const [, listed = ''] = help.split('Commands:\n');
  return [...listed.matchAll(/^ {2}([a-z]+)/gm)].flatMap(([, name]) => (name && name !== 'help' ? [name] : []));
}

test('the page of the commands names every command with its options', async () => {
  const shell = newShell();
  const missing: string[] = [];
  const look = async (...words: readonly string[]): Promise<void> => {
    const help = await helpOf(shell, ...words);
    const within = commandsIn(help);
    for (const name of within) await look(...words, name);
    if (within.length > 0) return;
    const rows = documented.split('\n').filter((line) => line.includes(`\`${words.join(' ')} `));
    if (rows.length === 0) missing.push(words.join(' '));
    for (const [, option = ''] of help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)) {
      if (!ofAll.has(option) && !rows.some((row) => row.includes(option))) missing.push(`${words.join(' ')} ${option}`);
    }
  };
  await look();
  expect(missing).toEqual([]);
});
