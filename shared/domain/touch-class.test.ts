import { describe, expect, test } from 'vitest';
import { readHistory } from './history.ts';
import { defaultPolicy } from './policy.ts';
import { aContact, anEvent } from './test-journeys.ts';
import { dayMs, toIso } from './time.ts';

/** The class of a second letter of a promised cadence, so many ms after the first. */
function classAfter(cadenceDays: number, ms: number) {
  const first = Date.parse('2026-03-02T09:00:00Z');
  const events = [
    anEvent({ kind: 'permission', at: '2026-01-05T08:00:00Z', cadenceDays }),
    anEvent({ kind: 'touch', id: 't1', at: toIso(first) }),
    anEvent({ kind: 'touch', id: 't2', at: toIso(first + ms) }),
  ];
  return readHistory(aContact(), events, first + ms, defaultPolicy).touches.at(-1)?.class;
}

describe('a letter under a promise', () => {
  test.each([1, 2, 3, 7, 10.5, 14, 28, 30, 90])(
    'keeps a cadence of %d days from the very instant at which four fifths of it have passed',
    (cadenceDays) => {
      const ms = Math.round((cadenceDays * dayMs * 4) / 5);
      expect(classAfter(cadenceDays, ms)).toBe('promised');
      expect(classAfter(cadenceDays, ms - 1)).toBe('ordinary');
    },
  );
});
