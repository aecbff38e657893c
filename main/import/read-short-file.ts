import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import iconv from 'iconv-lite';
import { invalidInput } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { toStorageFailure } from '../db/storage-failure.ts';
import { encodingOfBom, guessLegacyEncoding, guessUtf16 } from './encoding.ts';

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
      return ok(decode(await file.readFile()));
    } finally {
      await file.close();
    }
  } catch (error) {
    const failure = toStorageFailure(error, path);
    if (failure === null) throw error;
    return err(failure);
  }
}

/** Without its byte order mark. Editors save JSON and pages in what encoding they like. */
function decode(bytes: Buffer): string {
  const marked = encodingOfBom(bytes.subarray(0, 3));
  if (marked !== null) return iconv.decode(bytes, marked);
  if (!bytes.includes(0) && isUtf8(bytes)) return bytes.toString('utf8');
  const sample = bytes.subarray(0, 65_536);
  return iconv.decode(bytes, guessUtf16(sample) ?? guessLegacyEncoding(sample) ?? 'utf-8');
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1e6);
}
