import type { PlanSummary } from '../../../shared/contract/data-contract.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { parseStoredPlan, printPlan } from '../../../shared/formats/plan-file.ts';
import type { Sqlite } from '../sqlite.ts';

export interface PlanRepository {
  get(id: string): Plan | null;
  /** In order of id. */
  all(): readonly Plan[];
  /** By name. */
  summaries(): readonly PlanSummary[];
  /** Stores a plan, in place of the one with its id. */
  save(plan: Plan, savedAt: number): 'created' | 'updated';
  /** False when there is no such plan. */
  remove(id: string): boolean;
}

type SummaryRow = readonly [id: string, name: string, startOn: string, steps: number, savedAt: number, changes: number];

function toSummary([id, name, startOn, steps, savedAt, changes]: SummaryRow): PlanSummary {
  return { id, name, startOn, steps, savedAt, version: 1 + changes };
}

/** The body is the text of a plan file, read as strictly as any; one that cannot be read is damage, not a plan. */
function toPlan(body: string): Plan {
  const parsed = parseStoredPlan(body);
  if (!parsed.ok) throw new Error(`a stored plan cannot be read: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

export function createPlanRepository(db: Sqlite): PlanRepository {
  const byId = db.prepare<[string], string>('SELECT body FROM plan WHERE id = ?').pluck();
  const every = db.prepare<[], string>('SELECT body FROM plan ORDER BY id').pluck();
  const list = db
    .prepare<[], SummaryRow>(`
      SELECT id, name, body ->> '$.startOn', json_array_length(body, '$.steps'), saved_at, (
        SELECT count(*) FROM command JOIN undo_entry ON undo_entry.command_id = command.id
        WHERE command.name = 'plans.save' AND command.state = 'done'
          AND undo_entry.table_name = 'plan' AND undo_entry.row_key = json_array(plan.id) AND undo_entry.change = 'update')
      FROM plan ORDER BY name, id`)
    .raw();
  const insertion = db.prepare<[string, string, string, number]>(
    'INSERT INTO plan (id, name, body, saved_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
  );
  const change = db.prepare<[string, string, number, string]>(
    'UPDATE plan SET name = ?, body = ?, saved_at = ? WHERE id = ?',
  );
  const removal = db.prepare<[string]>('DELETE FROM plan WHERE id = ?');

  return {
    get(id) {
      const body = byId.get(id);
      return body === undefined ? null : toPlan(body);
    },
    all: () => every.all().map(toPlan),
    summaries: () => list.all().map(toSummary),
    save(plan, savedAt) {
      const body = printPlan(plan);
      if (insertion.run(plan.id, plan.name, body, savedAt).changes === 1) return 'created';
      change.run(plan.name, body, savedAt, plan.id);
      return 'updated';
    },
    remove: (id) => removal.run(id).changes === 1,
  };
}
