import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContact, summarize } from './check-plan.ts';
import type { Fact } from './contact.ts';
import { createRecounter, createVerdictTally, recount, verdictsOf } from './count-verdicts.ts';
import type { Channel, JourneyEvent } from './event.ts';
import { groundHoldsUntil, groundworkOf, isMovedFreely } from './groundwork.ts';
import { orderEvents, relationshipAt } from './journey.ts';
import { defaultParameters } from './parameters.ts';
import type { PlannedTouch } from './planned-touch.ts';
import { defaultPolicy, type Policy } from './policy.ts';
import { aContact, anEvent, aPlannedTouch } from './test-journeys.ts';
import { lawRuns } from './test-runs.ts';
import { dayMs } from './time.ts';
import type { SweptVerdicts } from './verdict-sweep.ts';

const now = Date.parse('2026-05-04T09:00:00Z');
const iso = (day: number) => new Date(Math.round(now + day * dayMs)).toISOString();
const caps = [{ channel: 'any', atMost: 1, windowDays: 30 }] as const;
const quietHours = [{ channels: ['email', 'phone'], from: '08:00', until: '10:00' }] as const;
const policies = fc.constantFrom<Policy[]>(
  { ...defaultPolicy, caps },
  { ...defaultPolicy, caps: [] },
  { ...defaultPolicy, caps: [], quietHours, cadenceDaysByPurpose: { offer: 14 } },
);
const runs = lawRuns(process.env, 200);

const day = fc.double({ min: -60, max: 5, noNaN: true });
const purpose = fc.constantFrom('offer', 'newsletter', 'service');
const event: fc.Arbitrary<JourneyEvent> = fc.oneof(
  fc
    .record({ day, purpose, ask: fc.integer({ min: 1, max: 5 }), id: fc.constantFrom('t1', 't2', 'plan/s1') })
    .map((one) => anEvent({ kind: 'touch', at: iso(one.day), purpose: one.purpose, ask: one.ask, id: one.id })),
  fc
    .record({ day, answers: fc.constantFrom('t1', 't2', null) })
    .map((one) => anEvent({ kind: 'response', id: 'r1', type: 'reply', at: iso(one.day), answers: one.answers })),
  fc
    .record({ day, undated: fc.boolean() })
    .map((one) => anEvent({ kind: 'withdrawal', at: iso(one.day), channel: 'phone', undated: one.undated })),
  // What a purchase or an inquiry carries runs out while the plan goes on.
  fc
    .oneof(day, fc.integer({ min: -740, max: -660 }))
    .map((one) => anEvent({ kind: 'purchase', at: iso(one), amount: '10.00' })),
  fc
    .oneof(day, fc.integer({ min: -190, max: -160 }))
    .map((one) => anEvent({ kind: 'response', type: 'form', at: iso(one) })),
  day.map((one) => anEvent({ kind: 'complaint', at: iso(one) })),
  day.map((one) => anEvent({ kind: 'bounce', at: iso(one) })),
);
const permission = fc
  .record({
    purpose,
    cadenceDays: fc.constantFrom(null, 7),
    method: fc.constantFrom('double-opt-in', 'double-opt-in', 'imported-claim', 'soft-opt-in', 'points'),
    evidence: fc.constantFrom(null, 'form'),
    until: fc.oneof(
      fc.constant(null),
      fc.integer({ min: -9, max: 80 }).map((one) => now + one * dayMs),
    ),
  })
  .map((one) => anEvent({ kind: 'permission', at: iso(-70), channel: 'any', ...one }));
/** So many that it comes to whether they still want them. */
const letters = fc
  .integer({ min: 8, max: 34 })
  .map((many) =>
    Array.from({ length: many }, (_, place) => anEvent({ kind: 'touch', at: iso(-62 + place), purpose: 'newsletter' })),
  );
const person = fc
  .record({
    country: fc.constantFrom(null, 'Germany', 'United States', 'Canada'),
    timeZone: fc.constantFrom(null, 'America/New_York'),
    firstName: fc.constantFrom(null, 'Ana'),
    doNotContact: fc.constantFrom(false, false, false, true),
  })
  .map((parts) => aContact(parts));
const industry: Fact = { name: 'Industry', value: 'Care', origin: 'inferred', source: '' };
const facts: fc.Arbitrary<readonly Fact[]> = fc.constantFrom([], [industry]);
const journey = fc
  .tuple(
    person,
    facts,
    fc.array(permission, { maxLength: 3 }),
    fc.array(event, { maxLength: 9 }),
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, letters),
  )
  .map(([who, known, agreed, happened, written]) => ({
    contact: who,
    facts: known,
    events: orderEvents([...agreed, ...happened, ...written]),
  }));
