import { basename } from 'node:path';
import type { Finding } from '../../shared/contract/data-contract.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { inspectDatabase } from './inspect-database.ts';
import { checkIdentity } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { toStorageFailure } from './storage-failure.ts';

export interface ClosedFile {
  readonly path: string;
  readonly passphrase: string | null;
  readonly now: number;
}

/**
 * Reads a closed workspace or a backup from end to end and says what is wrong with it, changing nothing. When nothing is,
 * and a name is given, writes a copy of it there. A file that cannot be opened at all is an error by name.
 */
export function inspectClosedFile(
  { path, passphrase, now }: ClosedFile,
  copyTo: string | null = null,
): Result<{ readonly findings: readonly Finding[] }> {
  const opened = openDatabase({ path, passphrase, access: 'inspecting', now });
  const usable = opened.ok || !isReadOnly(opened) ? opened : openDatabase({ path, passphrase, access: 'reading', now });
  if (!usable.ok) return usable;
  const { db } = usable.value;
  try {
    const known = checkIdentity(db, path);
    if (!known.ok) return known;
    const findings = inspectDatabase(db);
    if (findings.length > 0) return ok({ findings });
    if (copyTo !== null) db.prepare('VACUUM INTO ?').run(copyTo);
    return ok({ findings });
  } catch (error) {
    const failure = toStorageFailure(error, path);
    if (failure === null) throw error;
    if (failure.code !== 'storage' || failure.kind !== 'corrupt') return err(failure);
    return ok({ findings: [{ code: 'pages', says: `${basename(path)} is damaged: not all of it can be read.` }] });
  } finally {
    db.close();
  }
}

function isReadOnly(result: Result<unknown>): boolean {
  return !result.ok && result.error.code === 'storage' && result.error.kind === 'read-only';
}
