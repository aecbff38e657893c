import type { Sqlite } from '../sqlite.ts';

/** A contact in the audience of a plan, and the plan's next touch for them, in ms; null: none is ahead. */
export interface PlannedPerson {
  readonly planId: string;
  readonly contactId: number;
  readonly nextAt: number | null;
}

/**
 * Who is planned for, worked out from the plans whenever they change: a table of this connection alone, kept in memory,
 * so that lists can be narrowed and sorted by it.
 */
export interface PlannedPeopleRepository {
  replace(people: readonly PlannedPerson[]): void;
}

export function createPlannedPeopleRepository(db: Sqlite): PlannedPeopleRepository {
  db.exec(`
    CREATE TEMP TABLE planned_person (
      contact_id INTEGER NOT NULL,
      plan_id TEXT NOT NULL,
      next_at INTEGER,
      PRIMARY KEY (contact_id, plan_id)
    ) STRICT, WITHOUT ROWID`);
  const removal = db.prepare<[]>('DELETE FROM temp.planned_person');
  const insertion = db.prepare<[number, string, number | null]>(
    'INSERT INTO temp.planned_person (contact_id, plan_id, next_at) VALUES (?, ?, ?)',
  );
  return {
    replace: db.transaction((people: readonly PlannedPerson[]) => {
      removal.run();
      for (const { contactId, planId, nextAt } of people) insertion.run(contactId, planId, nextAt);
    }),
  };
}
