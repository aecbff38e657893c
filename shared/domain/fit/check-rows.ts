import type { InputFault } from '../../result/app-error.ts';
import { type AppError, invalidInput } from '../../result/app-error.ts';
import { err, ok, type Result } from '../../result/result.ts';
import { parameterNames, type RfmRow, type Rhythm } from './rhythm-model.ts';

/** More faults than a person reads are counted, not listed. */
const faultsListed = 100;

/** What is wrong with one row, in the words of its columns; nothing when it can be used. `path` says which row it is. */
export function rowFaults({ x, tx, T }: RfmRow, path: string): readonly InputFault[] {
  const faults: InputFault[] = [];
  const add = (column: string, found: number, says: string) =>
    faults.push({ path: `${path}, ${column}`, found: String(found), says });
  if (!Number.isSafeInteger(x) || x < 0) add('x', x, 'the number of repeat responses is a whole number from 0');
  if (!isTime(tx)) add('t_x', tx, 'the time of the latest response is a number from 0');
  if (!isTime(T)) add('T', T, 'the time watched is a number from 0');
  if (faults.length > 0) return faults;
  if (x > 0 && tx === 0) add('t_x', tx, `${x} repeat responses need the time of the latest one`);
  if (x === 0 && tx > 0) add('t_x', tx, 'there is a latest response, yet x counts none');
  if (tx > T) add('t_x', tx, `the latest response comes after the end of the time watched, ${T}`);
  return faults;
}

function isUsable({ x, tx, T }: RfmRow): boolean {
  return Number.isSafeInteger(x) && x >= 0 && isTime(tx) && isTime(T) && tx <= T && x > 0 === tx > 0;
}

/** The rows as they are, or every faulty place among them. */
export function checkRows(rows: readonly RfmRow[]): Result<readonly RfmRow[]> {
  const faults: InputFault[] = [];
  // A path is written only for a row that needs one: there may be millions.
  for (const [i, row] of rows.entries()) if (!isUsable(row)) faults.push(...rowFaults(row, `row ${i + 1}`));
  return faults.length === 0 ? ok(rows) : err(rowsRefused(faults));
}

export function rowsRefused(faults: readonly InputFault[]): AppError {
  const more = faults.length - faultsListed;
  const says = `${faults.length} ${faults.length === 1 ? 'value' : 'values'} cannot be used in a fit`;
  return invalidInput(
    more > 0 ? `${says}; the first ${faultsListed} are listed.` : `${says}.`,
    faults.slice(0, faultsListed),
  );
}

/** Every number of a model is finite and above 0. */
export function checkRhythm(rhythm: Rhythm): Result<Rhythm> {
  const numbers: Readonly<Record<string, number | undefined>> = { ...rhythm.parameters };
  const faults = parameterNames[rhythm.model].flatMap((name) => {
    const value = numbers[name];
    if (value !== undefined && Number.isFinite(value) && value > 0) return [];
    return [{ path: name, found: String(value), says: 'a number above 0 is expected' }];
  });
  return faults.length === 0 ? ok(rhythm) : err(invalidInput('The numbers of the model are out of range.', faults));
}

function isTime(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}
