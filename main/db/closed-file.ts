import type { Finding } from '../../shared/contract/data-contract.ts';
import type { StorageErrorKind } from '../../shared/result/app-error.ts';
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

type Inspection = Result<{ readonly findings: readonly Finding[] }>;

/**
 * Reads a closed workspace or a backup from end to end and says what is wrong with it, changing nothing. When nothing is,
 * and a name is given, writes a copy of it there. Damage is a finding; a file that cannot be looked into (not there, in
 * use, another key, a newer format) is an error by name.
 */
export function inspectClosedFile(file: ClosedFile, copyTo: string | null = null): Inspection {
  const inspected = inspect(file, copyTo);
  if (inspected.ok || !isStorage(inspected, 'corrupt')) return inspected;
  return ok({ findings: [{ code: 'pages', says: inspected.error.says }] });
}

function inspect({ path, passphrase, now }: ClosedFile, copyTo: string | null): Inspection {
  const alone = openDatabase({ path, passphrase, access: 'alone', now });
  const usable = isStorage(alone, 'read-only') ? openDatabase({ path, passphrase, access: 'reading', now }) : alone;
  if (!usable.ok) return usable;
  const { db } = usable.value;
  try {
    const known = checkIdentity(db, path);
    if (!known.ok) return known;
    const findings = inspectDatabase(db);
    if (findings.length === 0 && copyTo !== null) db.prepare('VACUUM INTO ?').run(copyTo);
    return ok({ findings });
  } catch (error) {
    const failure = toStorageFailure(error, path);
    if (failure === null) throw error;
    return err(failure);
  } finally {
    db.close();
  }
}

function isStorage(result: Result<unknown>, kind: StorageErrorKind): boolean {
  return !result.ok && result.error.code === 'storage' && result.error.kind === kind;
}
