import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContact } from './check-plan.ts';
import type { Component } from './component.ts';
import { earliestClearAt } from './earliest-safe-date.ts';
import { channels, type JourneyEvent, type ResponseEvent, type TouchEvent } from './event.ts';
import { orderEvents, relationshipAt } from './journey.ts';
import { type Judgement, judgeTouch, paceOf, type Situation } from './judge-touch.ts';
import { defaultParameters } from './parameters.ts';
import type { PermissionLevel } from './permission-level.ts';
import type { PlannedTouch } from './planned-touch.ts';
import { defaultPolicy } from './policy.ts';
import { compareSeverity } from './severity.ts';
import { aContact, anEvent, aPlannedTouch } from './test-journeys.ts';
import { lawRuns } from './test-runs.ts';
import { dayMs } from './time.ts';

/**
 * The six laws of the verdict, and that plans may be cut as one likes. A few hundred cases each go with
 * every test run, `npm run laws` takes a hundred thousand; `lawRuns` says from which seed.
 */
const runs = lawRuns(process.env, 400);

const start = Date.parse('2026-01-05T08:00:00Z');
const paceCodes: ReadonlySet<Component['code']> = new Set(['near', 'season', 'reply-wait', 'promise', 'step', 'cold']);
const isPace = (component: Component) => paceCodes.has(component.code);

const day = fc.double({ min: 0, max: 200, noNaN: true });
const atDay = (days: number) => Math.round(start + days * dayMs);
const purpose = fc.constantFrom('offer', 'newsletter', 'event');
const ask = fc.constantFrom(1, 2, 3, 4, 5) as fc.Arbitrary<TouchEvent['ask']>;
const level = fc.constantFrom(0, 1, 2, 3, 4, 5) as fc.Arbitrary<PermissionLevel>;

function iso(at: number): string {
  return new Date(at).toISOString();
}

const touch = fc
  .record({
    days: day,
    channel: fc.constantFrom(...channels),
    ask,
    purpose,
    data: fc.constantFrom('declared', 'observed', 'inferred', 'third-party'),
  })
  .map(({ days, ...rest }) => anEvent({ kind: 'touch', at: iso(atDay(days)), ...rest }) as TouchEvent);
const goodResponse = fc
  .record({ days: day, type: fc.constantFrom('reply', 'click', 'form', 'visit', 'booking', 'preference', 'referral') })
  .map(({ days, type }) => anEvent({ kind: 'response', at: iso(atDay(days)), type }) as ResponseEvent);
const purchase = day.map((days) => anEvent({ kind: 'purchase', at: iso(atDay(days)), amount: '10' }));
const promise = fc
  .record({ purpose, cadenceDays: fc.constantFrom(7, 14, 30) })
  .map((parts) => anEvent({ kind: 'permission', at: iso(start), channel: 'any', ...parts }));
const answer = (events: readonly JourneyEvent[], days: number) =>
  events.flatMap((event, index) =>
    event.kind === 'touch' && event.id !== '' && index % 3 === 0
      ? [anEvent({ kind: 'response', type: 'reply', answers: event.id, at: iso(event.at + days * dayMs) })]
      : [],
  );

/** Journeys that begin at `start` with a permission, so that what a law adds comes at or after time 0. */
const journey = fc
  .record({
    begin: promise,
    touches: fc.array(touch, { maxLength: 8 }),
    responses: fc.array(fc.oneof(goodResponse, purchase), { maxLength: 5 }),
    answerDays: fc.double({ min: 0.001, max: 40, noNaN: true }),
  })
  .map(({ begin, touches, responses, answerDays }) => {
    const named = touches.map((event, index) => ({ ...event, id: `t${index}` }));
    const happened = [begin, ...named, ...responses, ...answer(named, answerDays)];
    return orderEvents(happened.filter((event) => event.at <= atDay(200)));
  });

const planned = fc.record({ channel: fc.constantFrom(...channels), ask, purpose });
const later = fc.double({ min: 200, max: 400, noNaN: true }).map(atDay);

interface Asked {
  readonly events: readonly JourneyEvent[];
  readonly touch: {
    readonly channel: TouchEvent['channel'];
    readonly ask: TouchEvent['ask'];
    readonly purpose: string;
  };
  readonly at: number;
  readonly level: PermissionLevel;
}

function situation(asked: Asked): Situation {
  const { at } = asked;
  const contact = aContact();
  const recipient = { contact, facts: [], events: orderEvents(asked.events) };
  const relationship = relationshipAt(recipient, at, defaultPolicy, defaultParameters);
  return { relationship, recipient, touch: aPlannedTouch({ ...asked.touch, at }), at, now: at, level: asked.level };
}

function judge(asked: Asked): Judgement {
  const { class: touchClass, components } = judgeTouch(situation(asked));
  return { class: touchClass, components: components.filter(isPace) };
}

const pace = (asked: Asked) => paceOf(judge(asked).components);

/** Expects the pace verdict of `worse` to be at least as severe as that of `better`. */
function expectNotBetter(worse: Asked, better: Asked): void {
  expect(compareSeverity(pace(worse), pace(better))).toBeGreaterThanOrEqual(0);
}

const base = fc.record({ events: journey, touch: planned, at: later, level });

