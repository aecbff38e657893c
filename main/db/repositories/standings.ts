import type { Standing } from '../../../shared/domain/explanation.ts';
import { stages } from '../../../shared/domain/stage.ts';
import type { Sqlite, SqliteValue } from '../sqlite.ts';
import type { StandingRow } from './standing-row.ts';

/** What a cached standing was worked out by: another model or policy makes it worthless. */
export interface StandingBasis {
  readonly asOf: number;
  readonly basis: string;
}

/** The cache of standings. A contact whose journey changed has no row (triggers see to it) until one is put again. */
export interface StandingRepository {
  /** The instant most rows hold for, with their basis; null when the cache is empty. */
  newest(): StandingBasis | null;
  /** Forgets everything that does not hold for this instant and basis. */
  keepOnly(basis: StandingBasis): void;
  /** Forgets contacts to whom something happened between two instants: the first excluded, the last included. */
  forgetEventful(after: number, until: number): void;
  put(contactId: number, standing: Standing, basis: StandingBasis): void;
  /** Ids of the next contacts without a standing, in order. */
  missing(afterId: number, limit: number): readonly number[];
  countMissing(): number;
  /** Ids of all contacts at one of these stages, in order; complete only when none is missing. */
  contactsAt(stageNames: readonly Standing['stage'][]): readonly number[];
}

export function createStandingRepository(db: Sqlite): StandingRepository {
  const newest = db
    .prepare<[], [number, string]>('SELECT as_of, basis FROM standing ORDER BY as_of DESC, contact_id LIMIT 1')
    .raw();
  const removal = db.prepare<[number, string]>('DELETE FROM standing WHERE as_of <> ? OR basis <> ?');
  const eventful = db.prepare<[number, number]>(`
    DELETE FROM standing WHERE EXISTS (
      SELECT 1 FROM event WHERE event.contact_id = standing.contact_id AND event.at > ? AND event.at <= ?)`);
  const insertion = db.prepare<SqliteValue[]>(`
    INSERT OR REPLACE INTO standing (contact_id, as_of, basis, stage, condition, trust, trust_low, trust_high, level,
      last_touch_at, last_response_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const missing = db
    .prepare<[number, number], number>(`
      SELECT contact.id FROM contact LEFT JOIN standing ON standing.contact_id = contact.id
      WHERE contact.id > ? AND standing.contact_id IS NULL ORDER BY contact.id LIMIT ?`)
    .pluck();
  const missingCount = db
    .prepare<[], number>('SELECT (SELECT count(*) FROM contact) - (SELECT count(*) FROM standing)')
    .pluck();
  const atStage = db
    .prepare<[string], number>(
      'SELECT contact_id FROM standing WHERE stage IN (SELECT value FROM json_each(?)) ORDER BY contact_id',
    )
    .pluck();

  return {
    newest() {
      const row = newest.get();
      return row === undefined ? null : { asOf: row[0], basis: row[1] };
    },
    keepOnly: ({ asOf, basis }) => void removal.run(asOf, basis),
    forgetEventful: (after, until) => void eventful.run(after, until),
    put(contactId, standing, { asOf, basis }) {
      insertion.run(contactId, asOf, basis, ...toStandingValues(standing));
    },
    missing: (afterId, limit) => missing.all(afterId, limit),
    countMissing: () => missingCount.get() ?? 0,
    contactsAt: (names) => atStage.all(JSON.stringify(names.map((name) => stages.indexOf(name)))),
  };
}

function toStandingValues(standing: Standing): StandingRow {
  return [
    stages.indexOf(standing.stage),
    standing.condition,
    standing.trust,
    standing.trustBand[0],
    standing.trustBand[1],
    standing.level,
    standing.lastTouchAt,
    standing.lastResponseAt,
  ];
}
