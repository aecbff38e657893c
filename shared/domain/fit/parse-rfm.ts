import type { InputFault } from '../../result/app-error.ts';
import { invalidInput } from '../../result/app-error.ts';
import { err, ok, type Result } from '../../result/result.ts';
import { rowFaults, rowsRefused } from './check-rows.ts';
import type { RfmRow } from './rhythm-model.ts';

/** Names of the three columns, compared without case; in the common tools "recency" is the time of the latest one. */
const columns = {
  x: ['x', 'frequency'],
  tx: ['t_x', 'tx', 't.x', 'recency'],
  T: ['t'],
} as const;
type Column = keyof typeof columns;
const says = { x: 'x (or frequency)', tx: 't_x (or recency)', T: 'T' } as const;

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Rows for a fit from records of text by column name, as a CSV reader gives them, in one unit of time. An error names
 * the columns that are missing, or every cell that is no usable number by row and column; `rowOf` numbers the records,
 * from 1 unless told otherwise.
 */
export function parseRfm(
  records: readonly Readonly<Record<string, string>>[],
  rowOf: (index: number) => number = (index) => index + 1,
): Result<readonly RfmRow[]> {
  const first = records[0];
  if (first === undefined) return err(invalidInput('There are no rows to fit.'));
  const names = { x: nameIn(first, 'x'), tx: nameIn(first, 'tx'), T: nameIn(first, 'T') };
  const { x, tx, T } = names;
  if (x === undefined || tx === undefined || T === undefined) {
    const missing = (['x', 'tx', 'T'] as const).filter((column) => names[column] === undefined);
    const found = Object.keys(first).join(', ');
    const faults = missing.map((column) => ({ path: says[column], found, says: 'there is no such column' }));
    return err(invalidInput('The columns x, t_x and T (or frequency, recency, T) are needed.', faults));
  }

  const rows: RfmRow[] = [];
  const faults: InputFault[] = [];
  for (const [i, record] of records.entries()) {
    const path = `row ${rowOf(i)}`;
    const cells = [x, tx, T].map((name) => ({ name, text: (record[name] ?? '').trim() }));
    const unread = cells.filter(({ text }) => !decimal.test(text));
    for (const { name, text } of unread) {
      faults.push({ path: `${path}, ${name}`, found: text, says: text === '' ? 'the cell is empty' : 'not a number' });
    }
    if (unread.length > 0) continue;
    const [xValue = 0, txValue = 0, TValue = 0] = cells.map(({ text }) => Number(text));
    const row = { x: xValue, tx: txValue, T: TValue };
    faults.push(...rowFaults(row, path));
    rows.push(row);
  }
  return faults.length === 0 ? ok(rows) : err(rowsRefused(faults));
}

function nameIn(record: Readonly<Record<string, string>>, column: Column): string | undefined {
  const known: readonly string[] = columns[column];
  return Object.keys(record).find((name) => known.includes(name.trim().toLowerCase()));
}
