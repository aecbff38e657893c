import type { ImportReport } from '../../../shared/contract/import-report.ts';
import type { Sqlite } from '../sqlite.ts';

/** One import: what was read, when, what came of it. */
export interface ImportBatch {
  readonly id: string;
  readonly kind: 'contacts' | 'journey';
  readonly files: readonly string[];
  readonly importedAt: number;
  readonly report: ImportReport;
}

export interface StoredBatch extends ImportBatch {
  /** The command whose undo takes the import back; null once it is too long ago. */
  readonly commandId: number | null;
  readonly takenBack: boolean;
}

export interface BatchRepository {
  /** Keeps an import and ties it to the command that is running. */
  insert(batch: ImportBatch): void;
  get(id: string): StoredBatch | null;
  /** Newest first. */
  list(): readonly StoredBatch[];
  /** The newest of them. */
  latest(most: number): readonly StoredBatch[];
}

type BatchRow = readonly [
  id: string,
  kind: ImportBatch['kind'],
  files: string,
  importedAt: number,
  report: string,
  commandId: number | null,
  takenBack: number,
];

function toBatch(row: BatchRow): StoredBatch {
  return {
    id: row[0],
    kind: row[1],
    files: JSON.parse(row[2]) as string[],
    importedAt: row[3],
    report: JSON.parse(row[4]) as ImportReport,
    commandId: row[5],
    takenBack: row[6] === 1,
  };
}

export function createBatchRepository(db: Sqlite): BatchRepository {
  const insertion = db.prepare<[string, string, string, number, string]>(`
    INSERT INTO import_batch (id, kind, files, imported_at, report, command_id, taken_back)
    VALUES (?, ?, ?, ?, ?, (SELECT command_id FROM command_scope), 0)`);
  const byId = db
    .prepare<[string], BatchRow>(
      'SELECT id, kind, files, imported_at, report, command_id, taken_back FROM import_batch WHERE id = ?',
    )
    .raw();
  const every = db
    .prepare<[number], BatchRow>(`
      SELECT id, kind, files, imported_at, report, command_id, taken_back FROM import_batch
      ORDER BY imported_at DESC, id LIMIT ?`)
    .raw();
  return {
    insert(batch) {
      insertion.run(batch.id, batch.kind, JSON.stringify(batch.files), batch.importedAt, JSON.stringify(batch.report));
    },
    get(id) {
      const row = byId.get(id);
      return row === undefined ? null : toBatch(row);
    },
    list: () => every.all(-1).map(toBatch),
    latest: (most) => every.all(most).map(toBatch),
  };
}
