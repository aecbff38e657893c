import type { JourneyEvent } from '../../../shared/domain/event.ts';
import type { Sqlite, SqliteValue } from '../sqlite.ts';
import { type EventRow, toEvent, toEventValues } from './event-row.ts';

/** Keys of the source that have no column, as they were given. */
export type Extra = Readonly<Record<string, unknown>>;

export interface EventRepository {
  /**
   * Keeps an event. One with an id replaces the event of that id ("updated" when anything differs);
   * one without is the same as another when all its keys are.
   */
  put(contactId: number, event: JourneyEvent, extra: Extra): 'created' | 'updated' | 'unchanged';
  /** By instant, then id. */
  ofContact(contactId: number): readonly JourneyEvent[];
  ofContactWithExtra(contactId: number): readonly (JourneyEvent & { readonly extra: Extra })[];
  /** Of all contacts with ids in this range, both ends included, by contact, instant and id. */
  between(firstContactId: number, lastContactId: number): readonly EventRow[];
  /** Ids of all contacts, in order, with a permission that ends at or after the first and before the second instant. */
  contactsWithPermissionEnding(from: number, before: number): readonly number[];
  count(): number;
}

const columns = `contact_id, at, event_key, kind, channel, purpose, ask, type, data, refers_to, method, until,
  cadence_days, undated, evidence, amount, currency`;

export function createEventRepository(db: Sqlite): EventRepository {
  const range = db
    .prepare<[number, number], EventRow>(`
      SELECT ${columns} FROM event WHERE contact_id BETWEEN ? AND ? ORDER BY contact_id, at, event_key`)
    .raw();
  const extras = db
    .prepare<[number], string>('SELECT extra FROM event WHERE contact_id = ? ORDER BY at, event_key')
    .pluck();
  const insertion = db.prepare<SqliteValue[]>(`
    INSERT INTO event (${columns}, extra)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (contact_id, event_key) DO NOTHING`);
  const stored = db
    .prepare<[number, string], SqliteValue[]>(
      `SELECT ${columns}, extra FROM event WHERE contact_id = ? AND event_key = ?`,
    )
    .raw();
  const change = db.prepare<SqliteValue[]>(`
    UPDATE event SET at = ?, kind = ?, channel = ?, purpose = ?, ask = ?, type = ?, data = ?, refers_to = ?,
      method = ?, until = ?, cadence_days = ?, undated = ?, evidence = ?, amount = ?, currency = ?, extra = ?
    WHERE contact_id = ? AND event_key = ?`);
  const ending = db
    .prepare<[number, number], number>(`
      SELECT DISTINCT contact_id FROM event
      WHERE kind = 'permission' AND until IS NOT NULL AND until >= ? AND until < ? ORDER BY contact_id`)
    .pluck();
  const total = db.prepare<[], number>('SELECT count(*) FROM event').pluck();

  return {
    put(contactId, event, extra) {
      const values = toEventValues(contactId, event, extra);
      if (insertion.run(...values).changes === 1) return 'created';
      const [, at, key, ...rest] = values;
      const before = stored.get(contactId, key as string);
      if (before !== undefined && values.every((value, index) => value === before[index])) return 'unchanged';
      change.run(at as number, ...rest, contactId, key as string);
      return 'updated';
    },
    ofContact: (contactId) => range.all(contactId, contactId).map(toEvent),
    ofContactWithExtra(contactId) {
      const texts = extras.all(contactId);
      return range
        .all(contactId, contactId)
        .map((row, index) => ({ ...toEvent(row), extra: JSON.parse(texts[index] ?? '{}') as Extra }));
    },
    between: (first, last) => range.all(first, last),
    contactsWithPermissionEnding: (from, before) => ending.all(from, before),
    count: () => total.get() ?? 0,
  };
}
