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
  /** The version that says exactly this; null: it is not what is stored. */
  version(plan: Plan): number | null;
  /** A number no version of this plan has had. */
  nextVersion(id: string): number;
  /** Keeps a number from being given again. */
  keepVersion(id: string, version: number): void;
}

type SummaryRow = readonly [id: string, name: string, startOn: string, steps: number, savedAt: number, version: number];

function toSummary([id, name, startOn, steps, savedAt, version]: SummaryRow): PlanSummary {
  return { id, name, startOn, steps, savedAt, version };
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
      SELECT id, name, body ->> '$.startOn', json_array_length(body, '$.steps'), saved_at, version
      FROM plan ORDER BY name, id`)
    .raw();
  const stored = db
    .prepare<[string], readonly [body: string, version: number]>('SELECT body, version FROM plan WHERE id = ?')
    .raw();
  const latest = db.prepare<[string], number>('SELECT latest FROM plan_version WHERE plan_id = ?').pluck();
  const keepLatest = db.prepare<[string, number]>(`
    INSERT INTO plan_version (plan_id, latest) VALUES (?, ?)
    ON CONFLICT (plan_id) DO UPDATE SET latest = max(latest, excluded.latest)`);
  const insertion = db.prepare<[string, string, string, number, number]>(
    'INSERT INTO plan (id, name, body, saved_at, version) VALUES (?, ?, ?, ?, ?)',
  );
  const change = db.prepare<[string, string, number, number, string]>(
    'UPDATE plan SET name = ?, body = ?, saved_at = ?, version = ? WHERE id = ?',
  );
  const removal = db.prepare<[string]>('DELETE FROM plan WHERE id = ?');

  const nextVersion = (id: string) => 1 + (latest.get(id) ?? 0);

  return {
    get(id) {
      const body = byId.get(id);
      return body === undefined ? null : toPlan(body);
    },
    all: () => every.all().map(toPlan),
    summaries: () => list.all().map(toSummary),
    save(plan, savedAt) {
      const body = printPlan(plan);
      const [bodyBefore, versionBefore] = stored.get(plan.id) ?? [];
      const version = body === bodyBefore && versionBefore !== undefined ? versionBefore : nextVersion(plan.id);
      keepLatest.run(plan.id, version);
      if (bodyBefore === undefined) {
        insertion.run(plan.id, plan.name, body, savedAt, version);
        return 'created';
      }
      change.run(plan.name, body, savedAt, version, plan.id);
      return 'updated';
    },
    version(plan) {
      const [body, version] = stored.get(plan.id) ?? [];
      return body === printPlan(plan) && version !== undefined ? version : null;
    },
    nextVersion,
    keepVersion: (id, version) => void keepLatest.run(id, version),
    remove: (id) => removal.run(id).changes === 1,
  };
}
