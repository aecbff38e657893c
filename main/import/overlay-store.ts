import type { Contact, ContactId, Fact } from '../../shared/domain/contact.ts';
import type { JourneyEvent } from '../../shared/domain/event.ts';
import { orderEvents } from '../../shared/domain/journey.ts';
import { emailKey } from '../db/fold-text.ts';
import { canonicalJson } from '../db/repositories/event-row.ts';
import type { Extra } from '../db/repositories/events.ts';
import type { ImportStore } from './import-run.ts';

/**
 * Looks to an import like the workspace, and writes nothing: what would be written is kept beside what is there. So a
 * preview is the import itself, and can be read beside other reads.
 */
export interface OverlayStore extends ImportStore {
  /** What the writes since the last time would have changed in people who are here already: fields, names of facts. */
  takeChanges(): readonly string[];
  /** The events stored since the last time that were not there before. */
  takeEvents(): readonly { readonly contactId: number; readonly event: JourneyEvent }[];
  /** Whom the import would mark as not to be contacted. */
  readonly notToBeContacted: ReadonlySet<number>;
  /** Whether the contact would be made by this import. */
  isNew(contactId: number): boolean;
}

type Stored = JourneyEvent & { readonly extra: Extra };

/** Above every row number there is. */
const firstNewId = 2 ** 40;

const compared = [
  'email',
  'externalId',
  'firstName',
  'lastName',
  'company',
  'phone',
  'country',
  'timeZone',
  'createdAt',
  'doNotContact',
] as const satisfies readonly (keyof Contact)[];

export function createOverlayStore(under: ImportStore): OverlayStore {
  const contacts = new Map<number, Contact>();
  const byEmail = new Map<string, number>();
  const byExternalId = new Map<string, number>();
  const facts = new Map<number, Map<string, Fact>>();
  const events = new Map<number, Map<string, Stored>>();
  const notToBeContacted = new Set<number>();
  let nextId = firstNewId;
  let changes: string[] = [];
  let fresh: { contactId: number; event: JourneyEvent }[] = [];

  const isNew = (contactId: number): boolean => contactId >= firstNewId;
  const latest = (found: Contact | null): Contact | null => (found === null ? null : (contacts.get(found.id) ?? found));

  function hold(contact: Contact): void {
    contacts.set(contact.id, contact);
    if (contact.email !== null) byEmail.set(emailKey(contact.email), contact.id);
    if (contact.externalId !== null) byExternalId.set(contact.externalId, contact.id);
  }

  function eventsOf(contactId: number): Map<string, Stored> {
    const known = events.get(contactId);
    if (known !== undefined) return known;
    const stored = isNew(contactId) ? [] : under.events.ofContactWithExtra(contactId);
    const made = new Map(stored.map(({ extra, ...event }) => [keyOf(event, extra), { ...event, extra }]));
    events.set(contactId, made);
    return made;
  }

  function factsOf(contactId: number): Map<string, Fact> {
    const known = facts.get(contactId);
    if (known !== undefined) return known;
    const stored = isNew(contactId) ? [] : under.facts.ofContact(contactId);
    const made = new Map(stored.map((fact) => [fact.name, fact]));
    facts.set(contactId, made);
    return made;
  }

  return {
    isNew,
    notToBeContacted,
    takeChanges() {
      const taken = changes;
      changes = [];
      return taken;
    },
    takeEvents() {
      const taken = fresh;
      fresh = [];
      return taken;
    },
    contacts: {
      get: (id) => contacts.get(id) ?? under.contacts.get(id),
      findByEmail(email) {
        const id = byEmail.get(emailKey(email));
        if (id !== undefined && sameAddress(contacts.get(id), email)) return contacts.get(id) ?? null;
        const found = latest(under.contacts.findByEmail(email));
        return sameAddress(found, email) ? found : null;
      },
      findByExternalId(externalId) {
        const id = byExternalId.get(externalId);
        if (id !== undefined && contacts.get(id)?.externalId === externalId) return contacts.get(id) ?? null;
        const found = latest(under.contacts.findByExternalId(externalId));
        return found?.externalId === externalId ? found : null;
      },
      insert(contact) {
        const id = nextId as ContactId;
        nextId += 1;
        if (contact.doNotContact) notToBeContacted.add(id);
        hold({ ...contact, id });
        return id;
      },
      update(contact) {
        const before =
          contacts.get(contact.id) ??
          latest(contact.email === null ? null : under.contacts.findByEmail(contact.email)) ??
          latest(contact.externalId === null ? null : under.contacts.findByExternalId(contact.externalId));
        const changed = compared.filter((field) => before === null || before[field] !== contact[field]);
        if (changed.length === 0) return 'unchanged';
        if (contact.doNotContact && before?.doNotContact !== true) notToBeContacted.add(contact.id);
        if (!isNew(contact.id)) changes.push(...changed);
        hold(contact);
        return 'updated';
      },
      withoutPermission(at) {
        const asked = (contactId: number): boolean => {
          if (contacts.get(contactId)?.doNotContact === true) return true;
          const said = events.get(contactId)?.values() ?? [];
          return [...said].some(
            (event) =>
              ((event.kind === 'permission' || event.kind === 'complaint') && event.at <= at) ||
              (event.kind === 'withdrawal' && (event.at <= at || event.undated)),
          );
        };
        const made = [...contacts.keys()].filter(isNew);
        return [...under.contacts.withoutPermission(at), ...made].filter((contactId) => !asked(contactId));
      },
    },
    facts: {
      put(contactId, fact) {
        const known = factsOf(contactId);
        const before = known.get(fact.name);
        if (before?.value === fact.value && before.origin === fact.origin) return 'unchanged';
        known.set(fact.name, fact);
        if (!isNew(contactId)) changes.push(fact.name);
        return before === undefined ? 'created' : 'updated';
      },
      ofContact: (contactId) => [...factsOf(contactId).values()],
    },
    events: {
      put(contactId, event, extra) {
        const known = eventsOf(contactId);
        const key = keyOf(event, extra);
        const before = known.get(key);
        const next = { ...event, extra };
        if (before !== undefined && canonicalJson(before) === canonicalJson(next)) return 'unchanged';
        known.set(key, next);
        fresh.push({ contactId, event });
        if (!isNew(contactId)) changes.push(event.kind);
        return before === undefined ? 'created' : 'updated';
      },
      ofContactWithExtra: (contactId) => orderEvents([...eventsOf(contactId).values()]),
    },
    batches: { insert: () => {} },
  };
}

function sameAddress(contact: Contact | null | undefined, email: string): boolean {
  return contact !== null && contact !== undefined && emailKey(contact.email ?? '') === emailKey(email);
}

/** By its id, else by all it says. */
function keyOf(event: JourneyEvent, extra: Extra): string {
  const { id, ...rest } = event;
  return id === '' ? `#${canonicalJson([rest, extra])}` : `=${id}`;
}
