import type { ImportPreview, UnaskedPeople } from '../../shared/contract/import-preview.ts';
import type { JourneyEvent } from '../../shared/domain/event.ts';
import { livesWhereConfirmed } from '../../shared/domain/law/judge-law.ts';
import type { FilesRead } from './import-files.ts';
import type { OverlayStore } from './overlay-store.ts';

type Read = Pick<FilesRead, 'people' | 'opened'>;

/** Of people without a permission: how many, where they live, and who says yes in a column all the same. */
export function sayUnasked(store: OverlayStore, { people, opened }: Read, unasked: readonly number[]): UnaskedPeople {
  const whoever = (contactIds: readonly number[]) => ({
    people: contactIds.length,
    needConfirming: needConfirming(store, contactIds),
    contactIds: contactIds.filter((contactId) => !store.isNew(contactId)),
  });
  const column = opened.flatMap(({ columns }) => columns.filter(({ by }) => by === 'claim'))[0]?.name;
  const claimed =
    column === undefined ? [] : unasked.filter((contactId) => people.claims.get(contactId)?.includes(column));
  return { ...whoever(unasked), claim: column === undefined ? null : { column, ...whoever(claimed) } };
}

/** Of the same people, those for whom the files say how and when they agreed. */
export function sayAgreed(store: OverlayStore, read: Read, unasked: readonly number[]): ImportPreview['agreed'] {
  const { agreements } = read.people;
  const agreed = unasked.filter((contactId) => agreements.has(contactId));
  if (agreed.length === 0) return null;
  const signedUp = agreed.filter((contactId) => agreements.get(contactId)?.method === 'single-opt-in');
  const columns = read.opened.flatMap((file) => (file.kind === 'contacts' ? file.columns : []));
  return {
    columns: columns.flatMap(({ name, meaning }) =>
      meaning === 'agreedAt' || meaning === 'confirmedAt' ? [name] : [],
    ),
    confirmed: agreed.length - signedUp.length,
    signedUp: signedUp.length,
    needConfirming: needConfirming(store, signedUp),
    rest: sayUnasked(
      store,
      read,
      unasked.filter((contactId) => !agreements.has(contactId)),
    ),
  };
}

function needConfirming({ contacts }: OverlayStore, contactIds: readonly number[]): number {
  return contactIds.filter((contactId) => livesWhereConfirmed(contacts.get(contactId)?.country ?? null)).length;
}

/** Counts of whom a file of contacts says that they refused, or that no mail reaches them. */
export function createRefusalTally(store: OverlayStore): {
  take(events: ReturnType<OverlayStore['takeEvents']>): void;
  counts(): ImportPreview['refusals'];
} {
  const people = { unsubscribed: new Set<number>(), doNotCall: new Set<number>(), undeliverable: new Set<number>() };
  return {
    take(events) {
      for (const { contactId, event } of events) {
        const what = refusalOf(event);
        if (what !== null) people[what].add(contactId);
      }
    },
    counts: () => ({
      unsubscribed: people.unsubscribed.size,
      doNotCall: people.doNotCall.size,
      doNotContact: store.notToBeContacted.size,
      undeliverable: people.undeliverable.size,
    }),
  };
}

function refusalOf(event: JourneyEvent): 'unsubscribed' | 'doNotCall' | 'undeliverable' | null {
  if (event.kind === 'bounce') return 'undeliverable';
  if (event.kind !== 'withdrawal') return null;
  return event.channel === 'phone' ? 'doNotCall' : 'unsubscribed';
}
