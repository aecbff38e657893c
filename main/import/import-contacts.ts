import { basename } from 'node:path';
import type { ImportReport, Mapping } from '../../shared/contract/import-report.ts';
import { invalidInput } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { foldColumnName } from './column-synonyms.ts';
import { misfitOf } from './csv-records.ts';
import { type CsvTable, openCsvTable } from './csv-table.ts';
import { type ImportRequest, type ImportStore, inspectAll, pace, resolvePreset } from './import-run.ts';
import { mapColumns } from './map-columns.ts';
import { dayOrderOf } from './parse-date-cell.ts';
import { type ContactColumns, readContactRow } from './read-contact-row.ts';
import { refusal } from './refusal.ts';
import { type ContactWriter, createContactWriter } from './store-contact.ts';
import { createTally, type Tally } from './tally.ts';

export interface ContactsImportRequest extends ImportRequest {
  readonly mapping: Mapping | null;
}

/**
 * Reads contacts files into the workspace. Runs inside a command: an error value means that nothing may stay written.
 * No permission is ever assumed from a file.
 */
export async function importContacts(
  store: ImportStore,
  request: ContactsImportRequest,
): Promise<Result<ImportReport>> {
  const tables = await openTables(request);
  if (!tables.ok) return tables;
  const tally = createTally();
  const writer = createContactWriter(store, request.at);
  for (const { table, columns } of tables.value) {
    const stored = await storeRows(table, columns, writer, tally, request);
    if (!stored.ok) return stored;
  }
  const report = tally.report(request.batch);
  const files = request.paths.map((path) => basename(path));
  store.batches.insert({ id: request.batch, kind: 'contacts', files, importedAt: request.at, report });
  return ok(report);
}

interface MappedTable {
  readonly table: CsvTable;
  readonly columns: ContactColumns;
}

/** Every file is opened and understood before the first row is written. */
async function openTables(request: ContactsImportRequest): Promise<Result<readonly MappedTable[]>> {
  const preset = resolvePreset(request.preset);
  if (!preset.ok) return preset;
  const files = await inspectAll(request.paths);
  if (!files.ok) return files;
  const tables: CsvTable[] = [];
  for (const file of files.value) {
    const table = await openCsvTable(file);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  const unknown = unknownColumns(tables, request.mapping);
  if (unknown.length > 0) {
    const names = tables.flatMap(({ columns }) => columns).join(', ');
    const faults = unknown.map((path) => ({ path, says: `is no column of the file; it has ${names}` }));
    return err(invalidInput('The mapping names columns that are not there.', faults));
  }
  const mapped: MappedTable[] = [];
  for (const table of tables) {
    if (['contact', 'at', 'kind'].every((key) => table.columns.some((column) => column.toLowerCase() === key))) {
      return refusal(table.file.path, 'it is a journey file; it can be imported as a journey', { line: 1 });
    }
    const fields = mapColumns(table, request.mapping, preset.value);
    if (!fields.includes('email') && !fields.includes('externalId')) {
      const says = 'no column holds e-mail addresses or ids; is it a contacts file with a header?';
      return refusal(table.file.path, says, { line: 1, found: table.columns.join(table.delimiter) });
    }
    const dates = fields.flatMap((field, index) =>
      field === 'createdAt' || field === 'unsubscribed' ? table.sample.map(({ cells }) => cells[index] ?? '') : [],
    );
    const dayOrder = dayOrderOf(dates, table.delimiter === ';' ? 'day-first' : 'month-first');
    mapped.push({ table, columns: { names: table.columns, fields, dayOrder } });
  }
  return ok(mapped);
}

function unknownColumns(tables: readonly CsvTable[], mapping: Mapping | null): readonly string[] {
  const known = new Set(tables.flatMap(({ columns }) => columns.map(foldColumnName)));
  return Object.keys(mapping ?? {}).filter((name) => !known.has(foldColumnName(name)));
}

async function storeRows(
  table: CsvTable,
  columns: ContactColumns,
  writer: ContactWriter,
  tally: Tally,
  request: ContactsImportRequest,
): Promise<Result<null>> {
  const { file } = table;
  const fileName = basename(file.path);
  const idColumn = columns.names[columns.fields.indexOf('externalId')] ?? '';
  for await (const batch of table.rows()) {
    if (!batch.ok) return batch;
    for await (const records of pace(batch.value.records, request, {
      path: file.path,
      done: batch.value.done,
      total: file.bytes,
    })) {
      if (!records.ok) return records;
      for (const record of records.value) {
        const { row } = record;
        const misfit = misfitOf(record, columns.names.length);
        const draft = misfit === null ? readContactRow(record.cells, columns) : err([misfit]);
        if (!draft.ok) {
          tally.rejectRow(file.path, row, draft.error);
          continue;
        }
        const { outcome, fault } = writer.store(draft.value, file, fileName);
        tally.count(outcome);
        for (const emptied of draft.value.emptied) tally.ignoreCell(file.path, row, emptied);
        if (fault !== null) tally.ignoreCell(file.path, row, { ...fault, column: idColumn });
      }
    }
  }
  return ok(null);
}
