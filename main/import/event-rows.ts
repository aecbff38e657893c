import { type JourneyLine, parseJourneyRecord } from '../../shared/formats/parse-journey-line.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { misfitOf } from './csv-records.ts';
import type { CsvTable } from './csv-table.ts';
import { decodeFile } from './decode-file.ts';
import type { InspectedFile } from './inspect-file.ts';
import { readLines } from './json-lines.ts';
import type { Fault } from './tally.ts';

/** A row of a file of events: what happened in it, or why it stays out. */
export interface EventRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly lines: Result<readonly JourneyLine[], readonly Fault[]>;
}

export interface EventRowBatch {
  readonly rows: readonly EventRow[];
  readonly done: number;
}

export type EventReader = () => AsyncGenerator<Result<EventRowBatch>>;

export async function* readEventRows(
  table: CsvTable,
  read: (cells: readonly string[]) => EventRow['lines'],
): AsyncGenerator<Result<EventRowBatch>> {
  for await (const batch of table.rows()) {
    if (!batch.ok) return yield batch;
    const rows = batch.value.records.map((record) => {
      const misfit = misfitOf(record, table.columns.length);
      return { row: record.row, cells: record.cells, lines: misfit === null ? read(record.cells) : err([misfit]) };
    });
    yield ok({ rows, done: batch.value.done });
  }
}

export async function* readJsonRows(file: InspectedFile): AsyncGenerator<Result<EventRowBatch>> {
  for await (const batch of readLines(file.path, decodeFile(file))) {
    if (!batch.ok) return yield batch;
    const rows = batch.value.lines.map(({ line, text }) => {
      const record = parseObject(text);
      return { row: line, cells: [text.trim()], lines: record.ok ? toLines(record.value) : record };
    });
    yield ok({ rows, done: batch.value.done });
  }
}

/** A record of a journey file as its one line. */
export function toLines(record: Readonly<Record<string, unknown>>): EventRow['lines'] {
  const line = parseJourneyRecord(record);
  return line.ok ? ok([line.value]) : err(line.error.map(({ key, ...fault }) => ({ column: key, ...fault })));
}

function parseObject(text: string): Result<Readonly<Record<string, unknown>>, readonly Fault[]> {
  const fault = (says: string) => err([{ column: '', found: text.trim(), says }]);
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? ok({ ...value }) : fault('the line is no JSON object');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fault('the line is no JSON');
  }
}
