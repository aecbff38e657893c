import type { Finding } from '../../shared/contract/data-contract.ts';
import { workspaceFitSchema } from '../../shared/domain/learn/workspace-fit.ts';
import { policySchema } from '../../shared/domain/policy.ts';
import { parseStoredPlan } from '../../shared/formats/plan-file.ts';
import { versionOf } from './migrate.ts';
import { latestVersion } from './migrations/index.ts';
import { expectedSchema, schemaOf } from './schema.ts';
import type { Sqlite } from './sqlite.ts';

/** Everything that is wrong inside a file of ours: its pages, its references, its tables, its ledger. */
export function inspectDatabase(db: Sqlite): readonly Finding[] {
  const pages = findings('pages', db.pragma('integrity_check') as { integrity_check: string }[], (row) =>
    row.integrity_check === 'ok' ? null : `The file is damaged: ${row.integrity_check}.`,
  );
  // Reading rows of damaged pages would only say the same again.
  if (pages.length > 0) return pages;
  const older = versionOf(db) !== latestVersion;
  if (older)
    return [
      { code: 'version', says: `Format ${versionOf(db)}, not ${latestVersion}: open it once to bring it up to date.` },
    ];
  if (schemaOf(db) !== expectedSchema()) {
    return [{ code: 'schema', says: 'The tables of the file are not those this program makes.' }];
  }
  return [...brokenReferences(db), ...ledgerChecks.flatMap((check) => runCheck(db, check)), ...unreadable(db)];
}

function brokenReferences(db: Sqlite): readonly Finding[] {
  const rows = db.pragma('foreign_key_check') as { table: string; parent: string }[];
  return findings(
    'references',
    rows,
    (row) => `A row of "${row.table}" belongs to a row of "${row.parent}" that is not there.`,
  );
}

/** Plans, packages, policies and accepted fits that are JSON, as a CHECK keeps them, but not what this program writes. */
function unreadable(db: Sqlite): readonly Finding[] {
  const plans = db.prepare<[], [id: string, body: string]>('SELECT id, body FROM plan').raw().all();
  const packages = db
    .prepare<[], [id: string, version: number, body: string]>('SELECT plan_id, version, body FROM review_package')
    .raw()
    .all();
  const policies = db.prepare<[], [version: number, body: string]>('SELECT version, body FROM policy').raw().all();
  const fits = db.prepare<[], [id: number, body: string]>('SELECT id, body FROM accepted_fit').raw().all();
  return [
    ...findings('documents', plans, ([id, body]) =>
      parseStoredPlan(body).ok ? null : `The plan ${id} is unreadable.`,
    ),
    ...findings('documents', packages, ([id, version, body]) =>
      parseStoredPlan(body).ok ? null : `Version ${version} of the plan ${id}, as it was sent, is unreadable.`,
    ),
    ...findings('documents', policies, ([version, body]) =>
      policySchema.safeParse(JSON.parse(body)).success ? null : `Version ${version} of the policy is unreadable.`,
    ),
    ...findings('documents', fits, ([id, body]) =>
      workspaceFitSchema.nullable().safeParse(JSON.parse(body)).success ? null : `Accepted fit ${id} is unreadable.`,
    ),
  ];
}

interface LedgerCheck {
  readonly code: Finding['code'];
  /** Counts what is wrong. */
  readonly sql: string;
  readonly says: (count: number) => string;
}

const ledgerChecks: readonly LedgerCheck[] = [
  {
    code: 'ledger',
    sql: 'SELECT count(*) FROM event WHERE NOT EXISTS (SELECT 1 FROM contact WHERE contact.id = event.contact_id)',
    says: (count) => `${count} events belong to no contact.`,
  },
  {
    code: 'ledger',
    sql: 'SELECT (SELECT count(*) FROM event NOT INDEXED) <> (SELECT count(*) FROM event INDEXED BY event_by_key)',
    says: () => 'The events and their index by id do not agree.',
  },
  {
    code: 'ledger',
    sql: "SELECT count(*) FROM event WHERE kind = 'permission' AND until IS NOT NULL AND until < at",
    says: (count) => `${count} permissions end before they begin.`,
  },
  {
    code: 'ledger',
    sql: 'SELECT count(*) FROM command_scope WHERE command_id IS NOT NULL',
    says: () => 'A command was left half-done.',
  },
  {
    code: 'ledger',
    sql: `SELECT count(*) FROM command WHERE changed_rows = 0
      OR NOT EXISTS (SELECT 1 FROM undo_entry WHERE undo_entry.command_id = command.id)`,
    says: (count) => `${count} commands have lost their undo record.`,
  },
];

function runCheck(db: Sqlite, { code, sql, says }: LedgerCheck): readonly Finding[] {
  const count = db.prepare<[], number>(sql).pluck().get() ?? 0;
  return count > 0 ? [{ code, says: says(count) }] : [];
}

function findings<T>(code: Finding['code'], rows: readonly T[], says: (row: T) => string | null): readonly Finding[] {
  return rows.flatMap((row) => {
    const text = says(row);
    return text === null ? [] : [{ code, says: text }];
  });
}
