import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { invalidInput } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { toStorageFailure } from '../db/storage-failure.ts';

/** Writes a file whole or not at all: until it is complete and on the disk, an older one of that name stays as it was. */
export async function writeFileWhole(path: string, text: string): Promise<Result<{ readonly bytes: number }>> {
  const part = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
  try {
    if (await isFolder(path))
      return err(invalidInput(`${basename(path)} is a folder.`, [{ path, says: 'expected a file' }]));
    const file = await open(part, 'wx');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
    return ok({ bytes: Buffer.byteLength(text) });
  } catch (error) {
    await rm(part, { force: true });
    const failure = toStorageFailure(error, path);
    if (failure === null) throw error;
    return err(failure);
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}
