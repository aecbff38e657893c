import type { ColumnMeaning } from '../../shared/contract/import-preview.ts';
import { showFound } from '../../shared/formats/fault.ts';
import { isPhoneNumber, looksLike } from './column-values.ts';

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
  if (meaning === 'country' && looksLike('country', different)) {
    return different.length === 1 ? 'one country' : `${different.length} countries`;
  }
  if ((meaning === 'createdAt' || meaning === 'activityDate') && looksLike('createdAt', different)) return 'all dates';
  if (meaning === 'phone' && different.every(isPhoneNumber)) return 'all numbers';
  return '';
}