const touch = (planId: string) =>
  fc
    .record({
      // Far ahead contacts have gone cold.
      day: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -9, max: 60 }) }, fc.integer({ min: 100, max: 900 })),
      purpose,
      ask: fc.constantFrom(1, 2, 3, 4) as fc.Arbitrary<PlannedTouch['ask']>,
      channel: fc.constantFrom<Channel[]>('email', 'email', 'phone', 'direct-mail'),
      introduces: fc.boolean(),
      mergeFields: fc.constantFrom([], ['first_name']),
      facts: fc.constantFrom([], [], ['Industry']),
      inReplyTo: fc.constantFrom(null, null, 'r1'),
    })
    .map(({ day: days, ...parts }) => aPlannedTouch({ planId, ...parts, at: now + days * dayMs }));
const sequence = fc
  .array(touch('plan'), { minLength: 1, maxLength: 5 })
  .map((touches) => touches.map((one, index) => ({ ...one, stepId: `s${index}` })));
/** One step moved, softened or taken out; what is not touched stays the same object, as in a plan that is being edited. */
const edit = fc.record({
  step: fc.nat(4),
  change: fc.constantFrom<('move' | 'soften' | 'remove')[]>('move', 'soften', 'remove'),
  by: fc.oneof(fc.integer({ min: -8, max: 20 }), fc.integer({ min: -300, max: 300 })),
});

function edited(touches: readonly PlannedTouch[], { step, change, by }: { step: number; change: string; by: number }) {
  if (change === 'remove') return touches.length === 1 ? touches : touches.filter((_, index) => index !== step);
  return touches.map((one, index) => {
    if (index !== step) return one;
    return change === 'move' ? { ...one, at: one.at + by * dayMs } : { ...one, ask: 1 as const };
  });
}

function said({ planned, severities }: SweptVerdicts) {
  return planned.flatMap(({ stepId }, place) => (severities[place] === null ? [] : [[stepId, severities[place]]]));
}

describe('counting verdicts', () => {
  test('after every edit of a plan the verdicts are those of a full check', () => {
    const paces = fc.constantFrom<('fixed' | 'personal')[]>('fixed', 'personal');
    fc.assert(
      fc.property(
        journey,
        sequence,
        fc.array(touch('other'), { maxLength: 2 }),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        paces,
        policies,
        (own, planned, otherTouches, edits, pace, policy) => {
          const kept = { journey: own, otherTouches, policy, now };
          const recounter = createRecounter(kept);
          let touches: readonly PlannedTouch[] = planned;
          for (const next of [null, ...edits]) {
            if (next !== null) touches = edited(touches, next);
            const full = checkContact({ ...kept, planned: touches, pace }).map(({ step, verdict }) => [step, verdict]);
            expect(said(recount(recounter, touches, pace))).toEqual(full);
            const listed = verdictsOf({ ...kept, planned: touches, pace });
            expect(listed.flatMap((one) => (one.severity === null ? [] : [[one.touch.stepId, one.severity]]))).toEqual(
              full,
            );
          }
        },
      ),
      runs,
    );
  });

  test('until something runs out, a touch that moves stands on the same ground at every date', () => {
    const ahead = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(journey, touch('plan'), ahead, ahead, policies, (own, planned, one, other, policy) => {
        const relationship = relationshipAt(own, now, policy, defaultParameters);
        const span = Math.min(groundHoldsUntil(relationship, now), now + 1000 * dayMs) - now;
        const moved = { ...planned, at: now + Math.floor(one * (span - 1)) };
        const again = { ...planned, at: now + Math.floor(other * (span - 1)) };
        fc.pre(span > 0 && isMovedFreely(moved, again, policy));
        expect(groundworkOf(relationship, own, moved, now)).toEqual(groundworkOf(relationship, own, again, now));
      }),
      runs,
    );
  });

  test('the totals are those of a check, in all and per step', () => {
    const kept = {
      journey: { contact: aContact(), facts: [], events: [] },
      otherTouches: [],
      policy: defaultPolicy,
      now,
    };
    const planned = [0, 3, 40].map((one) => aPlannedTouch({ stepId: `s${one}`, at: now + one * dayMs, ask: 1 }));
    const agreed = anEvent({ kind: 'permission', at: iso(-9), channel: 'any', purpose: 'offer' });
    const inputs = [[], [agreed]].map((events) => ({
      ...kept,
      journey: { ...kept.journey, contact: aContact({ email: `${events.length}@example.com` }), events },
      planned,
      pace: 'fixed' as const,
    }));
    const tally = createVerdictTally(planned.map(({ stepId }) => ({ id: stepId })));
    for (const input of inputs) tally.add(recount(createRecounter(input), input.planned, input.pace));
    const { summary, steps } = tally.counts();
    expect(summary).toEqual(summarize(inputs.flatMap(checkContact)));
    expect(steps.map(({ step, counts }) => [step, counts.fine, counts['too-fast'], counts.blocked])).toEqual([
      ['s0', 1, 0, 1],
      ['s3', 0, 1, 1],
      ['s40', 1, 0, 1],
    ]);
  });
});
