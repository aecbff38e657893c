import type { ColumnMeaning } from '../../shared/contract/import-preview.ts';
import { isCountryName } from '../../shared/domain/law/country.ts';
import { showFound } from '../../shared/formats/fault.ts';
import { isPhoneNumber } from './column-values.ts';
import { parseDateCell } from './parse-date-cell.ts';

export interface ColumnTally {
  take(cells: readonly string[]): void;
  of(index: number, meaning: ColumnMeaning): { samples: readonly string[]; filled: number; detail: string };
}

interface Counted {
  filled: number;
  readonly samples: string[];
  readonly different: Set<string>;
}

const samplesShown = 3;
const mostDifferent = 1000;
const datesOf: ReadonlySet<ColumnMeaning> = new Set(['createdAt', 'agreedAt', 'confirmedAt', 'activityDate']);

/** What stands in the columns of a file, over all its rows. */
export function createColumnTally(): ColumnTally {
  const columns: Counted[] = [];
  return {
    take(cells) {
      for (const [index, cell] of cells.entries()) {
        if (cell === '') continue;
        const text = cell.trim();
        if (text === '') continue;
        columns[index] ??= { filled: 0, samples: [], different: new Set() };
        const column = columns[index];
        column.filled += 1;
        if (column.different.size >= mostDifferent || column.different.has(text)) continue;
        column.different.add(text);
        if (column.samples.length < samplesShown) column.samples.push(showFound(text));
      }
    },
    of(index, meaning) {
      const column = columns[index];
      if (column === undefined) return { samples: [], filled: 0, detail: '' };
      const { filled, samples, different } = column;
      return { filled, samples, detail: sayValues(meaning, [...different]) };
    },
  };
}

function sayValues(meaning: ColumnMeaning, different: readonly string[]): string {
  if (meaning === 'country') {
    const countries = different.filter(isCountryName).length;
    return countries === 0 ? '' : countries === 1 ? 'one country' : `${countries} countries`;
  }
  const isDate = (cell: string): boolean => parseDateCell(cell, 'day-first') !== null;
  if (datesOf.has(meaning) && different.every(isDate)) return 'all dates';
  if (meaning === 'phone' && different.every(isPhoneNumber)) return 'all numbers';
  return '';
}
