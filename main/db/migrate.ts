import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { storageError } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { latestVersion, migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { applicationId, notOurs } from './open-database.ts';
import type { Sqlite } from './sqlite.ts';

export function versionOf(db: Sqlite): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/** Refuses a file that is not ours, or newer than this program. */
export function checkIdentity(db: Sqlite, path: string): Result<null> {
  if (db.pragma('application_id', { simple: true }) !== applicationId) return err(notOurs(path));
  const version = versionOf(db);
  if (version > latestVersion) {
    return err(
      storageError(
        'from-the-future',
        `${basename(path)} was written by a newer Unhurried (format ${version}; this program knows up to ${latestVersion}).`,
      ),
    );
  }
  return ok(null);
}

/** Brings a file of ours up to date, after copying it to a file beside it; does nothing to one that is. */
export function migrate(db: Sqlite, path: string, steps: readonly Migration[] = migrations): void {
  const from = versionOf(db);
  if (from > 0 && steps.some(({ version }) => version > from)) copyBeside(db, path, from);
  applyMigrations(db, steps);
}

/** Each in a transaction of its own, with the version it leads to. */
export function applyMigrations(db: Sqlite, steps: readonly Migration[]): void {
  for (const { version, sql } of steps.filter((step) => step.version > versionOf(db))) {
    db.transaction(() => {
      db.exec(sql);
      // A pragma takes no parameters; the number is a constant of the migration.
      db.pragma(`user_version = ${version}`);
    })();
  }
}

export function beforeMigrationPath(path: string, version: number): string {
  return `${path}.before-format-${version}`;
}

/** One copy per version that was left behind; an earlier one of the same version is kept, being the older truth. */
function copyBeside(db: Sqlite, path: string, version: number): void {
  const copy = beforeMigrationPath(path, version);
  if (!existsSync(copy)) db.prepare('VACUUM INTO ?').run(copy);
}
