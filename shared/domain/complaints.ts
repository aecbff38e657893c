import type { ComplaintEvent } from './event.ts';
import type { History } from './history.ts';

/** The latest complaint that no newer permission has healed; it blocks every channel. */
export function unhealedComplaint(history: History): ComplaintEvent | null {
  const complaint = history.complaints.at(-1);
  if (complaint === undefined) return null;
  const latest = history.ledger.permissions.at(-1);
  return latest !== undefined && latest.at > complaint.at ? null : complaint;
}
