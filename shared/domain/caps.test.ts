import { describe, expect, test } from 'vitest';
import { checkContact } from './check-plan.ts';
import type { PlannedTouch } from './planned-touch.ts';
import { type Cap, defaultPolicy, type Policy } from './policy.ts';
import { aContact, anEvent, aPlannedTouch } from './test-journeys.ts';

const days = ['2026-05-30', '2026-06-03', '2026-06-08', '2026-06-12', '2026-06-22', '2026-06-30'];
const now = Date.parse('2026-05-01T00:00:00Z');
const agreed = anEvent({ kind: 'permission', at: '2026-04-01T00:00:00Z', channel: 'email', purpose: 'offer' });
const journey = { contact: aContact(), facts: [], events: [agreed] };

function planned(dates: readonly string[]): readonly PlannedTouch[] {
  return dates.map((date) => aPlannedTouch({ stepId: date, at: Date.parse(`${date}T09:00:00Z`) }));
}

function check(cap: Cap, dates: readonly string[] = days) {
  const policy: Policy = { ...defaultPolicy, caps: [cap] };
  return checkContact({ planned: planned(dates), journey, pace: 'fixed', otherTouches: [], policy, now });
}

describe('caps', () => {
  const threeInAFortnight: Cap = { channel: 'email', atMost: 3, windowDays: 14 };

  test("Adobe's example: of six touches only 12 June is refused, and 13 June has room", () => {
    const refused = check(threeInAFortnight).filter((touch) => touch.reasons.some((reason) => reason.code === 'cap'));
    expect(refused.map((touch) => touch.step)).toEqual(['2026-06-12']);
    expect(refused[0]?.may).toBe('blocked');
    expect(refused[0]?.reasons.find((reason) => reason.code === 'cap')?.clearsAt).toBe('2026-06-13T09:00:00.000Z');
  });

  test('a cap of none blocks every date and says so', () => {
    const [first] = check({ channel: 'email', atMost: 0, windowDays: 14 });
    const reason = first?.reasons.find((one) => one.code === 'cap');
    expect(reason?.clearsAt).toBeNull();
    expect(reason?.sentence).toBe('The policy allows no touches by email.');
    expect(first?.earliestSafeAt).toBeNull();
  });

  test('a cap of another channel says nothing', () => {
    const touches = check({ channel: 'phone', atMost: 0, windowDays: 14 });
    expect(touches.flatMap((touch) => touch.reasons).some((reason) => reason.code === 'cap')).toBe(false);
  });
});
