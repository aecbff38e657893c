import { isNo, isYes } from './contact-cells.ts';
import type { ImportStore } from './import-run.ts';
import type { OpenedContacts } from './open-import-file.ts';
import type { Agreement } from './read-agreement.ts';
import type { ContactDraft } from './read-contact-row.ts';

/** Everyone the files of one import name, and what they say about how these people agreed. */
export interface PeopleRead {
  /** Row number → the columns in which they are said to have agreed, without a word of when or how. */
  readonly claims: ReadonlyMap<number, readonly string[]>;
  /** Row number → how and when they agreed; the first row that says it decides. */
  readonly agreements: ReadonlyMap<number, Agreement>;
}

export interface PeopleReader extends PeopleRead {
  /** Takes the people of one file. */
  of(file: OpenedContacts): (contactId: number, draft: ContactDraft) => void;
  /** Takes people whom only events name. */
  add(contactIds: Iterable<number>): void;
}

/** @param at the instant of the import, in ms: nobody has agreed after it. */
export function createPeopleReader(at: number): PeopleReader {
  const claims = new Map<number, readonly string[]>();
  const agreements = new Map<number, Agreement>();
  return {
    claims,
    agreements,
    of({ columns }) {
      const claiming = new Set(columns.flatMap(({ name, by }) => (by === 'claim' ? [name] : [])));
      return (contactId, { facts, agreement }) => {
        const answers = facts.filter(({ column }) => claiming.has(column));
        const agreed = answers.filter(({ value }) => isYes(value)).map(({ column }) => column);
        claims.set(contactId, [...(claims.get(contactId) ?? []), ...agreed]);
        // Whoever says no beside it does not agree now, whatever they once did.
        if (agreement === null || agreement.at > at || answers.some(({ value }) => isNo(value))) return;
        if (!agreements.has(contactId)) agreements.set(contactId, agreement);
      };
    },
    add(contactIds) {
      for (const contactId of contactIds) claims.set(contactId, claims.get(contactId) ?? []);
    },
  };
}

/** Of the people of this import, those of whom neither an agreement nor a refusal is on record. */
export function unaskedAmong(
  store: Pick<ImportStore, 'contacts'>,
  { claims }: PeopleRead,
  at: number,
): readonly number[] {
  return store.contacts.withoutPermission(at).filter((contactId) => claims.has(contactId));
}
