import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckInput, checkContact } from './check-plan.ts';
import { orderEvents } from './journey.ts';
import { earliestMoves, moveByDays, moveStep, stepClearOn, type Wanted } from './move-touches.ts';
import type { Plan } from './plan.ts';
import { applyMoves, goAhead, leaveOut } from './plan-edits.ts';
import { adjusted, adjustmentsByContact, plannedTouches } from './planned-touches.ts';
import { defaultPolicy } from './policy.ts';
import { aContact, anEvent } from './test-journeys.ts';
import { aPlan, aStep } from './test-plans.ts';
import { calendarDay, dayMs } from './time.ts';

const contact = aContact({ email: 'ana@example.com' });
const agreed = anEvent({ kind: 'permission', at: '2026-01-05T08:00:00Z', purpose: 'offer' });
const now = Date.parse('2026-05-01T08:00:00Z');
const weekApart = aPlan({ steps: [aStep('one', 0), aStep('two', 7), aStep('three', 14)] });

function inputOf(plan: Plan, parts: Partial<CheckInput> = {}): CheckInput {
  const planned = adjusted(plannedTouches(plan), adjustmentsByContact(plan).get('ana@example.com') ?? []);
  const journey = { contact, facts: [], events: orderEvents([agreed]) };
  return { planned, pace: plan.pace, journey, otherTouches: [], policy: defaultPolicy, now, ...parts };
}

const movesOf = (plan: Plan, wanted: Wanted, parts?: Partial<CheckInput>) =>
  earliestMoves({ ...inputOf(plan, parts), wanted });
const verdictsOf = (plan: Plan, parts?: Partial<CheckInput>) => checkContact(inputOf(plan, parts));
const dates = (moves: readonly { readonly to: number }[]) =>
  moves.map(({ to }) => new Date(to).toISOString().slice(0, 16));

