import { type Contact, columnSource } from '../../shared/domain/contact.ts';
import type { NewContact } from '../db/repositories/contact-row.ts';
import { originOfColumn } from './fact-origin.ts';
import type { ImportStore } from './import-run.ts';
import type { InspectedFile } from './inspect-file.ts';
import { NumberSet } from './number-set.ts';
import type { ContactDraft } from './read-contact-row.ts';
import { storeMarks } from './store-marks.ts';
import type { Fault, RowOutcome } from './tally.ts';

export type ContactStore = Pick<ImportStore, 'contacts' | 'facts' | 'events'>;

export interface ContactWriter {
  /** Creates or completes the person a row names; says what came of it, and which cell had to stay empty. */
  store(
    draft: ContactDraft,
    file: InspectedFile,
    fileName: string,
  ): { readonly contactId: number; readonly outcome: RowOutcome; readonly fault: Fault | null };
}

type Filled = Pick<
  Contact,
  | 'email'
  | 'externalId'
  | 'firstName'
  | 'lastName'
  | 'company'
  | 'phone'
  | 'country'
  | 'timeZone'
  | 'createdAt'
  | 'doNotContact'
>;

/**
 * Writes the people of one import. A later import's value replaces an older one, and an empty cell erases nothing.
 * Within one import the first row that names a person decides and later ones only add what is still missing: so the
 * same file twice is the same as once, even where its rows contradict each other.
 */
export function createContactWriter(store: ContactStore, importedAt: number): ContactWriter {
  const seen = new NumberSet();

  return {
    store(draft, file, fileName) {
      const { existing, externalId, fault } = findPerson(store, draft, seen);
      const said: Filled = { ...filledOf(draft), externalId };
      const isFirst = existing === null || !seen.has(existing.id);
      const id = existing?.id ?? store.contacts.insert(newContact(said));
      let changed = existing !== null && isFirst && update(existing, pickSaid(existing, said));
      if (existing !== null && !isFirst) changed = update(existing, pickMissing(existing, said));
      changed = storeFacts(id, draft, fileName, isFirst) || changed;
      changed = storeMarks(store, id, draft.marks, { file, fileName, importedAt }) || changed;
      seen.add(id);
      const outcome = !isFirst ? 'merged' : existing === null ? 'created' : changed ? 'updated' : 'unchanged';
      return { contactId: id, outcome, fault };
    },
  };

  function update(existing: Contact, filled: Filled): boolean {
    const moved = existing.email !== null && filled.email?.toLowerCase() !== existing.email.toLowerCase();
    const emailChangedAt = moved ? importedAt : existing.emailChangedAt;
    return store.contacts.update({ ...existing, ...filled, emailChangedAt }) === 'updated';
  }

  function storeFacts(id: number, draft: ContactDraft, fileName: string, isFirst: boolean): boolean {
    const known = isFirst ? new Set<string>() : new Set(store.facts.ofContact(id).map(({ name }) => name));
    let changed = false;
    for (const { column, value } of draft.facts) {
      if (known.has(column)) continue;
      const fact = { name: column, value, origin: originOfColumn(column), source: columnSource(fileName, column) };
      changed = store.facts.put(id, fact) !== 'unchanged' || changed;
    }
    return changed;
  }
}

/**
 * By address first, then by the CRM's id. An id whose contact has another address is the same person with a new address
 * only where the names agree, and never within one import: other programs count from 1 as well.
 */
function findPerson(
  { contacts }: ContactStore,
  draft: ContactDraft,
  seen: NumberSet,
): { existing: Contact | null; externalId: string | null; fault: Fault | null } {
  const { email, externalId } = draft;
  const byEmail = email === null ? null : contacts.findByEmail(email);
  const byId = externalId === null ? null : contacts.findByExternalId(externalId);
  if (byId === null || byEmail?.id === byId.id) return { existing: byEmail, externalId, fault: null };
  const fits = email === null || byId.email === null || (haveSameName(byId, draft) && !seen.has(byId.id));
  if (byEmail === null && fits) return { existing: byId, externalId, fault: null };
  const says = `is the id of ${byId.email ?? 'another contact'} already; left empty`;
  return { existing: byEmail, externalId: null, fault: { column: '', found: externalId ?? '', says } };
}

type Named = Pick<Contact, 'firstName' | 'lastName'>;

function haveSameName(a: Named, b: Named): boolean {
  const pairs = [[a.firstName, b.firstName] as const, [a.lastName, b.lastName] as const];
  const both = pairs.filter(([one, other]) => one !== null && other !== null);
  return both.length > 0 && both.every(([one, other]) => one?.toLowerCase() === other?.toLowerCase());
}

function filledOf(draft: ContactDraft): Omit<Filled, 'externalId'> {
  const { email, firstName, lastName, company, phone, country, timeZone, createdAt } = draft;
  const doNotContact = draft.marks.doNotContact !== null;
  return { email, firstName, lastName, company, phone, country, timeZone, createdAt, doNotContact };
}

function newContact(filled: Filled): NewContact {
  return { ...filled, emailChangedAt: null };
}

function pickSaid(existing: Contact, said: Filled): Filled {
  return {
    // Another spelling of the same address is no news.
    email:
      said.email === null || said.email.toLowerCase() === existing.email?.toLowerCase() ? existing.email : said.email,
    externalId: said.externalId ?? existing.externalId,
    firstName: said.firstName ?? existing.firstName,
    lastName: said.lastName ?? existing.lastName,
    company: said.company ?? existing.company,
    phone: said.phone ?? existing.phone,
    country: said.country ?? existing.country,
    timeZone: said.timeZone ?? existing.timeZone,
    createdAt: said.createdAt ?? existing.createdAt,
    // A refusal: no later cell takes it back.
    doNotContact: existing.doNotContact || said.doNotContact,
  };
}

function pickMissing(existing: Contact, said: Filled): Filled {
  return {
    email: existing.email ?? said.email,
    externalId: existing.externalId ?? said.externalId,
    firstName: existing.firstName ?? said.firstName,
    lastName: existing.lastName ?? said.lastName,
    company: existing.company ?? said.company,
    phone: existing.phone ?? said.phone,
    country: existing.country ?? said.country,
    timeZone: existing.timeZone ?? said.timeZone,
    createdAt: existing.createdAt ?? said.createdAt,
    doNotContact: existing.doNotContact || said.doNotContact,
  };
}
