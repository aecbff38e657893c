import { describe, expect, it } from 'vitest';
import type { Adjustment } from '../plan.ts';
import { adjustTouches, changeStep, leaveOut, removeStep } from '../plan-edits.ts';
import { aPlan, aStep } from '../test-plans.ts';
import { comparePlans } from './compare-plans.ts';

const people = ['ana@example.com', 'bo@example.com'];
const names: Readonly<Record<string, string>> = { 'ana@example.com': 'Ana Petrović', 'bo@example.com': 'Bo Kos' };
const nameOf = (contact: string) => names[contact] ?? contact;
const plan = aPlan();
const ana = { contact: 'ana@example.com', step: 'two' };

function compare(now: typeof plan, peopleNow: readonly string[] = people) {
  const { changes, touchesChanged } = comparePlans({ plan, people }, { plan: now, people: peopleNow }, nameOf);
  return { says: changes.map(({ says }) => says), touchesChanged };
}

function adjusted(change: Partial<Adjustment>) {
  return adjustTouches(plan, [ana], () => change);
}

describe('a plan beside the one that was reviewed', () => {
  it('says nothing where nothing changed', () => {
    expect(compare(plan)).toEqual({ says: [], touchesChanged: 0 });
  });

  it('says once that a step moved, and counts its touches', () => {
    expect(compare(changeStep(plan, 'two', { offsetDays: 10 }))).toEqual({
      says: ['Step 2 moved from Monday 11 May 2026 to Thursday 14 May 2026.'],
      touchesChanged: 2,
    });
    expect(compare(changeStep(plan, 'two', { at: '11:00' })).says).toEqual([
      'Step 2 moved from 09:00 to 11:00 on Monday 11 May 2026.',
    ]);
  });

  it('names what else a step does otherwise', () => {
    const changed = changeStep(plan, 'one', {
      channel: 'phone',
      ask: 3,
      purpose: 'event',
      body: 'Hello',
      facts: ['city'],
    });
    expect(compare(changed)).toEqual({
      says: [
        'Step 1 asks 3 of 5 now.',
        'Step 1 goes out by phone now.',
        'Step 1 is for “event” now.',
        'Step 1 has another text now.',
        'Step 1 rests on other personal facts now.',
      ],
      touchesChanged: 2,
    });
  });

  it('says which steps came and went', () => {
    expect(compare(removeStep(plan, 'one'))).toEqual({ says: ['Step 1 was removed.'], touchesChanged: 2 });
    const longer = { ...plan, steps: [...plan.steps, aStep('three', 14)] };
    expect(compare(longer)).toEqual({ says: ['A step was added on Monday 18 May 2026.'], touchesChanged: 2 });
  });

  it('says what was changed for one person by their name', () => {
    expect(compare(leaveOut(plan, [ana]))).toEqual({
      says: ['Ana Petrović was left out of step 2.'],
      touchesChanged: 1,
    });
    expect(compare(adjusted({ movedTo: Date.parse('2026-05-14T09:00:00Z') }))).toEqual({
      says: ['Ana Petrović at step 2 moved from Monday 11 May 2026 to Thursday 14 May 2026.'],
      touchesChanged: 1,
    });
    expect(compare(adjusted({ ask: 1 })).says).toEqual(['Ana Petrović at step 2 is asked 1 of 5 now.']);
    const override = { reason: 'She asked for it', by: 'Kari', at: 0 };
    expect(compare(adjusted({ override })).says).toEqual([
      'Ana Petrović at step 2 goes ahead against its verdict now: She asked for it',
    ]);
  });

  it('says who was taken back in, and that a decision was taken back', () => {
    const before = leaveOut(
      adjustTouches(plan, [{ contact: 'bo@example.com', step: 'one' }], () => ({
        override: { reason: 'x', by: 'Kari', at: 0 },
      })),
      [ana],
    );
    const { changes, touchesChanged } = comparePlans({ plan: before, people }, { plan, people }, nameOf);
    expect(changes.map(({ says }) => says)).toEqual([
      'Ana Petrović was taken back into step 2.',
      'Bo Kos at step 1 does not go ahead against its verdict any more.',
    ]);
    expect(touchesChanged).toBe(2);
  });

  it('says who joined and who left, also where the audience is not named', () => {
    expect(compare(plan, ['ana@example.com', 'cy@example.com'])).toEqual({
      says: ['cy@example.com joined the audience.', 'Bo Kos left the audience.'],
      touchesChanged: 4,
    });
    expect(compare(plan, ['ana@example.com', 'c', 'd', 'e', 'f']).says[0]).toBe('4 people joined the audience.');
  });

  it('tells a new start once, and counts every touch that goes out on another date', () => {
    expect(compare({ ...plan, startOn: '2026-05-05' })).toEqual({
      says: ['The start moved from Monday 4 May 2026 to Tuesday 5 May 2026.'],
      touchesChanged: 4,
    });
  });

  it('knows a new name, pace and zone as changes that touch nobody by themselves', () => {
    expect(compare({ ...plan, name: 'Summer', pace: 'personal' })).toEqual({
      says: ['The plan is called “Summer” now.', 'Each person goes at their own pace now.'],
      touchesChanged: 0,
    });
    expect(compare({ ...plan, timeZone: 'Europe/Berlin' }).says).toEqual([
      'Its clock times are those of Europe/Berlin now.',
    ]);
  });
});
