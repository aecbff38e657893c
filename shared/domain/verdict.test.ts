import { expect, test } from 'vitest';
import { earliestWords, type Reason } from './verdict.ts';

const reason = (clearsAt: string | null): Reason => ({
  code: clearsAt === null ? 'cold' : 'near',
  severity: 'caution',
  numbers: {},
  sentence: '',
  clearsAt,
});
const date = '2026-05-11T09:00:00.000Z';
const words = (earliestSafeAt: string | null, ...reasons: readonly Reason[]) =>
  earliestWords({ verdict: 'caution', reasons, earliestSafeAt });

test('a touch is called fine from a date only where that date clears all that stands against it', () => {
  expect(words(date, reason(date))).toBe('Fine from');
  expect(words(date, reason(date), reason(null))).toBe('Earliest safe date:');
});

test('no date is named where none changes anything', () => {
  expect(words(date, reason(null))).toBeNull();
  expect(words(null, reason(date))).toBeNull();
  expect(earliestWords({ verdict: 'fine', reasons: [], earliestSafeAt: date })).toBeNull();
});
