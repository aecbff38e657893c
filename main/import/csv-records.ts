import Papa from 'papaparse';
import { ok, type Result } from '../../shared/result/result.ts';
import type { TextChunk } from './decode-file.ts';
import { refusal } from './refusal.ts';
import type { Fault } from './tally.ts';

/** One record of a CSV file. */
export interface CsvRecord {
  /** As a spreadsheet numbers it: the header is row 1, and a cell of several lines is still one row. */
  readonly row: number;
  readonly cells: readonly string[];
  /** A quote stands where none should: what the cells are is a guess. */
  readonly hasStrayQuote: boolean;
}

export interface CsvBatch {
  readonly records: readonly CsvRecord[];
  /** Bytes of the file read so far. */
  readonly done: number;
}

interface ParserAnswer {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number; readonly index: number }[];
  readonly meta: { readonly cursor: number };
}

/** No record is longer than this many characters; what seems to be is a quote that nobody closed. */
const longestRecord = 4_000_000;

/** Reads the records of a CSV text that comes in pieces. Memory holds one piece and the record it breaks off in. */
export async function* readCsvRecords(
  path: string,
  chunks: AsyncIterable<Result<TextChunk>>,
  delimiter: string,
): AsyncGenerator<Result<CsvBatch>> {
  let pending = '';
  let newline: '\n' | '\r' | null = null;
  let row = 0;
  let line = 1;
  let done = 0;

  function take(isLast: boolean): Result<CsvBatch> {
    const parser = new Papa.Parser({ delimiter, newline: newline ?? '\n', quoteChar: '"' });
    const answer = parser.parse(pending, 0, !isLast) as ParserAnswer;
    const stray = new Set<number>();
    for (const { code, row: index, index: place } of answer.errors) {
      stray.add(index);
      const spansLines = answer.data[index]?.some((cell) => cell.includes('\n')) ?? false;
      // A stray quote inside one line is only sloppy; one that runs over the end of its line was never closed.
      if (code !== 'MissingQuotes' && !spansLines) continue;
      const opened = line + countLines(pending.slice(0, place), newline);
      return refusal(path, `a quote opened in line ${opened} is never closed`, { line: opened });
    }
    const { cursor } = answer.meta;
    line += countLines(pending.slice(0, cursor), newline);
    pending = pending.slice(cursor);
    const records = answer.data.map((cells, index) => {
      row += 1;
      return { row, cells: withoutCarriageReturn(cells), hasStrayQuote: stray.has(index) };
    });
    return ok({ records, done });
  }

  for await (const chunk of chunks) {
    if (!chunk.ok) return yield chunk;
    pending += chunk.value.text;
    done = chunk.value.done;
    newline ??= newlineOf(pending);
    const batch = take(false);
    yield batch;
    if (!batch.ok) return;
    if (pending.length > longestRecord) {
      const whole = take(true);
      return yield whole.ok ? refusal(path, `line ${line} is longer than 4 million characters`, { line }) : whole;
    }
  }
  if (pending !== '') yield take(true);
}

/** Why the cells of a record do not stand below the columns they belong to; null: they do. */
export function misfitOf({ cells, hasStrayQuote }: CsvRecord, columns: number): Fault | null {
  if (hasStrayQuote && cells.length !== columns) {
    const found = cells.find((cell) => cell.includes('"')) ?? '';
    return { column: '', found, says: 'the row has a quote that is not closed' };
  }
  const extra = cells.slice(columns).find((cell) => cell.trim() !== '');
  if (extra === undefined) return null;
  const says = `the row has ${cells.length} cells where the header has ${columns}`;
  return { column: `Column ${columns + 1}`, found: extra, says };
}

/** Whether a record says nothing at all: an empty line, or one of delimiters only. */
export function isBlankRecord(record: CsvRecord): boolean {
  return record.cells.every((cell) => cell.trim() === '');
}

/** Files of old Macs end their lines with a carriage return alone. */
function newlineOf(text: string): '\n' | '\r' | null {
  if (text.includes('\n')) return '\n';
  return text.length > 1 && text.slice(0, -1).includes('\r') ? '\r' : null;
}

function countLines(text: string, newline: '\n' | '\r' | null): number {
  const mark = newline ?? '\n';
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}

/** Lines may end in CR LF, LF, or both in one file: they are cut at LF. */
function withoutCarriageReturn(cells: readonly string[]): readonly string[] {
  const last = cells.at(-1);
  return last?.endsWith('\r') ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
}