describe('the earliest safe dates', () => {
  test('one touch moves to its first safe date at its clock time, the later ones keep their gaps', () => {
    const moves = movesOf(weekApart, new Set(['two']));
    expect(dates(moves)).toEqual(['2026-05-25T09:00', '2026-06-01T09:00']);
    const [, two, three] = verdictsOf(applyMoves(weekApart, moves));
    expect(two?.verdict).toBe('fine');
    expect(three?.verdict).toBe('too-fast');
  });

  test('for the whole plan nothing is too fast afterwards, and nothing more is to be moved', () => {
    const calm = applyMoves(weekApart, movesOf(weekApart, 'too-fast'));
    expect(verdictsOf(calm).map(({ verdict }) => verdict)).toEqual(['fine', 'fine', 'fine']);
    expect(movesOf(calm, 'too-fast')).toEqual([]);
  });

  test('a touch somebody decided to go ahead with stays, and so do those of the past', () => {
    const bold = goAhead(weekApart, [{ contact: 'ana@example.com', step: 'two' }], { reason: 'x', by: 'y', at: 1 });
    expect(movesOf(bold, 'too-fast').map(({ step }) => step)).toEqual(['three']);
    const late = Date.parse('2026-05-12T08:00:00Z');
    expect(movesOf(weekApart, 'too-fast', { now: late }).map(({ step }) => step)).toEqual(['three']);
  });

  test('a touch that no date helps stays', () => {
    const journey = { contact, facts: [], events: [] };
    expect(movesOf(weekApart, new Set(['one', 'two', 'three']), { journey })).toEqual([]);
  });

  test('where quiet hours never let its clock time through, another time of the day is found', () => {
    const early = aPlan({ steps: [aStep('one', 0, { at: '06:30' })] });
    const quiet = { channels: ['email'] as const, from: '21:00', until: '08:00' };
    const moves = movesOf(early, new Set(['one']), { policy: { ...defaultPolicy, quietHours: [quiet] } });
    expect(dates(moves)).toEqual(['2026-05-04T08:00']);
  });

  test('order and gaps are kept, whatever the gaps are and whichever step is moved', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 5 }),
        fc.nat({ max: 4 }),
        fc.boolean(),
        (gaps, pick, all) => {
          let offset = 0;
          const steps = gaps.map((gap, index) => aStep(`s${index}`, (offset += gap)));
          const plan = aPlan({ steps, timeZone: 'Europe/Berlin', startOn: '2026-10-12' });
          const wanted = all ? 'too-fast' : new Set([`s${pick % steps.length}`]);
          const after = adjusted(plannedTouches(plan), applyMoves(plan, movesOf(plan, wanted)).adjustments);
          for (const [index, touch] of after.entries()) {
            const before = after[index - 1];
            if (before === undefined) continue;
            const days = calendarDay(touch.at, 'Europe/Berlin') - calendarDay(before.at, 'Europe/Berlin');
            expect(days).toBeGreaterThanOrEqual(gaps[index] ?? 0);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('moving by hand', () => {
  const ana = (step: string) => ({ contact: 'ana@example.com', step });

  test('moved once more it goes on from where it stands, and a touch that was left out stays out', () => {
    const once = applyMoves(weekApart, moveByDays(weekApart, ana('three'), 2, now));
    expect(dates(moveByDays(once, ana('three'), 2, now))).toEqual(['2026-05-22T09:00']);
    expect(moveByDays(leaveOut(weekApart, [ana('two')]), ana('two'), 1, now)).toEqual([]);
  });

  test('a day later takes the later steps along only as far as their gaps ask', () => {
    const loose = applyMoves(weekApart, [
      { contact: 'ana@example.com', step: 'three', from: 0, to: Date.parse('2026-05-19T09:00:00Z') },
    ]);
    expect(dates(moveByDays(loose, ana('two'), 1, now))).toEqual(['2026-05-12T09:00']);
    expect(dates(moveByDays(loose, ana('two'), 7, now))).toEqual(['2026-05-18T09:00', '2026-05-25T09:00']);
  });

  test('a day earlier never goes before the step before or before now', () => {
    expect(dates(moveByDays(weekApart, ana('two'), -1, now))).toEqual(['2026-05-10T09:00']);
    expect(dates(moveByDays(weekApart, ana('two'), -30, now))).toEqual(['2026-05-04T09:00']);
    expect(dates(moveByDays(weekApart, ana('one'), -7, now))).toEqual(['2026-05-01T09:00']);
  });

  test('it keeps its clock time over the end of summer time', () => {
    const plan = aPlan({ timeZone: 'Europe/Berlin', startOn: '2026-10-23', steps: [aStep('one', 0)] });
    const [move] = moveByDays(plan, ana('one'), 7, now);
    expect((move?.to ?? 0) - (move?.from ?? 0)).toBe(7 * dayMs + dayMs / 24);
  });

  test('a whole step that moves back in time takes the later ones along, and who was moved less joins it', () => {
    const moved = applyMoves(weekApart, [
      { contact: 'ana@example.com', step: 'two', from: 0, to: Date.parse('2026-05-13T09:00:00Z') },
      { contact: 'bo@example.com', step: 'two', from: 0, to: Date.parse('2026-06-13T09:00:00Z') },
    ]);
    const later = moveStep(moved, 'two', 10);
    expect(later.steps.map(({ offsetDays }) => offsetDays)).toEqual([0, 10, 17]);
    expect(later.adjustments.map((adjustment) => adjustment.contact)).toEqual(['bo@example.com']);
    expect(moveStep(weekApart, 'two', 5).steps.map(({ offsetDays }) => offsetDays)).toEqual([0, 5, 14]);
  });

  test('where a step passes nobody who was moved, what is adjusted stays the same list', () => {
    const to = Date.parse('2026-06-13T09:00:00Z');
    const moved = applyMoves(weekApart, [{ contact: 'bo@example.com', step: 'two', from: 0, to }]);
    expect(moveStep(moved, 'two', 10).adjustments).toBe(moved.adjustments);
    expect(moveStep(weekApart, 'two', 10).adjustments).toBe(weekApart.adjustments);
  });

  test('a step is clear for all from the day on which it is for the last of them', () => {
    const offset = stepClearOn(weekApart, 'two', verdictsOf(weekApart));
    expect(offset).toBe(21);
    const cleared = moveStep(weekApart, 'two', offset ?? 0);
    expect(verdictsOf(cleared)[1]?.verdict).toBe('fine');
    expect(stepClearOn(weekApart, 'one', verdictsOf(weekApart))).toBeNull();
  });
});
