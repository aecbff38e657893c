import { closeSync, openSync, readFileSync, readSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { z } from 'zod';
import { type AppError, storageError } from '../../shared/result/app-error.ts';

/** Who has a workspace open. The lock itself is SQLite's and vanishes with its process; this only names the holder. */
const holderSchema = z.object({
  program: z.string(),
  pid: z.int(),
  host: z.string(),
  since: z.iso.datetime({ offset: true, local: true }),
});
export type Holder = Readonly<z.infer<typeof holderSchema>>;

function lockNotePath(path: string): string {
  return `${path}.lock`;
}

/** Says who holds the file; throws when the folder cannot be written to. */
export function writeLockNote(path: string, program: string, now: number): void {
  const holder: Holder = { program, pid: process.pid, host: hostname(), since: new Date(now).toISOString() };
  const draft = `${lockNotePath(path)}-${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(holder)}\n`);
  renameSync(draft, lockNotePath(path));
}

export function removeLockNote(path: string): void {
  rmSync(lockNotePath(path), { force: true });
}

/** "spring.unhurried is open in Unhurried (process 1234 on DESK since 09:12)." */
export function heldError(path: string, now: number): AppError {
  const holder = readLockNote(path);
  const name = basename(path);
  if (holder === null) return storageError('busy', `${name} is open in another program.`);
  const since = sayTime(new Date(holder.since), new Date(now));
  return storageError(
    'busy',
    `${name} is open in ${holder.program} (process ${holder.pid} on ${holder.host} since ${since}).`,
  );
}

function readLockNote(path: string): Holder | null {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(readFileSync(lockNotePath(path), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    // Without a readable note the file is just as locked; only the sentence is poorer.
    return null;
  }
}

/** Clock time of this computer, with the date when it is another day. */
function sayTime(since: Date, now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = `${two(since.getHours())}:${two(since.getMinutes())}`;
  if (since.toDateString() === now.toDateString()) return clock;
  return `${since.getFullYear()}-${two(since.getMonth() + 1)}-${two(since.getDate())} ${clock}`;
}

/**
 * Files this process has open. On POSIX, closing any descriptor of a file drops every lock the process has on it,
 * so a file of ours must not even be looked into a second time.
 */
const openHere = new Set<string>();

export function isOpenHere(path: string): boolean {
  return openHere.has(realpathSync(path));
}

export function markOpen(path: string): () => void {
  const real = realpathSync(path);
  openHere.add(real);
  return () => void openHere.delete(real);
}

/** Reads the first bytes of a file that nobody in this process has open; throws when it cannot be opened that way. */
export function readHead(path: string, bytes: number, access: 'r' | 'r+'): Buffer {
  if (isOpenHere(path)) throw new Error('the head of an open workspace may not be read');
  const descriptor = openSync(path, access);
  try {
    const head = Buffer.alloc(bytes);
    return head.subarray(0, readSync(descriptor, head));
  } finally {
    closeSync(descriptor);
  }
}
