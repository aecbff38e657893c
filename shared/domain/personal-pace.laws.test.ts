import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Component } from './component.ts';
import type { JourneyEvent, TouchEvent } from './event.ts';
import { type ContactJourney, orderEvents } from './journey.ts';
import { judgeTouch } from './judge-touch.ts';
import { defaultParameters } from './parameters.ts';
import { atPersonalPace } from './personal-pace.ts';
import type { PlannedTouch } from './planned-touch.ts';
import { defaultPolicy, type Policy } from './policy.ts';
import { aContact, anEvent, aPlannedTouch } from './test-journeys.ts';
import { lawRuns } from './test-runs.ts';
import { dayMs } from './time.ts';
import { createTimeline, orderPlanned } from './timeline.ts';
import { situationsOf } from './touch-verdict.ts';

/**
 * Personal pace against brute force: every day of a grid is tried for every step, and judged as the check judges it. A few
 * hundred cases go with every test run, `npm run laws` takes many more; `lawRuns` says from which seed.
 */
const runs = lawRuns(process.env, 400, 1 / 5);

const begin = Date.parse('2026-03-02T00:00:00Z');
/** Long enough for three steps to become fine one after the other; what takes longer is not compared. */
const gridDays = 60;
const now = begin + 10 * dayMs;

const iso = (at: number) => new Date(at).toISOString();
const atClock = (day: number, clock: string) => Date.parse(`${iso(begin + day * dayMs).slice(0, 10)}T${clock}:00Z`);

const clock = fc.constantFrom('07:00', '09:00', '21:30');
const purpose = fc.constantFrom('offer', 'newsletter');
const channel = fc.constantFrom('email', 'phone', 'direct-mail') as fc.Arbitrary<TouchEvent['channel']>;
const ask = fc.constantFrom(1, 2, 3) as fc.Arbitrary<TouchEvent['ask']>;

const permission = fc.record({
  kind: fc.constant('permission'),
  at: fc.constant(iso(begin)),
  channel: fc.constant('any'),
  purpose,
  cadenceDays: fc.constantFrom(null, 5, 14),
  until: fc.constantFrom(null, null, now + 20 * dayMs, now + 45 * dayMs),
});
const sent = fc
  .record({ days: fc.integer({ min: 0, max: 9 }), ask, purpose, channel, isAnswered: fc.boolean() })
  .map(({ days, isAnswered, ...rest }): JourneyEvent[] => {
    const id = `t${days}`;
    const touch = anEvent({ kind: 'touch', at: iso(begin + days * dayMs), id, ...rest });
    return isAnswered
      ? [touch, anEvent({ kind: 'response', type: 'reply', answers: id, at: iso(touch.at + dayMs / 2) })]
      : [touch];
  });
const journey = fc
  .record({
    permissions: fc.array(permission, { minLength: 1, maxLength: 3 }),
    touches: fc.array(sent, { maxLength: 3 }),
  })
  .map(({ permissions, touches }): ContactJourney => {
    const events = orderEvents([...permissions.map(anEvent), ...touches.flat()]);
    return { contact: aContact(), facts: [], events };
  });

const policy: fc.Arbitrary<Policy> = fc
  .record({
    caps: fc.array(
      fc.record({
        channel: fc.constantFrom<('any' | 'email')[]>('any', 'email'),
        atMost: fc.constantFrom(1, 2),
        windowDays: fc.constantFrom(3, 7, 10.5),
      }),
      { maxLength: 1 },
    ),
    quietHours: fc.constantFrom([], [{ channels: ['email', 'phone'] as const, from: '21:00', until: '08:00' }]),
    quietWeekdays: fc.constantFrom([], [6, 7]),
    holidays: fc.constantFrom([], ['2026-03-16', '2026-03-17']),
    // A limit of a few days, so that a grid of two months has room for what a year has at the usual one.
    ordinaryTouchesPerQuarter: fc.constantFrom(18, 30, 45),
  })
  .map((parts) => ({ ...defaultPolicy, ...parts }));

const touches = (planId: string, least: number, most: number) =>
  fc
    .array(fc.record({ gap: fc.integer({ min: 0, max: 6 }), clock, channel, ask, purpose }), {
      minLength: least,
      maxLength: most,
    })
    .map((steps) => {
      let day = 8;
      const planned = steps.map(({ gap, ...rest }, index) => {
        day += gap;
        return aPlannedTouch({ planId, stepId: `s${index}`, at: atClock(day, rest.clock), ...rest });
      });
      // Steps of one day in the order of the clock.
      return orderPlanned(planned);
    });

interface Case {
  readonly journey: ContactJourney;
  readonly policy: Policy;
  readonly planned: readonly PlannedTouch[];
  readonly otherTouches: readonly PlannedTouch[];
}

/** Cautions that no date clears hold nothing back. */
const mayStand: ReadonlySet<Component['code']> = new Set(['promise', 'step', 'provenance', 'cold', 'copy', 'law']);

/** Whether nothing holds a step back at its date, as the check judges it after the steps that stand before it. */
function isSafe(
  { journey: own, policy: rules, otherTouches }: Case,
  before: readonly PlannedTouch[],
  touch: PlannedTouch,
) {
  const all = orderPlanned([...otherTouches, ...before, touch]);
  const timeline = createTimeline(own, all, now, rules, defaultParameters);
  const judged = { timeline, journey: own, index: all.indexOf(touch), touch, now };
  return judgeTouch(situationsOf(judged)(touch.at)).components.every(
    ({ code, severity }) => severity === 'fine' || (severity === 'caution' && mayStand.has(code)),
  );
}

/** Every date of the grid at a step's clock time that keeps order and gap, in the order of time. */
function datesOf(touch: PlannedTouch, least: number): readonly PlannedTouch[] {
  return Array.from({ length: gridDays }, (_, day) => atClock(day, touch.clock))
    .filter((at) => at >= least)
    .map((at) => ({ ...touch, at }));
}

/** The lexicographically earliest sequence of safe dates, every sequence of the grid being tried; null: there is none. */
function bruteForce(asked: Case, before: readonly PlannedTouch[] = []): readonly PlannedTouch[] | null {
  const touch = asked.planned[before.length];
  if (touch === undefined) return before;
  const last = before.at(-1);
  const lastPlanned = asked.planned[before.length - 1];
  const kept = last === undefined || lastPlanned === undefined ? touch.at : last.at + touch.at - lastPlanned.at;
  for (const dated of datesOf(touch, Math.max(touch.at, kept, now))) {
    const whole = isSafe(asked, before, dated) ? bruteForce(asked, [...before, dated]) : null;
    if (whole !== null) return whole;
  }
  return null;
}

describe('personal pace', () => {
  test('is the lexicographically earliest sequence of safe dates that keeps order and gaps', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        journey,
        policy,
        touches('plan', 2, 3),
        touches('other', 0, 2),
        (own, rules, planned, otherTouches) => {
          const asked: Case = { journey: own, policy: rules, planned, otherTouches };
          const earliest = bruteForce(asked);
          if (earliest === null) return;
          compared += 1;
          const paced = atPersonalPace({ ...asked, parameters: defaultParameters, now });
          expect(paced.map(({ stepId, at }) => `${stepId} ${iso(at)}`)).toEqual(
            earliest.map(({ stepId, at }) => `${stepId} ${iso(at)}`),
          );
        },
      ),
      runs,
    );
    expect(compared).toBeGreaterThan(runs.numRuns / 10);
  });
});
