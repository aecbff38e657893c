import { describe, expect, test } from 'vitest';
import { checkContact } from './check-plan.ts';
import type { JourneyEvent } from './event.ts';
import { explainContact } from './explain-contact.ts';
import { type ContactJourney, orderEvents } from './journey.ts';
import { type Cap, defaultPolicy, policySchema } from './policy.ts';
import { aContact, anEvent, aPlannedTouch } from './test-journeys.ts';
import { dayMs } from './time.ts';

const now = Date.parse('2026-05-04T09:00:00Z');
const iso = (at: number) => new Date(at).toISOString();

function journeyOf(events: readonly JourneyEvent[]): ContactJourney {
  return { contact: aContact({ timeZone: 'Europe/Zagreb' }), facts: [], events: orderEvents(events) };
}

function check(events: readonly JourneyEvent[], caps: readonly Cap[] = []) {
  return checkContact({
    planned: [0, 7, 60].map((day) => aPlannedTouch({ stepId: `after ${day}`, at: now + day * dayMs })),
    pace: 'fixed',
    journey: journeyOf(events),
    otherTouches: [],
    policy: { ...defaultPolicy, caps },
    now,
  });
}

/** Every number of an answer, wherever it stands. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function expectFinite(answer: unknown): void {
  expect(numbersIn(answer).every(Number.isFinite)).toBe(true);
}

function everyHalfMinute(count: number): readonly JourneyEvent[] {
  const first = now - 2 * dayMs;
  return Array.from({ length: count }, (_, index) => {
    const at = iso(first + index * 8640);
    const isAnswer = index % 3 === 2;
    return isAnswer
      ? anEvent({ kind: 'response', type: 'reply', id: `r${index}`, answers: `t${index - 1}`, at })
      : anEvent({ kind: 'touch', id: `t${index}`, at, ask: 3, purpose: index % 2 === 0 ? 'offer' : 'newsletter' });
  });
}

const permission = anEvent({ kind: 'permission', at: '2026-01-05T08:00:00Z', channel: 'any', purpose: 'offer' });
const extremes: readonly (readonly [string, readonly JourneyEvent[]])[] = [
  ['no events', []],
  ['one event', [anEvent({ kind: 'touch', at: iso(now - dayMs) })]],
  ['only events of the future', [anEvent({ kind: 'touch', at: iso(now + dayMs) }), { ...permission, at: now + dayMs }]],
  ['an event at the very instant that is asked about', [anEvent({ kind: 'touch', at: iso(now), purpose: 'offer' })]],
  [
    'everything at one instant',
    Array.from({ length: 50 }, (_, id) => anEvent({ kind: 'touch', id: `t${id}`, at: iso(now) })),
  ],
  ['ten thousand events in one day', everyHalfMinute(10_000)],
  ['only complaints', [1, 2, 3].map((day) => anEvent({ kind: 'complaint', at: iso(now - day * dayMs) }))],
  ['only withdrawals', [1, 2, 3].map((day) => anEvent({ kind: 'withdrawal', at: iso(now - day * dayMs) }))],
  ['only refunds', [anEvent({ kind: 'refund', at: iso(now - dayMs), amount: '10.00' })]],
  [
    'an answer before its question',
    [
      anEvent({ kind: 'response', answers: 't', at: iso(now - 9 * dayMs) }),
      anEvent({ kind: 'touch', id: 't', at: iso(now - 8 * dayMs) }),
    ],
  ],
  ['a permission that ended before it began', [{ ...permission, until: permission.at - dayMs } as JourneyEvent]],
  [
    'a promise of a letter in ten million years',
    [anEvent({ ...permission, at: iso(permission.at), cadenceDays: 3.65e9 })],
  ],
  ['a promise of a letter every blink', [anEvent({ ...permission, at: iso(permission.at), cadenceDays: 1e-12 })]],
  ['times before 1970', [anEvent({ kind: 'touch', at: '1923-05-04T09:00:00Z' }), permission]],
  [
    'the first and the last year of calendars',
    [
      anEvent({ kind: 'permission', at: '0001-01-01T00:00:00Z', channel: 'any', purpose: 'offer' }),
      anEvent({ kind: 'touch', at: '9999-12-31T23:00:00Z' }),
    ],
  ],
];

describe('journeys at the edges', () => {
  test.each(extremes)('%s: explained and checked with numbers only', (_name, events) => {
    expectFinite(explainContact(journeyOf(events), now, defaultPolicy));
    const verdicts = check(events);
    expect(verdicts).toHaveLength(3);
    expectFinite(verdicts);
  });

  test('events of the future are ignored and listed', () => {
    const future = anEvent({ kind: 'purchase', id: 'p1', at: iso(now + 1), amount: '10.00' });
    const explanation = explainContact(journeyOf([future]), now, defaultPolicy);
    expect(explanation).toMatchObject({ stage: 'stranger', x: 0, ignoredLater: ['p1'] });
    expect(check([future]).map(({ verdict }) => verdict)).toEqual(check([]).map(({ verdict }) => verdict));
  });

  test('only complaints: nothing goes out, and the contact is lost', () => {
    const complaints = [1, 2].map((day) => anEvent({ kind: 'complaint', at: iso(now - day * dayMs) }));
    expect(explainContact(journeyOf(complaints), now, defaultPolicy).condition).toBe('lost');
    expect(check(complaints).every(({ may }) => may === 'blocked')).toBe(true);
  });

  test('an instant at the end of all calendars finds no date instead of failing', () => {
    const last = Date.parse('9999-12-31T23:00:00Z');
    const sent = anEvent({ kind: 'touch', at: '9999-12-31T22:00:00Z', purpose: 'offer' });
    const [touch] = checkContact({
      planned: [aPlannedTouch({ at: last })],
      pace: 'personal',
      journey: journeyOf([permission, sent]),
      otherTouches: [],
      policy: defaultPolicy,
      now: last,
    });
    expect(touch).toMatchObject({ verdict: 'too-fast', earliestSafeAt: null });
  });
});

describe('a policy at the edges', () => {
  test('a cap whose window is longer than all time has no date', () => {
    const sent = anEvent({ kind: 'touch', at: iso(now - dayMs), purpose: 'offer' });
    const [touch] = check([permission, sent], [{ channel: 'any', atMost: 1, windowDays: 1e300 }]);
    expect(touch).toMatchObject({ may: 'blocked', earliestSafeAt: null });
  });

  test.each([
    ['a window of 0 days', { caps: [{ channel: 'any', atMost: 1, windowDays: 0 }] }],
    ['a negative window', { caps: [{ channel: 'any', atMost: 1, windowDays: -7 }] }],
    ['a window that is no number', { caps: [{ channel: 'any', atMost: 1, windowDays: Number.NaN }] }],
    ['half a touch', { caps: [{ channel: 'any', atMost: 0.5, windowDays: 7 }] }],
    ['no ordinary touch a quarter', { ordinaryTouchesPerQuarter: 0 }],
    ['endlessly many ordinary touches', { ordinaryTouchesPerQuarter: Number.POSITIVE_INFINITY }],
    ['a promise every 0 days', { cadenceDaysByPurpose: { newsletter: 0 } }],
    ['an eighth weekday', { quietWeekdays: [8] }],
    ['a date that does not exist', { holidays: ['2026-02-30'] }],
    ['a clock that shows 24:00', { quietHours: [{ channels: ['email'], from: '24:00', until: '08:00' }] }],
  ])('%s is refused', (_name, parts) => {
    expect(policySchema.safeParse({ ...defaultPolicy, ...parts }).success).toBe(false);
  });
});
