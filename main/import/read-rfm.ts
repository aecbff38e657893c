import { parseRfm } from '../../shared/domain/fit/parse-rfm.ts';
import type { RfmRow } from '../../shared/domain/fit/rhythm-model.ts';
import { invalidInput } from '../../shared/result/app-error.ts';
import { err, type Result } from '../../shared/result/result.ts';
import { misfitOf } from './csv-records.ts';
import { openCsvTable } from './csv-table.ts';
import { inspectFile } from './inspect-file.ts';

/** Rows for a fit from a CSV file, numbered in errors as a spreadsheet numbers them. */
export async function readRfm(path: string): Promise<Result<readonly RfmRow[]>> {
  const file = await inspectFile(path);
  if (!file.ok) return file;
  const table = await openCsvTable(file.value);
  if (!table.ok) return table;
  const { columns } = table.value;
  const records: Readonly<Record<string, string>>[] = [];
  const rowNumbers: number[] = [];
  for await (const batch of table.value.rows()) {
    if (!batch.ok) return batch;
    for (const record of batch.value.records) {
      const misfit = misfitOf(record, columns.length);
      if (misfit !== null) {
        const { found, says } = misfit;
        return err(invalidInput('A row does not fit the header.', [{ path: `row ${record.row}`, found, says }]));
      }
      records.push(Object.fromEntries(columns.map((column, index) => [column, record.cells[index] ?? ''])));
      rowNumbers.push(record.row);
    }
  }
  return parseRfm(records, (index) => rowNumbers[index] ?? index);
}
