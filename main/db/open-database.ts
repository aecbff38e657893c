import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type Database from 'better-sqlite3';
import { type AppError, storageError } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import type { Sqlite } from './sqlite.ts';
import { toStorageFailure } from './storage-failure.ts';
import { heldError, isOpenHere, readHead } from './workspace-lock.ts';

/** "UNHU": what makes a SQLite file one of ours. */
export const applicationId = 0x554e4855;

const plainHead = 'SQLite format 3\0';
const pageBytes = 4096;
const lockWaitMs = 300;

export interface OpenDatabaseOptions {
  readonly path: string;
  /** A passphrase, or `raw:` and 64 hexadecimal digits for a key that needs no stretching. */
  readonly passphrase: string | null;
  /** Alone: as the only one in the world. Reading: where nothing may be written. Opening alone changes nothing yet. */
  readonly access: 'alone' | 'reading';
  /** The file was made just now: it has to be empty, and no other may be. */
  readonly isNew?: boolean;
  readonly now: number;
}

export interface OpenedDatabase {
  readonly db: Sqlite;
  readonly encrypted: boolean;
}

/**
 * Opens an existing database file with its key: the only place that knows the SQLite package. Every way in which
 * that can fail is a storage error by name, and a file that cannot be opened is never replaced or written to.
 */
export function openDatabase(options: OpenDatabaseOptions): Result<OpenedDatabase> {
  const { path, passphrase, access } = options;
  const binding = fittingBinding();
  if (!binding.ok) return binding;
  let db: Sqlite | null = null;
  let isUnlocked = false;
  try {
    if (existsSync(path) && isOpenHere(path)) return err(heldError(path, options.now));
    const stats = statSync(path);
    if (stats.isDirectory()) return err(notOurs(path));
    const head = readHead(path, pageBytes, access === 'reading' ? 'r' : 'r+');
    if ((head.length === 0) !== (options.isNew === true)) return err(notOurs(path));
    const isPlain = head.length === 0 || head.toString('latin1').startsWith(plainHead);
    if (!isPlain && (head.length < pageBytes || stats.size % pageBytes !== 0)) return err(notOurs(path));
    if (!isPlain && passphrase === null) return err(passphraseNeeded(path));
    db = new (loadSqlite())(path, {
      fileMustExist: true,
      readonly: access === 'reading',
      timeout: lockWaitMs,
      ...binding.value,
    });
    if (!isPlain && passphrase !== null) applyKey(db, passphrase);
    if (access === 'alone') db.pragma('locking_mode = EXCLUSIVE');
    // The first read, of the first page alone: a wrong key or a file that is no database shows here.
    db.pragma('user_version');
    isUnlocked = true;
    takeHold(db, access);
    return ok({ db, encrypted: !isPlain });
  } catch (error) {
    db?.close();
    return err(toOpenFailure(error, options, isUnlocked));
  }
}

/** A database in memory, for checks that need the tables but no file. */
export function openScratchDatabase(): Sqlite {
  const binding = fittingBinding();
  if (!binding.ok) throw new Error(binding.error.says);
  return new (loadSqlite())(':memory:', binding.value);
}

/** Sets the cipher and the key of a connection whose file is encrypted. */
function applyKey(db: Sqlite, passphrase: string): void {
  chooseCipher(db);
  db.key(Buffer.from(passphrase, 'utf8'));
}

export function chooseCipher(db: Sqlite): void {
  db.pragma("cipher = 'sqlcipher'");
  db.pragma('legacy = 4');
}

function takeHold(db: Sqlite, access: OpenDatabaseOptions['access']): void {
  if (access === 'alone') db.exec('BEGIN EXCLUSIVE; COMMIT');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  // Temporary files would not be encrypted.
  db.pragma('temp_store = MEMORY');
  db.pragma('cache_size = -65536');
}

function toOpenFailure(error: unknown, { path, passphrase, now }: OpenDatabaseOptions, isUnlocked: boolean): AppError {
  const failure = toStorageFailure(error, path);
  if (failure?.code !== 'storage') throw error;
  if (failure.kind === 'busy') return heldError(path, now);
  if (failure.kind === 'corrupt' && !isUnlocked && passphrase !== null && !isPlainFile(path)) {
    return storageError('wrong-passphrase', `This passphrase does not open ${basename(path)}.`);
  }
  return failure;
}

function isPlainFile(path: string): boolean {
  return readHead(path, plainHead.length, 'r').toString('latin1') === plainHead;
}

function passphraseNeeded(path: string): AppError {
  return storageError('passphrase-needed', `${basename(path)} is encrypted: its passphrase is needed.`);
}

export function notOurs(path: string): AppError {
  return storageError('corrupt', `${basename(path)} is damaged or is no Unhurried workspace.`);
}

/** The stock SQLite build ends the process without a word below Node-API 10, so it must not even be loaded there. */
export function chooseBinding(
  versions: { readonly napi?: string | undefined; readonly node: string },
  binding: string | undefined,
): Result<{ readonly nativeBinding?: string }> {
  if (Number(versions.napi) >= 10) return ok({});
  if (binding !== undefined && binding !== '') return ok({ nativeBinding: binding });
  return err({
    code: 'blocked',
    says:
      `This runtime (Node ${versions.node}) is too old for the database: Node 22.14 or newer is needed, ` +
      'or a build of SQLite that fits, named by UNHURRIED_SQLITE_BINDING.',
  });
}

function fittingBinding(): Result<{ readonly nativeBinding?: string }> {
  return chooseBinding(process.versions, process.env['UNHURRIED_SQLITE_BINDING']);
}

const require = createRequire(import.meta.url);
let sqlite: typeof Database | null = null;

function loadSqlite(): typeof Database {
  sqlite ??= require('better-sqlite3') as typeof Database;
  return sqlite;
}
