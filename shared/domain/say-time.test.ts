import { expect, test } from 'vitest';
import { sayDaysApart, sayInstant } from './say-time.ts';

test('two gaps that differ never read the same', () => {
  expect(sayDaysApart(8, 10)).toEqual(['8 days', '10 days']);
  expect(sayDaysApart(13.8, 14.1)).toEqual(['13.8 days', '14.1 days']);
  expect(sayDaysApart(14.01, 14.04)).toEqual(['14.01 days', '14.04 days']);
});

test('an instant is said with its weekday', () => {
  expect(sayInstant(Date.parse('2026-05-05T07:30:00Z'), 'Europe/Berlin')).toBe('Tuesday 5 May 2026, 09:30');
});
