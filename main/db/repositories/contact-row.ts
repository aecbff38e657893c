import { type Contact, type ContactId, contactFullName } from '../../../shared/domain/contact.ts';
import { emailKey, foldText } from '../fold-text.ts';
import type { SqliteValue } from '../sqlite.ts';

/** What a contact is before it has a row. */
export type NewContact = Omit<Contact, 'id'>;

/** The columns of a contact in the order in which every contact statement names them. */
export type ContactRow = readonly [
  id: number,
  email: string | null,
  externalId: string | null,
  firstName: string | null,
  lastName: string | null,
  company: string | null,
  phone: string | null,
  country: string | null,
  timeZone: string | null,
  createdAt: number | null,
  emailChangedAt: number | null,
  doNotContact: number,
];

export function toContact(row: ContactRow): Contact {
  return {
    id: row[0] as ContactId,
    email: row[1],
    externalId: row[2],
    firstName: row[3],
    lastName: row[4],
    company: row[5],
    phone: row[6],
    country: row[7],
    timeZone: row[8],
    createdAt: row[9],
    emailChangedAt: row[10],
    doNotContact: row[11] === 1,
  };
}

/** The values of every column but the id, with the folded texts that searching and sorting read. */
export function toContactValues(contact: NewContact): SqliteValue[] {
  const searched = [contact.firstName, contact.lastName, contact.company, contact.email, contact.externalId];
  return [
    contact.email,
    contact.email === null ? null : emailKey(contact.email),
    contact.externalId,
    contact.firstName,
    contact.lastName,
    contact.company,
    contact.phone,
    contact.country,
    contact.timeZone,
    contact.createdAt,
    contact.emailChangedAt,
    contact.doNotContact ? 1 : 0,
    foldText(contactFullName(contact)),
    foldText(searched.filter((part) => part !== null).join(' ')),
  ];
}
