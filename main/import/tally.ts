import { basename } from 'node:path';
import type { ImportReport, Rejected } from '../../shared/contract/import-report.ts';
import { showFound } from '../../shared/formats/fault.ts';

export type RowOutcome = 'created' | 'updated' | 'unchanged' | 'merged';

export interface Fault {
  readonly column: string;
  readonly found: string;
  readonly says: string;
}

/** What an import says in the end, kept row by row. */
export interface Tally {
  count(outcome: RowOutcome): void;
  /** The row stays out, for one reason or several. */
  rejectRow(path: string, row: number, faults: readonly Fault[]): void;
  /** The row goes in, the cell stays empty. */
  ignoreCell(path: string, row: number, fault: Fault): void;
  /** The dates of a file could mean two days each. */
  assumeDates(path: string, fault: Fault): void;
  report(batch: string): ImportReport;
}

/** A file that is wrong in every line must not fill the memory: beyond this, faults are counted and not listed. */
const mostListed = 50_000;

export function createTally(): Tally {
  const counts = { read: 0, created: 0, updated: 0, unchanged: 0, merged: 0, ignored: 0 };
  const rejected: Rejected[] = [];
  const dates: Omit<Rejected, 'row'>[] = [];
  let unlisted = 0;

  function list(path: string, row: number, { column, found, says }: Fault): void {
    if (rejected.length < mostListed)
      rejected.push({ file: basename(path), row, column, found: showFound(found), says });
    else unlisted += 1;
  }

  return {
    count(outcome) {
      counts.read += 1;
      counts[outcome] += 1;
    },
    rejectRow(path, row, faults) {
      const [first, ...others] = faults;
      if (first === undefined) throw new Error('a row is rejected for a reason');
      counts.read += 1;
      const more = others.map(({ column, says }) => `${column} ${says}`);
      list(path, row, { ...first, says: [first.says, ...more].join('; ') });
    },
    ignoreCell(path, row, fault) {
      counts.ignored += 1;
      list(path, row, fault);
    },
    assumeDates: (path, fault) => void dates.push({ file: basename(path), ...fault }),
    report: (batch) => ({
      unhurriedImport: 1,
      batch,
      ...counts,
      rejected:
        unlisted === 0
          ? rejected
          : [...rejected, { file: '', row: 0, column: '', found: '', says: `${unlisted} more are not listed` }],
      ...(dates.length > 0 && { dates }),
    }),
  };
}
