import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type AppError, storageError } from '../../shared/result/app-error.ts';

/** What an exception of SQLite or of the file system means to a person; null: it is a bug and is thrown on. */
export function toStorageFailure(error: unknown, path: string): AppError | null {
  const name = basename(path);
  const code = codeOf(error);
  if (code === null) return null;
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED') {
    return storageError('busy', `${name} is in use by another program.`);
  }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') {
    return storageError('full', `The disk is full. ${name} was not changed.`);
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return storageError('read-only', `${name} or its folder cannot be written to.`);
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return storageError('corrupt', `${name} is damaged or is no Unhurried workspace.`);
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') return storageError('missing', `${name} or its folder is not there.`);
  if (code === 'EEXIST') return storageError('exists', `${name} is already there.`);
  if (code === 'EISDIR') return storageError('corrupt', `${name} is a folder, not a workspace.`);
  if (code.startsWith('SQLITE_IOERR')) return storageError('corrupt', `${name} could not be read or written.`);
  if (code.startsWith('SQLITE_CANTOPEN')) {
    // SQLite says the same of a file that is not there and of a folder it may not write its journal into.
    return existsSync(path)
      ? storageError('read-only', `${name} or its folder cannot be written to.`)
      : storageError('missing', `${name} could not be opened.`);
  }
  return null;
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
