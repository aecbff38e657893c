import type { Result } from '../../shared/result/result.ts';
import type { Sqlite } from './sqlite.ts';

export interface CommandInfo {
  /** Name of the operation in the contract. */
  readonly name: string;
  /** What undoing it would take back, as a person would say it: "Import of march-fair.csv". */
  readonly says: string;
  readonly at: number;
  /** Do everything, answer, and take it all back: what a dry run is. */
  readonly discard?: boolean;
}

export interface CommandRunner {
  /**
   * Runs a command in one transaction. It rolls back on a throw AND on an error result, which better-sqlite3's own
   * `transaction` does not. While it runs, triggers write down how every changed row was.
   */
  run<T>(info: CommandInfo, work: () => Result<T>): Result<T>;
  /** The same for a command that lets other work happen in between. The caller keeps other reads and writes out. */
  runLong<T>(info: CommandInfo, work: () => Promise<Result<T>>): Promise<Result<T>>;
  /** Writes what can be worked out again at any time, in one transaction: no command, nothing to undo. */
  cache(work: () => void): void;
}

/** How many commands can be undone, and how many changed rows are remembered for that at most. */
const keptCommands = 100;
const keptRows = 5_000_000;

export function createCommandRunner(db: Sqlite): CommandRunner {
  const insertion = db.prepare<[string, string, number]>(
    "INSERT INTO command (name, says, ran_at, state, changed_rows) VALUES (?, ?, ?, 'done', 0)",
  );
  const setScope = db.prepare<[number | null]>('UPDATE command_scope SET command_id = ?');
  const countRows = db.prepare<[number], number>('SELECT count(*) FROM undo_entry WHERE command_id = ?').pluck();
  const setRows = db.prepare<[number, number]>('UPDATE command SET changed_rows = ? WHERE id = ?');
  const removal = db.prepare<[number]>('DELETE FROM command WHERE id = ?');
  const dropUndone = db.prepare<[]>("DELETE FROM command WHERE state = 'undone'");
  const prune = db.prepare<[{ id: number; keptCommands: number; keptRows: number }]>(`
    DELETE FROM command WHERE id <> @id AND id IN (
      SELECT id FROM (
        SELECT id, row_number() OVER newest_first AS place, sum(changed_rows) OVER newest_first AS remembered
        FROM command WINDOW newest_first AS (ORDER BY id DESC)
      ) WHERE place > @keptCommands OR remembered > @keptRows)`);

  function begin(info: CommandInfo): number {
    db.exec('BEGIN IMMEDIATE');
    const id = Number(insertion.run(info.name, info.says, info.at).lastInsertRowid);
    setScope.run(id);
    return id;
  }

  function commit(id: number): void {
    setScope.run(null);
    const rows = countRows.get(id) ?? 0;
    if (rows === 0) {
      removal.run(id);
    } else {
      setRows.run(rows, id);
      dropUndone.run();
      prune.run({ id, keptCommands, keptRows });
    }
    db.exec('COMMIT');
  }

  function rollBack(): void {
    // A full disk or an input/output error makes SQLite roll back by itself.
    if (db.inTransaction) db.exec('ROLLBACK');
  }

  return {
    cache: (work) => db.transaction(work)(),
    run(info, work) {
      const id = begin(info);
      try {
        const result = work();
        if (result.ok && info.discard !== true) commit(id);
        return result;
      } finally {
        rollBack();
      }
    },
    async runLong(info, work) {
      const id = begin(info);
      try {
        const result = await work();
        if (result.ok && info.discard !== true) commit(id);
        return result;
      } finally {
        rollBack();
      }
    },
  };
}
