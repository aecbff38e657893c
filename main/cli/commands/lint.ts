import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { type CopyFinding, lintText } from '../../../shared/domain/copy.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { invalidInput } from '../../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../../shared/result/result.ts';
import { toPath } from '../arguments.ts';
import { type ExitCode, exitCodeOf, exitCodes } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import type { Finish } from '../workspace-options.ts';

interface LintOptions {
  readonly json?: boolean;
}

/** More than any message has: a file of this size was meant for something else. */
const mostBytes = 10_000_000;

export function addLint(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('lint')
    .description(
      'what presses, hurries, nags or watches in the text of a message; exit status 1 when something is found',
    )
    .argument('<file>', 'a text in UTF-8', toPath)
    .option('--json', 'print one JSON document')
    .action((file: string, { json }: LintOptions) => finish(Promise.resolve(lint(file, json === true, terminal))));
}

function lint(file: string, asJson: boolean, terminal: Terminal): ExitCode {
  const text = readMessage(file);
  if (!text.ok) {
    terminal.fail(text.error);
    return exitCodeOf(text.error);
  }
  const findings = lintText(text.value);
  terminal.answer(asJson, { findings }, () => sayFindings(basename(file), text.value, findings));
  return findings.length === 0 ? exitCodes.done : exitCodes.notAllFine;
}

function readMessage(file: string): Result<string> {
  try {
    const bytes = readFileSync(file);
    if (bytes.length > mostBytes) return refused(file, 'expected the text of one message, not a file of this size');
    // The mark at the beginning is no character of the text, so that places are counted without it.
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return refused(file, 'is no text in UTF-8');
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    return refused(file, `cannot be read (${code})`);
  }
}

function refused(file: string, says: string): Result<never> {
  return err(invalidInput('The message cannot be read.', [{ path: basename(file), says }]));
}

function sayFindings(name: string, text: string, findings: readonly CopyFinding[]): string {
  if (findings.length === 0)
    return `${name}: nothing found that presses, hurries, nags or watches. Only English wordings are known.`;
  return [
    `${name}: ${sayCount(findings.length, 'place')} to calm down.`,
    ...findings.map(({ start, says, instead }) => `${placeOf(text, start)}  ${says} ${instead}`),
  ].join('\n');
}

/** "3:14": line and character, both from 1. */
function placeOf(text: string, start: number): string {
  const before = text.slice(0, start).split(/\r\n|\r|\n/);
  return `${before.length}:${[...(before.at(-1) ?? '')].length + 1}`;
}
