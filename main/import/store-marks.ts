import type { BounceEvent, Channel, WithdrawalEvent } from '../../shared/domain/event.ts';
import type { Mark, Marks } from './contact-marks.ts';
import type { ImportStore } from './import-run.ts';
import type { InspectedFile } from './inspect-file.ts';

type Store = Pick<ImportStore, 'events'>;

interface Source {
  readonly file: InspectedFile;
  readonly fileName: string;
  /** In ms. */
  readonly importedAt: number;
}

/** Keeps what stands in the way of writing to a person or calling them; says whether that was news. */
export function storeMarks(store: Store, contactId: number, marks: Marks, source: Source): boolean {
  const said = [
    withdraw(store, contactId, 'email', marks.unsubscribed, source),
    withdraw(store, contactId, 'phone', marks.doNotCall, source),
    noteFailure(store, contactId, marks.undeliverable, source),
  ];
  return said.includes(true);
}

/**
 * Keeps that they refused. Without a date it holds from the import on and against all before; a file that says it again
 * does not move it. Only another file, after a newer permission, is news.
 */
function withdraw(
  { events }: Store,
  contactId: number,
  channel: Channel,
  mark: Mark | null,
  { file, fileName, importedAt }: Source,
): boolean {
  if (mark === null) return false;
  const withdrawal = { id: '', kind: 'withdrawal', channel, purpose: null } as const;
  if (mark.since !== null) {
    const dated: WithdrawalEvent = { ...withdrawal, at: mark.since, undated: false };
    return events.put(contactId, dated, { column: mark.column }) !== 'unchanged';
  }
  const fileDigest = file.digest.slice(0, 16);
  const journey = events.ofContactWithExtra(contactId);
  const known = journey.filter((event) => event.kind === 'withdrawal' && event.undated && event.channel === channel);
  const latest = known.at(-1);
  if (known.some((event) => event.extra['fileDigest'] === fileDigest)) return false;
  const isNews = journey.some(
    (event) =>
      event.kind === 'permission' &&
      (event.channel === channel || event.channel === 'any') &&
      event.at > (latest?.at ?? 0),
  );
  if (latest !== undefined && !isNews) return false;
  const source = { file: fileName, fileDigest, column: mark.column, found: mark.found };
  return events.put(contactId, { ...withdrawal, at: importedAt, undated: true }, source) !== 'unchanged';
}

/** Keeps that mail does not reach them. Without a date it is known since the import, and said again it is no news. */
function noteFailure(
  { events }: Store,
  contactId: number,
  mark: Mark | null,
  { fileName, importedAt }: Source,
): boolean {
  if (mark === null) return false;
  const bounce: BounceEvent = { id: '', kind: 'bounce', type: 'hard', channel: 'email', at: mark.since ?? importedAt };
  const isKnown = events
    .ofContactWithExtra(contactId)
    .some((event) => event.kind === 'bounce' && event.type === 'hard' && event.channel === 'email');
  if (isKnown && mark.since === null) return false;
  return events.put(contactId, bounce, { file: fileName, column: mark.column, found: mark.found }) !== 'unchanged';
}
