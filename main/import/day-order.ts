import type { DatesRead, DayOrder } from '../../shared/contract/import-preview.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import { foldColumnName } from './column-synonyms.ts';
import type { CsvTable } from './csv-table.ts';
import { ordersOf, parseDateCell } from './parse-date-cell.ts';

type Tallied = { dayFirst: number; monthFirst: number; either: { column: string; example: string } | null };

/**
 * Which number is the day in the dates of these columns; null where nobody could take one for the other. The first rows
 * mostly show it; where they do not, all rows are asked, for one order holds in the whole file.
 */
export async function findDayOrder(
  table: CsvTable,
  columns: readonly number[],
  chosen: DayOrder | null,
): Promise<Result<DatesRead | null>> {
  const tallied: Tallied = { dayFirst: 0, monthFirst: 0, either: null };
  const take = (records: readonly { readonly cells: readonly string[] }[]): void => {
    for (const { cells } of records) for (const index of columns) takeCell(tallied, cells[index], table.columns[index]);
  };
  take(table.sample);
  const isEmpty = columns.some((index) => !table.sample.some(({ cells }) => (cells[index]?.trim() ?? '') !== ''));
  const isDecided = tallied.dayFirst + tallied.monthFirst > 0;
  if (!isDecided && (isEmpty || tallied.either !== null)) {
    for await (const batch of table.rows()) {
      if (!batch.ok) return batch;
      take(batch.value.records);
    }
  }
  return ok(judge(tallied, chosen, likelyOrder(table)));
}

function takeCell(tallied: Tallied, cell: string | undefined, column: string | undefined): void {
  const text = cell?.trim() ?? '';
  const order = ordersOf(text);
  if (order === 'day-first') tallied.dayFirst += 1;
  else if (order === 'month-first') tallied.monthFirst += 1;
  else if (order === 'either' && parseDateCell(text, 'day-first') !== null)
    tallied.either ??= { column: column ?? '', example: text };
}

/** Words of headers in languages that begin a date with the day; folded. */
const dayFirstWords =
  /^(vorname|nachname|firma|land|telefon|nom|prenom|societe|pays|nombre|apellidos?|empresa|pais|correo|nome|cognome|azienda|voornaam|achternaam|bedrijf|sobrenome)$/;

function likelyOrder({ delimiter, columns }: CsvTable): DayOrder {
  // Where a comma writes decimals, semicolons part the cells, and there the day comes first.
  return delimiter === ';' || columns.some((column) => dayFirstWords.test(foldColumnName(column)))
    ? 'day-first'
    : 'month-first';
}

function judge({ dayFirst, monthFirst, either }: Tallied, chosen: DayOrder | null, likely: DayOrder): DatesRead | null {
  if (either === null) return null;
  const shown = dayFirst === monthFirst ? likely : dayFirst > monthFirst ? 'day-first' : 'month-first';
  const seen = dayFirst > 0 && monthFirst > 0 ? 'both' : dayFirst + monthFirst > 0 ? 'dates' : 'guess';
  const by = chosen === null ? seen : 'choice';
  const order = chosen ?? shown;
  return { order, by, ...either, at: parseDateCell(either.example, order) ?? 0 };
}
