import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { invalidInput } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { toStorageFailure } from '../db/storage-failure.ts';
import type { FileParts } from './printer.ts';

/** Fewer writes than parts: a part may be one line. */
const bufferBytes = 1 << 18;

/**
 * Writes a file whole or not at all: until it is complete and on the disk, an older one of that name stays as it was.
 * `isStopped` is asked between its parts; the answer is null when it was.
 */
export async function writeFileWhole(
  path: string,
  parts: string | FileParts,
  isStopped: () => boolean = () => false,
): Promise<Result<{ readonly bytes: number } | null>> {
  const part = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
  let isWhole = false;
  try {
    if (await isFolder(path))
      return err(invalidInput(`${basename(path)} is a folder.`, [{ path, says: 'expected a file' }]));
    const file = await open(part, 'wx');
    let bytes: number | null;
    try {
      bytes = await writeParts(file, typeof parts === 'string' ? [parts] : parts, isStopped);
      if (bytes !== null) await file.sync();
    } finally {
      await file.close();
    }
    if (bytes === null) return ok(null);
    await rename(part, path);
    isWhole = true;
    return ok({ bytes });
  } catch (error) {
    const failure = toStorageFailure(error, path);
    if (failure === null) throw error;
    return err(failure);
  } finally {
    if (!isWhole) await rm(part, { force: true });
  }
}

/** How many bytes they were; null when it was stopped. */
async function writeParts(file: FileHandle, parts: FileParts, isStopped: () => boolean): Promise<number | null> {
  let written = 0;
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  const flush = async () => {
    // writeFile goes on until all of it is written, which a single write does not promise.
    await file.writeFile(Buffer.concat(waiting));
    written += waitingBytes;
    waiting = [];
    waitingBytes = 0;
  };
  for await (const part of parts) {
    if (isStopped()) return null;
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
    waiting.push(bytes);
    waitingBytes += bytes.length;
    if (waitingBytes >= bufferBytes) await flush();
  }
  if (waiting.length > 0) await flush();
  return written;
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}
