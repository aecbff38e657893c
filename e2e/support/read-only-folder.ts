import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';

/** Takes the right to write from a folder, also from root, whom file modes do not bind. Returns what gives it back. */
export function makeReadOnly(folder: string): () => void {
  if (process.getuid?.() === 0) {
    execFileSync('chattr', ['+i', folder]);
    return () => execFileSync('chattr', ['-i', folder]);
  }
  chmodSync(folder, 0o555);
  return () => chmodSync(folder, 0o755);
}
