import { basename } from 'node:path';
import type { ImportReport } from '../../shared/contract/import-report.ts';
import { showFound } from '../../shared/formats/fault.ts';
import { journeyKeyOf, journeyRecordOfCells } from '../../shared/formats/journey-cells.ts';
import { parseJourneyRecord } from '../../shared/formats/parse-journey-line.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { type CsvRecord, misfitOf } from './csv-records.ts';
import { openCsvTable } from './csv-table.ts';
import { decodeFile } from './decode-file.ts';
import { type ImportRequest, type ImportStore, inspectAll, pace, resolvePreset } from './import-run.ts';
import type { InspectedFile } from './inspect-file.ts';
import { readLines } from './json-lines.ts';
import { refusal } from './refusal.ts';
import { createEventWriter, type EventWriter } from './store-event.ts';
import { createTally, type Fault, type Tally } from './tally.ts';

/** A row of a journey file: its record, or why there is none. */
interface JourneyRow {
  readonly row: number;
  readonly record: Result<Readonly<Record<string, unknown>>, readonly Fault[]>;
}

interface RowBatch {
  readonly rows: readonly JourneyRow[];
  readonly done: number;
}

type RowReader = () => AsyncGenerator<Result<RowBatch>>;

/**
 * Reads journey files, JSON lines or CSV, into the workspace. Runs inside a command: an error value means that nothing
 * may stay written. The order of lines is of no account: a response may stand before the touch it answers.
 */
export async function importJourney(store: ImportStore, request: ImportRequest): Promise<Result<ImportReport>> {
  const preset = resolvePreset(request.preset);
  if (!preset.ok) return preset;
  const files = await inspectAll(request.paths);
  if (!files.ok) return files;
  const readers: (readonly [InspectedFile, RowReader])[] = [];
  for (const file of files.value) {
    const reader = await openJourney(file);
    if (!reader.ok) return reader;
    readers.push([file, reader.value]);
  }
  const tally = createTally();
  const writer = createEventWriter(store);
  for (const [file, read] of readers) {
    for await (const batch of read()) {
      if (!batch.ok) return batch;
      const place = { path: file.path, done: batch.value.done, total: file.bytes };
      for await (const rows of pace(batch.value.rows, request, place)) {
        if (!rows.ok) return rows;
        for (const row of rows.value) storeRow(row, file.path, writer, tally);
      }
    }
  }
  const report = tally.report(request.batch);
  const names = request.paths.map((path) => basename(path));
  store.batches.insert({ id: request.batch, kind: 'journey', files: names, importedAt: request.at, report });
  return ok(report);
}

function storeRow({ row, record }: JourneyRow, path: string, writer: EventWriter, tally: Tally): void {
  if (!record.ok) return tally.rejectRow(path, row, record.error);
  const line = parseJourneyRecord(record.value);
  if (!line.ok) {
    return tally.rejectRow(
      path,
      row,
      line.error.map(({ key, ...fault }) => ({ column: key, ...fault })),
    );
  }
  const stored = writer.store(line.value);
  if (!stored.ok) return tally.rejectRow(path, row, [stored.error]);
  tally.count(stored.value);
  for (const { key, ...fault } of line.value.emptied) tally.ignoreCell(path, row, { column: key, ...fault });
}

/** By what stands in the file rather than by its name: JSON lines begin with a brace. */
async function openJourney(file: InspectedFile): Promise<Result<RowReader>> {
  const start = await firstText(file);
  if (!start.ok) return start;
  const firstLine = start.value.split('\n')[0]?.trim() ?? '';
  if (firstLine === '{') return refusal(file.path, 'its JSON runs over several lines: each line should be one object');
  if (firstLine.startsWith('{')) return ok(() => readJsonRows(file));
  if (/\.(jsonl|ndjson|json)$/i.test(file.path)) {
    return refusal(file.path, 'it is no list of JSON lines: each line should be one object', {
      line: 1,
      found: showFound(firstLine),
    });
  }
  const table = await openCsvTable(file);
  if (!table.ok) return table;
  const keys = table.value.columns.map(journeyKeyOf);
  const missing = ['contact', 'at', 'kind'].filter((key) => !keys.includes(key));
  if (missing.length > 0) {
    const says = `it has no column ${missing.join(', no column ')}; is it a journey file with a header?`;
    return refusal(file.path, says, { line: 1, found: showFound(table.value.columns.join(table.value.delimiter)) });
  }
  return ok(async function* () {
    for await (const batch of table.value.rows()) {
      if (!batch.ok) return yield batch;
      const rows = batch.value.records.map((record) => ({ row: record.row, record: recordOf(keys, record) }));
      yield ok({ rows, done: batch.value.done });
    }
  });
}

function recordOf(keys: readonly string[], record: CsvRecord): JourneyRow['record'] {
  const misfit = misfitOf(record, keys.length);
  return misfit === null ? ok(journeyRecordOfCells(keys, record.cells)) : err([misfit]);
}

async function firstText(file: InspectedFile): Promise<Result<string>> {
  for await (const chunk of decodeFile(file)) {
    if (!chunk.ok) return chunk;
    const text = chunk.value.text.trimStart();
    if (text !== '') return ok(text.slice(0, 1000));
  }
  return refusal(file.path, 'it is empty');
}

async function* readJsonRows(file: InspectedFile): AsyncGenerator<Result<RowBatch>> {
  for await (const batch of readLines(file.path, decodeFile(file))) {
    if (!batch.ok) return yield batch;
    const rows = batch.value.lines.map(({ line, text }) => ({ row: line, record: parseObject(text) }));
    yield ok({ rows, done: batch.value.done });
  }
}

function parseObject(text: string): JourneyRow['record'] {
  const fault = (says: string): JourneyRow['record'] => ({
    ok: false,
    error: [{ column: '', found: text.trim(), says }],
  });
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? ok({ ...value }) : fault('the line is no JSON object');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fault('the line is no JSON');
  }
}
