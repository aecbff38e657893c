import { expect, test } from 'vitest';
import { sayChance, sayCount, sayDays, sayNumber } from './count.ts';

test('numbers are grouped by thousands', () => {
  expect([0, 12, 1131, 12_345_678].map(sayNumber)).toEqual(['0', '12', '1,131', '12,345,678']);
});

test('one thing is said in the singular, all others in the plural', () => {
  expect(sayCount(1, 'person', 'people')).toBe('1 person');
  expect(sayCount(0, 'row')).toBe('0 rows');
  expect(sayCount(1131, 'person', 'people')).toBe('1,131 people');
});

test('days are said in tenths below one, in halves below ten, whole from there', () => {
  expect([0, 0.01, 0.4, 0.98, 1, 1.2, 9.4, 13.6, 1096].map(sayDays)).toEqual([
    '0 days',
    '0.1 days',
    '0.4 days',
    '1 day',
    '1 day',
    '1 day',
    '9.5 days',
    '14 days',
    '1,096 days',
  ]);
});

test('a chance that is small is not said to be none', () => {
  expect([0.28, 0.0049, 0, 1].map(sayChance)).toEqual(['28 in 100', 'less than 1 in 100', '0 in 100', '100 in 100']);
});
