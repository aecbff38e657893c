import { basename } from 'node:path';
import { storageError } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { type ClosedFile, inspectClosedFile } from '../db/closed-file.ts';
import { writeCopy } from './backup-workspace.ts';

/** Makes a workspace out of a backup that verification finds sound. Never over a file that is there. */
export function restoreFile(options: ClosedFile & { readonly out: string }): Result<{ readonly bytes: number }> {
  return writeCopy(options.out, (draft) => {
    const verified = inspectClosedFile(options, draft);
    if (!verified.ok) return verified;
    const [first] = verified.value.findings;
    if (first !== undefined) {
      return err(storageError('corrupt', `${basename(options.path)} was not restored. ${first.says}`));
    }
    return ok(null);
  });
}
