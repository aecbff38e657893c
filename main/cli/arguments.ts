import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { parseInstant } from '../../shared/formats/instant.ts';

/** Readers of arguments, for commander: what they refuse ends the command before anything is opened. */

export function toPath(argument: string): string {
  if (argument.trim() === '') throw new InvalidArgumentError('Expected the path of a file.');
  return resolve(argument);
}

export function toPaths(argument: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), toPath(argument)];
}

export function toInstant(argument: string): number {
  const at = parseInstant(argument);
  if (at === null) {
    throw new InvalidArgumentError('Expected a time such as 2026-05-04T07:30:00Z (ISO 8601 with offset) or a date.');
  }
  return at;
}

export function toChoice<const T extends readonly string[]>(choices: T): (argument: string) => T[number] {
  return (argument) => {
    const choice = choices.find((each) => each === argument);
    if (choice === undefined) throw new InvalidArgumentError(`Expected one of ${choices.join(', ')}.`);
    return choice;
  };
}

/** The passphrase is the first line of its file, without the end of the line. */
export function toPassphrase(argument: string): string {
  const [line = ''] = readTextFile(argument).split(/\r?\n/, 1);
  if (line === '') throw new InvalidArgumentError('The first line of the passphrase file is empty.');
  return line;
}

export function readTextFile(argument: string): string {
  try {
    return readFileSync(resolve(argument), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    throw new InvalidArgumentError(`The file cannot be read (${code}).`);
  }
}
