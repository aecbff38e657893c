import type { JourneyEvent } from '../../shared/domain/event.ts';
import type { JourneyLine } from '../../shared/formats/parse-journey-line.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { canonicalJson } from '../db/repositories/event-row.ts';
import type { Repositories } from '../db/repositories/repositories.ts';
import { hashText, NumberSet } from './number-set.ts';
import type { Fault, RowOutcome } from './tally.ts';

export interface EventWriter {
  store(line: JourneyLine): Result<RowOutcome, Fault>;
}

/** How many people are remembered by what they are called; journeys mostly come person by person, or by day. */
const mostRemembered = 20_000;

/** Writes the events of one import. An id that two different lines of the import claim goes to the first. */
export function createEventWriter({ contacts, events }: Pick<Repositories, 'contacts' | 'events'>): EventWriter {
  const ids = new Map<string, number>();
  const taken = new NumberSet();

  return {
    store({ contact, event, extra }) {
      const contactId = idOf(contact);
      if (contactId === null) return err({ column: 'contact', found: contact, says: 'is an id that no contact has' });
      if (event.id !== '') {
        const key = hashText(`${contactId} ${event.id}`);
        if (taken.has(key)) {
          const stored = events.ofContactWithExtra(contactId).find(({ id }) => id === event.id);
          if (stored !== undefined && !isSame(stored, { ...event, extra })) {
            const says = `is the id of another event of this contact in this import; ids are unique per contact`;
            return err({ column: 'id', found: event.id, says });
          }
        }
        taken.add(key);
      }
      return ok(events.put(contactId, event, extra));
    },
  };

  function idOf(identity: string): number | null {
    const known = ids.get(identity);
    if (known !== undefined) return known;
    const id = findOrCreate(identity);
    if (ids.size >= mostRemembered) ids.clear();
    if (id !== null) ids.set(identity, id);
    return id;
  }

  function findOrCreate(identity: string): number | null {
    if (!identity.includes('@')) return contacts.findByExternalId(identity)?.id ?? null;
    return contacts.findByEmail(identity)?.id ?? contacts.insert({ ...bareContact, email: identity });
  }
}

const bareContact = {
  externalId: null,
  firstName: null,
  lastName: null,
  company: null,
  phone: null,
  country: null,
  timeZone: null,
  createdAt: null,
  emailChangedAt: null,
  doNotContact: false,
} as const;

type Stored = JourneyEvent & { readonly extra: Readonly<Record<string, unknown>> };

function isSame(a: Stored, b: Stored): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
