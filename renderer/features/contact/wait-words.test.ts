import { expect, test } from 'vitest';
import { sayWaited } from './wait-words.ts';

const hourMs = 3_600_000;

test.each([
  [0, 'at once'],
  [60_000, 'at once'],
  [40 * 60_000, 'after 40 minutes'],
  [hourMs, 'after 1 hour'],
  [30 * hourMs, 'after 30 hours'],
  [49 * hourMs, 'after 2 days'],
])('a wait of %i ms is said as %s', (ms, says) => {
  expect(sayWaited(ms, 'after')).toBe(says);
});
