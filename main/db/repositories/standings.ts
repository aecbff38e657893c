import type { EmailPermission } from '../../../shared/contract/outlook.ts';
import type { Standing } from '../../../shared/domain/explanation.ts';
import { stages } from '../../../shared/domain/stage.ts';
import type { Sqlite, SqliteValue } from '../sqlite.ts';
import type { StandingRow } from './standing-row.ts';

/** What a cached standing holds for. */
export interface StandingBasis {
  /** The instant it holds for, in ms. */
  readonly asOf: number;
  /** Model and policy it was worked out by: by others it is worthless. */
  readonly basis: string;
}

/** What is kept of one contact. */
export interface CachedStanding {
  readonly standing: Standing;
  readonly emailPermission: EmailPermission;
  /** When the next event, or the end of a permission, overtakes it, in ms. */
  readonly overtakenAt: number | null;
}

/** The cache of standings. A contact whose journey changed has no row (triggers see to it) until one is put again. */
export interface StandingRepository {
  /** From when to when the cached standings hold, and their basis; null when there are none. */
  span(): { readonly from: number; readonly to: number; readonly basis: string } | null;
  /** Forgets everything that does not hold for this instant and basis. */
  keepOnly(basis: StandingBasis): void;
  /** Forgets contacts with an event after the instant their standing holds for, but not after this one. */
  forgetEventfulUntil(at: number): void;
  put(contactId: number, cached: CachedStanding, basis: StandingBasis): void;
  /** Ids of the next contacts without a standing, in order. */
  missing(afterId: number, limit: number): readonly number[];
  countMissing(): number;
  /** Ids of all contacts at one of these stages, in order; complete only when none is missing. */
  contactsAt(stageNames: readonly Standing['stage'][]): readonly number[];
}

export function createStandingRepository(db: Sqlite): StandingRepository {
  const span = db
    .prepare<[], [from: number | null, to: number | null, basis: string | null]>(`
      SELECT (SELECT min(as_of) FROM standing), (SELECT max(as_of) FROM standing), (SELECT basis FROM standing LIMIT 1)`)
    .raw();
  const removal = db.prepare<[number, string]>('DELETE FROM standing WHERE as_of <> ? OR basis <> ?');
  const eventful = db.prepare<[number]>('DELETE FROM standing WHERE next_event_at IS NOT NULL AND next_event_at <= ?');
  const insertion = db.prepare<SqliteValue[]>(`
    INSERT OR REPLACE INTO standing (contact_id, as_of, basis, stage, condition, trust, trust_low, trust_high, level,
      last_touch_at, last_response_at, email_permission, next_event_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
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
    span() {
      const [from, to, basis] = span.get() ?? [null, null, null];
      return from === null || to === null || basis === null ? null : { from, to, basis };
    },
    keepOnly: ({ asOf, basis }) => void removal.run(asOf, basis),
    forgetEventfulUntil: (at) => void eventful.run(at),
    put(contactId, { standing, emailPermission, overtakenAt }, { asOf, basis }) {
      insertion.run(contactId, asOf, basis, ...toStandingValues(standing, emailPermission), overtakenAt);
    },
    missing: (afterId, limit) => missing.all(afterId, limit),
    countMissing: () => missingCount.get() ?? 0,
    contactsAt: (names) => atStage.all(JSON.stringify(names.map((name) => stages.indexOf(name)))),
  };
}

function toStandingValues(standing: Standing, emailPermission: EmailPermission): StandingRow {
  return [
    stages.indexOf(standing.stage),
    standing.condition,
    standing.trust,
    standing.trustBand[0],
    standing.trustBand[1],
    standing.level,
    standing.lastTouchAt,
    standing.lastResponseAt,
    emailPermission,
  ];
}
