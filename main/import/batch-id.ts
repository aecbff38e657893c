import { randomBytes } from 'node:crypto';

/** A name for an import that a person can type: the day and six random digits. */
export function newBatchId(at: number): string {
  return `${new Date(at).toISOString().slice(0, 10)}-${randomBytes(3).toString('hex')}`;
}
