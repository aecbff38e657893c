import { emptyContact } from '../../shared/domain/contact.ts';
import type { JourneyEvent } from '../../shared/domain/event.ts';
import type { JourneyLine } from '../../shared/formats/parse-journey-line.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { canonicalJson } from '../db/repositories/event-row.ts';
import type { ImportStore } from './import-run.ts';
import { linkOf, withLink } from './link.ts';
import { hashText, NumberSet } from './number-set.ts';
import type { Fault, RowOutcome } from './tally.ts';

export interface EventWriter {
  store(line: JourneyLine): Result<RowOutcome, Fault>;
  /** Everyone the events were about: row number → how the file calls them. */
  readonly people: ReadonlyMap<number, string>;
  /** Ids of the events that name no link, by whose they are; kept only where that was asked for. */
  readonly unlinked: ReadonlyMap<number, ReadonlySet<string>>;
}

/** How many people are remembered by what they are called; journeys mostly come person by person, or by day. */
const mostRemembered = 20_000;

type Store = Pick<ImportStore, 'contacts' | 'events'>;

/** Writes the events of one import. An id that two different lines of the import claim goes to the first. */
export function createEventWriter(store: Store, keepsUnlinked: boolean): EventWriter {
  const { events } = store;
  const ids = new Map<string, number>();
  const taken = new NumberSet();
  /** What this import itself brought: said again in a later row, it was not here before. */
  const fresh = new NumberSet();
  const people = new Map<number, string>();
  const unlinked = new Map<number, Set<string>>();
  const storedLinks = createStoredLinks(store);

  return {
    people,
    unlinked,
    store({ contact, event: said, extra }) {
      const contactId = idOf(contact);
      if (contactId === null) return err({ column: 'contact', found: contact, says: 'is an id that no contact has' });
      if (!people.has(contactId)) people.set(contactId, contact);
      const kept = said.id === '' || linkOf(said) !== null ? null : storedLinks.of(contactId, said.id);
      // A link that was accepted at an earlier import stays, though the source still does not name it.
      const event = kept === null ? said : withLink(said, kept);
      const key = event.id === '' ? null : hashText(`${contactId} ${event.id}`);
      if (key !== null) {
        if (taken.has(key)) {
          const stored = events.ofContactWithExtra(contactId).find(({ id }) => id === event.id);
          if (stored !== undefined && !isSame(stored, { ...event, extra })) {
            const says = `is the id of another event of this contact in this import; ids are unique per contact`;
            return err({ column: 'id', found: event.id, says });
          }
        }
        taken.add(key);
        if (keepsUnlinked && isLinkable(event)) noteUnlinked(contactId, event.id);
      }
      const outcome = events.put(contactId, event, extra);
      if (key === null || outcome !== 'unchanged') {
        if (key !== null) fresh.add(key);
        return ok(outcome);
      }
      return ok(fresh.has(key) ? 'merged' : 'unchanged');
    },
  };

  function noteUnlinked(contactId: number, id: string): void {
    const known = unlinked.get(contactId);
    if (known === undefined) unlinked.set(contactId, new Set([id]));
    else known.add(id);
  }

  function idOf(identity: string): number | null {
    const known = ids.get(identity);
    if (known !== undefined) return known;
    const id = findOrCreate(identity);
    if (ids.size >= mostRemembered) ids.clear();
    if (id !== null) ids.set(identity, id);
    return id;
  }

  function findOrCreate(identity: string): number | null {
    const { contacts } = store;
    if (!identity.includes('@')) return contacts.findByExternalId(identity)?.id ?? null;
    const found = contacts.findByEmail(identity);
    if (found !== null) return found.id;
    const id = contacts.insert({ ...emptyContact, email: identity });
    storedLinks.hasNone(id);
    return id;
  }
}

/** The links that were on record when an import first came to a contact. */
function createStoredLinks({ events }: Store) {
  let known = new Map<number, ReadonlyMap<string, string>>();
  const none: ReadonlyMap<string, string> = new Map();
  return {
    hasNone: (contactId: number) => void known.set(contactId, none),
    of(contactId: number, eventId: string): string | null {
      let links = known.get(contactId);
      if (links === undefined) {
        const found = events.ofContactWithExtra(contactId).flatMap((event): [string, string][] => {
          const link = linkOf(event);
          return link === null || event.id === '' ? [] : [[event.id, link]];
        });
        links = found.length === 0 ? none : new Map(found);
        if (known.size >= mostRemembered) known = new Map();
        known.set(contactId, links);
      }
      return links.get(eventId) ?? null;
    },
  };
}

function isLinkable(event: JourneyEvent): boolean {
  return (event.kind === 'touch' || event.kind === 'response') && linkOf(event) === null;
}

type Stored = JourneyEvent & { readonly extra: Readonly<Record<string, unknown>> };

function isSame(a: Stored, b: Stored): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
