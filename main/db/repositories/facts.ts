import type { Fact } from '../../../shared/domain/contact.ts';
import type { Sqlite } from '../sqlite.ts';

export interface FactRepository {
  /** Keeps what is known under that name for that contact; a fact of the same name is replaced. */
  put(contactId: number, fact: Fact): 'created' | 'updated' | 'unchanged';
  /** In order of name. */
  ofContact(contactId: number): readonly Fact[];
  /** Of all facts on record, each once. */
  names(): readonly string[];
  /** Of all contacts with ids in this range, both ends included, in order of contact and name. */
  between(firstContactId: number, lastContactId: number): readonly (readonly [contactId: number, fact: Fact])[];
}

type FactRow = readonly [contactId: number, name: string, value: string, origin: Fact['origin'], source: string];

function toFact(row: FactRow): Fact {
  return { name: row[1], value: row[2], origin: row[3], source: row[4] };
}

export function createFactRepository(db: Sqlite): FactRepository {
  const range = db
    .prepare<[number, number], FactRow>(`
      SELECT contact_id, name, value, origin, source FROM fact WHERE contact_id BETWEEN ? AND ?
      ORDER BY contact_id, name`)
    .raw();
  const named = db
    .prepare<[number, string], FactRow>(
      'SELECT contact_id, name, value, origin, source FROM fact WHERE contact_id = ? AND name = ?',
    )
    .raw();
  const names = db.prepare<[], string>('SELECT DISTINCT name FROM fact ORDER BY name').pluck();
  const insertion = db.prepare<[number, string, string, string, string]>(
    'INSERT INTO fact (contact_id, name, value, origin, source) VALUES (?, ?, ?, ?, ?)',
  );
  const change = db.prepare<[string, string, string, number, string]>(
    'UPDATE fact SET value = ?, origin = ?, source = ? WHERE contact_id = ? AND name = ?',
  );

  return {
    put(contactId, fact) {
      const row = named.get(contactId, fact.name);
      if (row === undefined) {
        insertion.run(contactId, fact.name, fact.value, fact.origin, fact.source);
        return 'created';
      }
      const stored = toFact(row);
      // The same value from another file is the same fact: its first source stays on record.
      if (stored.value === fact.value && stored.origin === fact.origin) return 'unchanged';
      change.run(fact.value, fact.origin, fact.source, contactId, fact.name);
      return 'updated';
    },
    ofContact: (contactId) => range.all(contactId, contactId).map(toFact),
    names: () => names.all(),
    between: (first, last) => range.all(first, last).map((row) => [row[0], toFact(row)] as const),
  };
}
