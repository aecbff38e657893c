import type { Brand } from '../lib/brand.ts';
import type { DataUse } from './event.ts';

/** Row number of a contact in its workspace. */
export type ContactId = Brand<number, 'ContactId'>;

/** A person we have, or want, a relationship with. Empty text never occurs: absence is null. */
export interface Contact {
  readonly id: ContactId;
  readonly email: string | null;
  /** The CRM's own id of this person. */
  readonly externalId: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly company: string | null;
  readonly phone: string | null;
  /** As the source wrote it. */
  readonly country: string | null;
  /** IANA name, e.g. "Europe/Zagreb"; null: unknown, and UTC is used. */
  readonly timeZone: string | null;
  /** When the source first saw them, in ms. */
  readonly createdAt: number | null;
  /** Since when the e-mail address is the one it is, in ms; null: it never changed. A bounce before it counts no more. */
  readonly emailChangedAt: number | null;
  readonly doNotContact: boolean;
}

/** A contact of whom nothing is known yet, not even how to reach them. */
export const emptyContact: Omit<Contact, 'id'> = {
  email: null,
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
};

/** Something known about a contact beyond their name and address, and where it came from. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly origin: DataUse;
  /** E.g. the file and column it was read from. */
  readonly source: string;
}

/** The source of a fact that an import read in a column. */
export function columnSource(file: string, column: string): string {
  return `${file}, column ${column}`;
}

/** The file in which a fact stood under its name; null: it came from elsewhere. */
export function fileOfFact({ name, source }: Pick<Fact, 'name' | 'source'>): string | null {
  const end = columnSource('', name);
  return source.endsWith(end) ? source.slice(0, -end.length) : null;
}

/** How the contact is called in a sentence: first name, else last name, else the address, else the CRM id. */
export function contactName(contact: Pick<Contact, 'firstName' | 'lastName' | 'email' | 'externalId'>): string {
  return contact.firstName ?? contact.lastName ?? contact.email ?? contact.externalId ?? 'this contact';
}

/** First and last name as one, else what identifies the contact. */
export function contactFullName(contact: Pick<Contact, 'firstName' | 'lastName' | 'email' | 'externalId'>): string {
  const parts = [contact.firstName, contact.lastName].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' ') : (contact.email ?? contact.externalId ?? 'Unnamed contact');
}

/** What a contact is called in files: the e-mail address, else the CRM's id, else its row in the workspace. */
export function contactKey(contact: Pick<Contact, 'id' | 'email' | 'externalId'>): string {
  return contact.email ?? contact.externalId ?? `#${contact.id}`;
}