describe('the laws of the verdict', () => {
  test('1. a further or heavier touch, or a past touch that asks more, never makes a verdict better', () => {
    fc.assert(
      fc.property(base, touch, (asked, extra) => {
        expectNotBetter({ ...asked, events: [...asked.events, extra] }, asked);
        const asksMore = asked.events.map((event) => (event.kind === 'touch' ? { ...event, ask: 5 as const } : event));
        expectNotBetter({ ...asked, events: asksMore }, asked);
        const heavier = asked.events.map((event) =>
          event.kind === 'touch' ? { ...event, data: 'third-party' as const } : event,
        );
        expectNotBetter({ ...asked, events: heavier }, asked);
      }),
      runs,
    );
  });

  test('2. a higher level, one more good response or a purchase never makes it worse', () => {
    fc.assert(
      fc.property(base, fc.oneof(goodResponse, purchase), level, (asked, extra, other) => {
        expectNotBetter(asked, { ...asked, events: [...asked.events, extra] });
        expectNotBetter(
          { ...asked, level: Math.min(asked.level, other) as PermissionLevel },
          { ...asked, level: Math.max(asked.level, other) as PermissionLevel },
        );
      }),
      runs,
    );
  });

  test('3. waiting never makes near, season, reply wait, promise or step worse while the class stays', () => {
    fc.assert(
      fc.property(base, fc.double({ min: 0, max: 100, noNaN: true }), (asked, waitDays) => {
        const now = judge(asked);
        const then = judge({ ...asked, at: asked.at + Math.round(waitDays * dayMs) });
        if (now.class !== then.class) return;
        for (const component of then.components.filter((one) => one.code !== 'cold')) {
          const before = now.components.find((one) => one.code === component.code);
          expect(compareSeverity(component.severity, before?.severity ?? 'fine'), component.code).toBeLessThanOrEqual(
            0,
          );
        }
      }),
      runs,
    );
  });

  test('4. with no data the first touch is fine, a second too fast before .5413 and fine from .9124 of the gap', () => {
    const gapDays = 91 / defaultPolicy.ordinaryTouchesPerQuarter;
    const email = { channel: 'email', ask: 2, purpose: 'offer' } as const;
    expect(pace({ events: [], touch: email, at: start, level: 2 })).toBe('fine');
    const first = anEvent({ kind: 'touch', at: iso(start), purpose: 'offer' });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (share) => {
        const verdict = pace({ events: [first], touch: email, at: start + share * gapDays * dayMs, level: 2 });
        if (share < 0.5413) expect(verdict).toBe('too-fast');
        if (share > 0.9125) expect(verdict).toBe('fine');
      }),
      runs,
    );
  });

  test('5. an ordinary e-mail, text or call within 24 h after another paced one is too fast', () => {
    const quick = fc.constantFrom('email', 'sms', 'phone') as fc.Arbitrary<TouchEvent['channel']>;
    fc.assert(
      fc.property(
        base,
        quick,
        quick,
        fc.double({ min: 0, max: 0.9999, noNaN: true }),
        (asked, before, channel, days) => {
          const recent = anEvent({
            kind: 'touch',
            at: iso(asked.at - days * dayMs),
            channel: before,
            purpose: 'talk',
          });
          const verdict = judge({
            ...asked,
            events: [...asked.events, recent],
            touch: { channel, ask: 2, purpose: 'other' },
          });
          expect(verdict.class).toBe('ordinary');
          expect(paceOf(verdict.components)).toBe('too-fast');
        },
      ),
      runs,
    );
  });

  test('splitting a plan in two changes no verdict', () => {
    const steps = fc.array(fc.record({ days: fc.integer({ min: 201, max: 300 }), planned }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(journey, steps, (events, wanted) => {
        const days = [...new Set(wanted.map((one) => one.days))];
        const whole = days.map((one, index) =>
          aPlannedTouch({ ...wanted[index]?.planned, stepId: `s${index}`, at: atDay(one), planId: 'whole' }),
        );
        const half = (part: number) =>
          whole.filter((_, index) => index % 2 === part).map((one) => ({ ...one, planId: `part${part}` }));
        const verdictsOf = (own: readonly PlannedTouch[], others: readonly PlannedTouch[]) =>
          checkContact({
            planned: own,
            pace: 'fixed',
            journey: { contact: aContact(), facts: [], events },
            otherTouches: others,
            policy: defaultPolicy,
            now: atDay(200),
          }).map((one) => `${one.step} ${one.verdict}`);
        const inOne = verdictsOf(whole, []).toSorted();
        const inTwo = [...verdictsOf(half(0), half(1)), ...verdictsOf(half(1), half(0))].toSorted();
        expect(inTwo).toEqual(inOne);
      }),
      runs,
    );
  });

  test('6. the earliest date passes the check, and one hour before it does not, unless it is now', () => {
    fc.assert(
      fc.property(base, (asked) => {
        const at = (instant: number) => situation({ ...asked, at: instant });
        const earliest = earliestClearAt(asked.at, at, isPace);
        if (earliest === null) return;
        const holdsBack = (instant: number) =>
          judgeTouch(at(instant)).components.some(
            (one) => ['near', 'season', 'reply-wait'].includes(one.code) && one.severity !== 'fine',
          );
        expect(holdsBack(earliest)).toBe(false);
        if (earliest - asked.at > dayMs / 24) expect(holdsBack(earliest - dayMs / 24)).toBe(true);
      }),
      runs,
    );
  });
});
