import { execFileSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export type Fault = 'corrupt file' | 'file from the future' | 'read-only folder' | 'encrypted';

export const rightPassphrase = 'seven quiet herons';

/** Makes a real workspace and does to it what the fault says. */
export function makeFaultyWorkspace(fault: Fault, folder: string): string {
  const path = join(folder, 'fair.unhurried');
  const passphrase = fault === 'encrypted' ? [rightPassphrase] : [];
  execFileSync(process.execPath, [join(import.meta.dirname, 'make-workspace.ts'), path, ...passphrase]);
  if (fault === 'corrupt file') overwrite(path, 100, Buffer.alloc(8192, 0xa5));
  // The version of the tables stands at byte 60 of every SQLite file.
  if (fault === 'file from the future') overwrite(path, 60, Buffer.from([0, 15, 66, 63]));
  return path;
}

function overwrite(path: string, at: number, bytes: Buffer): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
}
