import type { Finding } from '../../shared/contract/data-contract.ts';
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
  return [...brokenReferences(db), ...ledgerChecks.flatMap((check) => runCheck(db, check))];
}

function brokenReferences(db: Sqlite): readonly Finding[] {
  const rows = db.pragma('foreign_key_check') as { table: string; parent: string }[];
  return findings(
    'references',
    rows,
    (row) => `A row of "${row.table}" belongs to a row of "${row.parent}" that is not there.`,
  );
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
  {
    code: 'json',
    sql: 'SELECT count(*) FROM event WHERE NOT json_valid(extra)',
    says: (count) => `The further keys of ${count} events are unreadable.`,
  },
  {
    code: 'json',
    sql: `SELECT (SELECT count(*) FROM plan WHERE NOT json_valid(body))
      + (SELECT count(*) FROM policy WHERE NOT json_valid(body))
      + (SELECT count(*) FROM import_batch WHERE NOT json_valid(files) OR NOT json_valid(report))`,
    says: (count) => `${count} plans, policies or import reports are unreadable.`,
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
