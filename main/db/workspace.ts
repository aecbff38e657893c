import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { storageError } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { createHistory, type History } from './history.ts';
import { checkIdentity, migrate } from './migrate.ts';
import { applicationId, chooseCipher, openDatabase } from './open-database.ts';
import { createRepositories, type Repositories } from './repositories/repositories.ts';
import { type CommandRunner, createCommandRunner } from './run-command.ts';
import type { Sqlite } from './sqlite.ts';
import { toStorageFailure } from './storage-failure.ts';
import { markOpen, removeLockNote, writeLockNote } from './workspace-lock.ts';

export interface WorkspaceOptions {
  readonly path: string;
  /** A passphrase, or `raw:` and 64 hexadecimal digits; null: the file is not encrypted. */
  readonly passphrase: string | null;
  /** Named to whoever finds the file taken: "Unhurried". */
  readonly program: string;
  readonly now: number;
}

/** One open workspace file, held alone until it is closed. */
export interface Workspace {
  readonly path: string;
  /** The file name without its ending. */
  readonly name: string;
  isEncrypted(): boolean;
  readonly repositories: Repositories;
  readonly commands: CommandRunner;
  readonly history: History;
  /** Encrypts with another passphrase, for the first time, or with null not any more. */
  changePassphrase(passphrase: string | null): Result<null>;
  /** Writes a consistent copy with the same key to a path where nothing is yet. */
  copyTo(path: string): Result<null>;
  close(): void;
}

/** Opens an existing workspace, bringing an older file up to date; a copy of how it was stays beside it. */
export function openWorkspace(options: WorkspaceOptions): Result<Workspace> {
  const opened = openDatabase({ ...options, access: 'alone' });
  if (!opened.ok) return opened;
  const { db, encrypted } = opened.value;
  return holdOrClose(db, options, () => {
    const known = checkIdentity(db, options.path);
    return known.ok ? ready(db, options, encrypted) : known;
  });
}

/** Makes a new workspace file where nothing is yet, and opens it. */
export function createWorkspace(options: WorkspaceOptions): Result<Workspace> {
  const { path, passphrase } = options;
  try {
    // Takes the name and fails when it is taken: nothing is ever written over.
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    return failed(error, path);
  }
  const created = openEmpty(options, passphrase);
  if (!created.ok) for (const ending of ['', '-wal', '-journal']) rmSync(`${path}${ending}`, { force: true });
  return created;
}

function openEmpty(options: WorkspaceOptions, passphrase: string | null): Result<Workspace> {
  const opened = openDatabase({ ...options, passphrase: null, access: 'alone', isNew: true });
  if (!opened.ok) return opened;
  const { db } = opened.value;
  return holdOrClose(db, options, () => {
    if (passphrase !== null) rekey(db, passphrase);
    db.pragma(`application_id = ${applicationId}`);
    return ready(db, options, passphrase !== null);
  });
}

/** From here on the file is known to be ours, and may be written to. */
function ready(db: Sqlite, options: WorkspaceOptions, encrypted: boolean): Result<Workspace> {
  writeAhead(db);
  migrate(db, options.path);
  return ok(createWorkspaceHandle(db, options, encrypted));
}

function writeAhead(db: Sqlite): void {
  db.pragma('journal_mode = WAL');
  // The lock of the rollback journal does not count in this mode; this takes its own, for as long as the file is open.
  db.exec('BEGIN EXCLUSIVE; COMMIT');
}

/** Writes down who holds the file and goes on; whatever fails closes the file again. */
function holdOrClose(
  db: Sqlite,
  { path, program, now }: WorkspaceOptions,
  go: () => Result<Workspace>,
): Result<Workspace> {
  let noted = false;
  let result: Result<Workspace> | null = null;
  try {
    writeLockNote(path, program, now);
    noted = true;
    result = go();
    return result;
  } catch (error) {
    return failed(error, path);
  } finally {
    if (result?.ok !== true) {
      if (noted) removeLockNote(path);
      db.close();
    }
  }
}

function createWorkspaceHandle(db: Sqlite, { path }: WorkspaceOptions, startsEncrypted: boolean): Workspace {
  const unmark = markOpen(path);
  let encrypted = startsEncrypted;
  return {
    path,
    name: basename(path, extname(path)),
    isEncrypted: () => encrypted,
    repositories: createRepositories(db),
    commands: createCommandRunner(db),
    history: createHistory(db),
    changePassphrase(passphrase) {
      try {
        rekey(db, passphrase);
        encrypted = passphrase !== null;
        return ok(null);
      } catch (error) {
        return failed(error, path);
      }
    },
    copyTo(target) {
      if (existsSync(target)) return err(storageError('exists', `${basename(target)} is already there.`));
      try {
        db.prepare('VACUUM INTO ?').run(target);
        return ok(null);
      } catch (error) {
        rmSync(target, { force: true });
        return failed(error, target);
      }
    },
    close() {
      // The note goes first: without a lock it would name nobody.
      removeLockNote(path);
      unmark();
      db.close();
    },
  };
}

/** Rewriting every page needs the rollback journal, which also makes it safe against a power cut. */
function rekey(db: Sqlite, passphrase: string | null): void {
  db.pragma('journal_mode = DELETE');
  try {
    if (passphrase === null) {
      db.rekey(Buffer.alloc(0));
    } else {
      chooseCipher(db);
      db.rekey(Buffer.from(passphrase, 'utf8'));
    }
  } finally {
    writeAhead(db);
  }
}

function failed(error: unknown, path: string): Result<never> {
  const failure = toStorageFailure(error, path);
  if (failure === null) throw error;
  return err(failure);
}
