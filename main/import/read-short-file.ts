import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { invalidInput } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { toStorageFailure } from '../db/storage-failure.ts';

interface Expected {
  /** "a review", for sentences. */
  readonly thing: string;
  readonly mostBytes: number;
}

/** The text of a file; what is too long for what it should be is refused before it is read. */
export async function readShortFile(path: string, { thing, mostBytes }: Expected): Promise<Result<string>> {
  const name = basename(path);
  try {
    const file = await open(path, 'r');
    try {
      const stats = await file.stat();
      if (stats.isDirectory()) return err(invalidInput(`${name} is a folder, not ${thing}.`));
      if (stats.size > mostBytes) {
        const says = `${name} is not ${thing}: it has ${megabytes(stats.size)} MB, of at most ${megabytes(mostBytes)}.`;
        return err(invalidInput(says));
      }
      return ok(await file.readFile('utf8'));
    } finally {
      await file.close();
    }
  } catch (error) {
    const failure = toStorageFailure(error, path);
    if (failure === null) throw error;
    return err(failure);
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1e6);
}
