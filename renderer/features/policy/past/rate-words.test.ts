import { expect, test } from 'vitest';
import { observedRate } from '../../../../shared/domain/backtest/observed-rate.ts';
import { columnTop, sayInterval, sayRate } from './rate-words.ts';

test('a share is said with a decimal only where a whole number would hide it', () => {
  expect([0, 0.024, 0.0999, 0.314, 1].map(sayRate)).toEqual(['0 %', '2.4 %', '10 %', '31 %', '100 %']);
});

test('an interval of nothing observed still has an upper end, and the scale goes past it', () => {
  const none = observedRate(0, 40);
  if (none === null) throw new Error('forty touches have a share');
  expect(sayInterval(none)).toBe('0 to 8.8 %');
  expect(columnTop([none, null])).toBe(0.1);
  expect(columnTop([])).toBe(0.01);
  expect(columnTop([observedRate(99, 100)])).toBe(1);
});
