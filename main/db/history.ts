import { setImmediate } from 'node:timers/promises';
import type { UndoState } from '../../shared/contract/data-contract.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import type { Sqlite } from './sqlite.ts';
import { type UndoableTable, undoableTables } from './undoable-tables.ts';

export interface History {
  state(): UndoState;
  /** Takes back the latest command; what it says, or why it cannot be. */
  undo(): Promise<Result<{ readonly says: string }>>;
  redo(): Promise<Result<{ readonly says: string }>>;
  /** Takes back one command, later ones standing; refused when a later one touched the same rows. */
  takeBack(commandId: number): Promise<Result<{ readonly restored: number }>>;
}

type CommandRow = readonly [id: number, says: string];
type EntryRow = readonly [seq: number, table: UndoableTable, key: string, change: Change, before: string | null];
type Change = 'insert' | 'update' | 'delete';
type Restore = (key: string, before: string | null) => number;

const rowsBetweenPauses = 5000;

/**
 * Undo and redo by the journal the triggers fill. Undoing a command writes, by the same triggers, how to redo it:
 * its entries are replaced by their own inverse.
 */
export function createHistory(db: Sqlite): History {
  const latestDone = db
    .prepare<[], CommandRow>("SELECT id, says FROM command WHERE state = 'done' ORDER BY id DESC LIMIT 1")
    .raw();
  const firstUndone = db
    .prepare<[], CommandRow>("SELECT id, says FROM command WHERE state = 'undone' ORDER BY id LIMIT 1")
    .raw();
  const setScope = db.prepare<[number | null]>('UPDATE command_scope SET command_id = ?');
  const lastSeq = db.prepare<[number], number>('SELECT max(seq) FROM undo_entry WHERE command_id = ?').pluck();
  const entries = db
    .prepare<[number, number, number], EntryRow>(`
      SELECT seq, table_name, row_key, change, before_row FROM undo_entry WHERE command_id = ? AND seq <= ?
      ORDER BY seq DESC LIMIT ?`)
    .raw();
  const dropEntries = db.prepare<[number, number]>('DELETE FROM undo_entry WHERE command_id = ? AND seq <= ?');
  const setState = db.prepare<['done' | 'undone', number]>('UPDATE command SET state = ? WHERE id = ?');
  const setTakenBack = db.prepare<[number, number]>('UPDATE import_batch SET taken_back = ? WHERE command_id = ?');
  const dropCommand = db.prepare<[number]>("DELETE FROM command WHERE id = ? OR state = 'undone'");
  const touchedLater = db
    .prepare<[number, number], number>(`
      SELECT EXISTS (
        SELECT 1 FROM undo_entry WHERE command_id = ? AND (table_name, row_key) IN (
          SELECT later.table_name, later.row_key FROM undo_entry AS later
          JOIN command ON command.id = later.command_id AND command.state = 'done'
          WHERE later.command_id > ?))`)
    .pluck();
  const restores = restorers(db);

  async function revert(commandId: number, finish: () => void): Promise<Result<{ readonly restored: number }>> {
    db.exec('BEGIN IMMEDIATE');
    try {
      setScope.run(commandId);
      const last = lastSeq.get(commandId) ?? 0;
      let restored = 0;
      let upTo = last;
      for (;;) {
        const chunk = entries.all(commandId, upTo, rowsBetweenPauses);
        if (chunk.length === 0) break;
        for (const [, table, key, change, before] of chunk) {
          if (restores[table][change](key, before) !== 1) return err(changedSince);
        }
        restored += chunk.length;
        upTo = (chunk.at(-1)?.[0] ?? 0) - 1;
        await setImmediate();
      }
      setScope.run(null);
      dropEntries.run(commandId, last);
      finish();
      db.exec('COMMIT');
      return ok({ restored });
    } catch (error) {
      if (isConstraint(error)) return err(changedSince);
      throw error;
    } finally {
      if (db.inTransaction) db.exec('ROLLBACK');
    }
  }

  async function flip(
    [id, says]: CommandRow,
    to: 'done' | 'undone',
  ): Promise<Result<{ says: string; restored: number }>> {
    const reverted = await revert(id, () => {
      setState.run(to, id);
      setTakenBack.run(to === 'undone' ? 1 : 0, id);
    });
    return reverted.ok ? ok({ says, restored: reverted.value.restored }) : reverted;
  }

  return {
    state: () => ({ undo: latestDone.get()?.[1] ?? null, redo: firstUndone.get()?.[1] ?? null }),
    async undo() {
      const command = latestDone.get();
      if (command === undefined) return err({ code: 'conflict', says: 'There is nothing to undo.' });
      const flipped = await flip(command, 'undone');
      return flipped.ok ? ok({ says: flipped.value.says }) : flipped;
    },
    async redo() {
      const command = firstUndone.get();
      if (command === undefined) return err({ code: 'conflict', says: 'There is nothing to redo.' });
      const flipped = await flip(command, 'done');
      return flipped.ok ? ok({ says: flipped.value.says }) : flipped;
    },
    async takeBack(commandId) {
      const latest = latestDone.get();
      if (latest?.[0] === commandId) return flip(latest, 'undone');
      if (touchedLater.get(commandId, commandId) === 1) return err(changedSince);
      return revert(commandId, () => {
        setTakenBack.run(1, commandId);
        dropCommand.run(commandId);
      });
    },
  };
}

const changedSince = {
  code: 'conflict',
  says: 'This cannot be taken back: what it wrote has been changed since, or something newer rests on it.',
} as const;

function restorers(db: Sqlite): Readonly<Record<UndoableTable, Readonly<Record<Change, Restore>>>> {
  const forTable = (table: UndoableTable): Readonly<Record<Change, Restore>> => {
    const sql = undoableTables[table];
    const remove = db.prepare<[{ key: string }]>(sql.remove);
    const insert = db.prepare<[{ row: string | null }]>(sql.insert);
    const update = db.prepare<[{ key: string; row: string | null }]>(sql.update);
    return {
      insert: (key) => remove.run({ key }).changes,
      update: (key, row) => update.run({ key, row }).changes,
      delete: (_key, row) => insert.run({ row }).changes,
    };
  };
  return {
    contact: forTable('contact'),
    fact: forTable('fact'),
    event: forTable('event'),
    plan: forTable('plan'),
    policy: forTable('policy'),
    accepted_fit: forTable('accepted_fit'),
    review_answer: forTable('review_answer'),
  };
}

function isConstraint(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('SQLITE_CONSTRAINT')
  );
}
