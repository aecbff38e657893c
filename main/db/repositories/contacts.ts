import { type Contact, type ContactId, contactKey } from '../../../shared/domain/contact.ts';
import { emailKey } from '../fold-text.ts';
import type { Sqlite, SqliteValue } from '../sqlite.ts';
import { type ContactRow, type NewContact, toContact, toContactValues } from './contact-row.ts';

export interface ContactRepository {
  /** Compared without case. */
  findByEmail(email: string): Contact | null;
  findByExternalId(externalId: string): Contact | null;
  /** By e-mail address, else by the CRM's id, else as `contactKey` calls whoever has neither ("#7"). */
  find(identity: string): Contact | null;
  get(id: number): Contact | null;
  insert(contact: NewContact): ContactId;
  /** Writes only when something differs. The caller sets `emailChangedAt` when the address changes. */
  update(contact: Contact): 'updated' | 'unchanged';
  count(): number;
  /** Of everybody, in order. */
  ids(): readonly number[];
  /** The next contacts after an id, in order of id. */
  chunk(afterId: number, limit: number): readonly Contact[];
  /** Ids of contacts of whom neither an agreement nor a refusal is on record up to an instant. */
  withoutPermission(at: number): readonly number[];
  /** Every country on record with how many are there, most first. */
  countries(): readonly { readonly country: string; readonly contacts: number }[];
  /** Every full name, folded as it is searched by, in order of name. */
  names(): readonly { readonly id: number; readonly folded: string }[];
}

const columns = `id, email, external_id, first_name, last_name, company, phone, country, time_zone, created_at,
  email_changed_at, do_not_contact`;

export function createContactRepository(db: Sqlite): ContactRepository {
  const byEmail = db
    .prepare<[string], ContactRow>(`SELECT ${columns} FROM contact WHERE email_key = ? AND email_key IS NOT NULL`)
    .raw();
  const byExternalId = db
    .prepare<[string], ContactRow>(`SELECT ${columns} FROM contact WHERE external_id = ? AND external_id IS NOT NULL`)
    .raw();
  const byId = db.prepare<[number], ContactRow>(`SELECT ${columns} FROM contact WHERE id = ?`).raw();
  const next = db
    .prepare<[number, number], ContactRow>(`SELECT ${columns} FROM contact WHERE id > ? ORDER BY id LIMIT ?`)
    .raw();
  const unasked = db
    .prepare<[number], number>(`
      SELECT id FROM contact WHERE do_not_contact = 0 AND NOT EXISTS (
        SELECT 1 FROM event
        WHERE contact_id = contact.id AND kind IN ('permission', 'withdrawal', 'complaint') AND (at <= ? OR undated = 1))
      ORDER BY id`)
    .pluck();
  const everyId = db.prepare<[], number>('SELECT id FROM contact ORDER BY id').pluck();
  const total = db.prepare<[], number>('SELECT count(*) FROM contact').pluck();
  const countries = db.prepare<[], { country: string; contacts: number }>(`
    SELECT country, count(*) AS contacts FROM contact WHERE country IS NOT NULL
    GROUP BY country ORDER BY contacts DESC, country`);
  const names = db.prepare<[], { id: number; folded: string }>(
    'SELECT id, name_key AS folded FROM contact ORDER BY name_key, id',
  );
  const insertion = db.prepare<SqliteValue[]>(`
    INSERT INTO contact (email, email_key, external_id, first_name, last_name, company, phone, country, time_zone,
      created_at, email_changed_at, do_not_contact, name_key, search_text)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const change = db.prepare<SqliteValue[]>(`
    UPDATE contact SET email = ?, email_key = ?, external_id = ?, first_name = ?, last_name = ?, company = ?, phone = ?,
      country = ?, time_zone = ?, created_at = ?, email_changed_at = ?, do_not_contact = ?, name_key = ?,
      search_text = ?
    WHERE id = ?`);

  const one = (row: ContactRow | undefined) => (row === undefined ? null : toContact(row));
  const findByEmail = (email: string) => one(byEmail.get(emailKey(email)));
  const findByExternalId = (externalId: string) => one(byExternalId.get(externalId));
  const get = (id: number) => one(byId.get(id));
  const findByKey = (key: string) => {
    const contact = key.startsWith('#') ? get(Number(key.slice(1))) : null;
    return contact !== null && contactKey(contact) === key ? contact : null;
  };

  return {
    findByEmail,
    findByExternalId,
    find: (identity) => findByEmail(identity) ?? findByExternalId(identity) ?? findByKey(identity),
    get,
    insert: (contact) => Number(insertion.run(...toContactValues(contact)).lastInsertRowid) as ContactId,
    update(contact) {
      const stored = get(contact.id);
      if (stored !== null && isSameContact(stored, contact)) return 'unchanged';
      change.run(...toContactValues(contact), contact.id);
      return 'updated';
    },
    count: () => total.get() ?? 0,
    ids: () => everyId.all(),
    withoutPermission: (at) => unasked.all(at),
    countries: () => countries.all(),
    names: () => names.all(),
    chunk: (afterId, limit) => next.all(afterId, limit).map(toContact),
  };
}

function isSameContact(a: Contact, b: Contact): boolean {
  const left = toContactValues(a);
  return toContactValues(b).every((value, index) => value === left[index]);
}
