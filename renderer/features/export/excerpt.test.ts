import { expect, it } from 'vitest';
import { mostLines, mostRows, startOfPage, startOfTable, startOfText } from './excerpt.ts';

const lines = (count: number) => Array.from({ length: count }, (_, n) => `line ${n}\n`).join('');

it('shows a short text whole, and of a long one the first lines', () => {
  expect(startOfText(lines(mostLines))).toEqual({ shown: lines(mostLines), isCut: false });
  expect(startOfText(lines(mostLines + 1))).toEqual({ shown: lines(mostLines).trimEnd(), isCut: true });
  expect(startOfText('{}')).toEqual({ shown: '{}', isCut: false });
});

it('shows a short table whole, and of a long one the first rows', () => {
  const rows = (count: number) => `who,why\r\n${Array.from({ length: count }, () => 'Ana,"late, twice"\r\n').join('')}`;
  expect(startOfTable(rows(2))).toEqual({
    shown: {
      columns: ['who', 'why'],
      rows: [
        ['Ana', 'late, twice'],
        ['Ana', 'late, twice'],
      ],
    },
    isCut: false,
  });
  expect(startOfTable(rows(mostRows)).isCut).toBe(false);
  const long = startOfTable(rows(mostRows + 1));
  expect([long.shown.rows.length, long.isCut]).toEqual([mostRows, true]);
});

it('cuts a long page after a whole row', () => {
  const page = '<table><tr><td>Ana</td></tr><tr><td>Bo</td></tr></table>';
  expect(startOfPage(page)).toEqual({ shown: page, isCut: false });
  expect(startOfPage(page, 40)).toEqual({ shown: '<table><tr><td>Ana</td></tr>', isCut: true });
});
