import { describe, expect, it, test } from 'vitest';
import { parseDateCell } from './parse-date-cell.ts';

describe('parseDateCell', () => {
  test.each([
    ['2021-04-01', '2021-04-01T00:00:00.000Z'],
    ['2021-04-01 17:32', '2021-04-01T17:32:00.000Z'],
    ['2021-04-01 17:32:47', '2021-04-01T17:32:47.000Z'],
    ['2019-12-29 08:15:15.000', '2019-12-29T08:15:15.000Z'],
    ['2023-07-18 12:43:52 UTC', '2023-07-18T12:43:52.000Z'],
    ['2021-04-01T17:32:47+02:00', '2021-04-01T15:32:47.000Z'],
    ['31.12.2025', '2025-12-31T00:00:00.000Z'],
    ['1.2.2025 14:05', '2025-02-01T14:05:00.000Z'],
    ['05/16/2021', '2021-05-16T00:00:00.000Z'],
    ['16/05/2021', '2021-05-16T00:00:00.000Z'],
    ['03/04/2021 3:04 PM', '2021-03-04T15:04:00.000Z'],
    ['Jan 5, 2026', '2026-01-05T00:00:00.000Z'],
    ['5 January 2026 12:00 AM', '2026-01-05T00:00:00.000Z'],
    ['1609459200000', '2021-01-01T00:00:00.000Z'],
    ['1609459200', '2021-01-01T00:00:00.000Z'],
  ])('reads %s', (cell, expected) => {
    const at = parseDateCell(cell, 'month-first');
    expect(at === null ? null : new Date(at).toISOString()).toBe(expected);
  });

  test.each(['2024-02-30', '30.02.2024', '02/30/2024', '2021-04-01 27:00', '2021', 'soon', '0', '13/13/2021'])(
    'finds no date in %s',
    (cell) => {
      expect(parseDateCell(cell, 'month-first')).toBeNull();
    },
  );

  it('reads a date of two numbers in the order it is told', () => {
    expect(parseDateCell('03/04/2021', 'day-first')).toBe(Date.UTC(2021, 3, 3));
    expect(parseDateCell('03/04/2021', 'month-first')).toBe(Date.UTC(2021, 2, 4));
  });
});
