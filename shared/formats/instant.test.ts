import { describe, expect, it, test } from 'vitest';
import { parseInstant, printInstant } from './instant.ts';

describe('parseInstant', () => {
  test.each([
    ['2026-01-05T08:00:00Z', Date.UTC(2026, 0, 5, 8)],
    ['2026-01-05T08:00Z', Date.UTC(2026, 0, 5, 8)],
    ['2026-01-05', Date.UTC(2026, 0, 5)],
    ['2026-01-05T08:00:00.123Z', Date.UTC(2026, 0, 5, 8, 0, 0, 123)],
    ['2026-01-05T08:00:00+02:00', Date.UTC(2026, 0, 5, 6)],
    ['2026-01-05T08:00:00-0530', Date.UTC(2026, 0, 5, 13, 30)],
    ['2024-02-29', Date.UTC(2024, 1, 29)],
  ])('reads %s', (text, at) => {
    expect(parseInstant(text)).toBe(at);
  });

  test.each([
    '2024-02-30',
    '2023-02-29',
    '2026-13-01',
    '2026-01-05T24:30:00Z',
    '2026-01-05T08:61:00Z',
    '2026-01-05T08:00:00',
    '05/01/2026',
    '2026-01-05T08:00:00+25:00',
    'yesterday',
    '',
  ])('finds no time in %j', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it('prints what it reads', () => {
    expect(printInstant(Date.UTC(2026, 0, 5, 8))).toBe('2026-01-05T08:00:00Z');
    expect(printInstant(Date.UTC(2026, 0, 5, 8, 0, 0, 7))).toBe('2026-01-05T08:00:00.007Z');
  });
});
