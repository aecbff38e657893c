import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { storageError } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { toStorageFailure } from '../db/storage-failure.ts';
import type { Workspace } from '../db/workspace.ts';

/** Writes a consistent copy with the same key. A file of that name appears only once it is whole; none is replaced. */
export function backupWorkspace(workspace: Workspace, out: string): Result<{ readonly bytes: number }> {
  return writeCopy(out, (draft) => workspace.copyTo(draft));
}

/** Lets `write` fill a draft beside `out` and gives it its name when it is whole. */
export function writeCopy(out: string, write: (draft: string) => Result<null>): Result<{ readonly bytes: number }> {
  if (existsSync(out)) return err(storageError('exists', `${basename(out)} is already there.`));
  const draft = `${out}.part-${process.pid}`;
  try {
    rmSync(draft, { force: true });
    const written = write(draft);
    if (!written.ok) return written;
    const { size } = statSync(draft);
    renameSync(draft, out);
    return ok({ bytes: size });
  } catch (error) {
    const failure = toStorageFailure(error, out);
    if (failure === null) throw error;
    return err(failure);
  } finally {
    rmSync(draft, { force: true });
  }
}
