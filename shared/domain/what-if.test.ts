import { describe, expect, it } from 'vitest';
import { aPlan, aStep } from './test-plans.ts';
import { variantIds, variantOf } from './what-if.ts';

const plan = aPlan({
  steps: [aStep('one', 2, { ask: 1 }), aStep('two', 9, { ask: 3 }), aStep('three', 12, { ask: 5 })],
  adjustments: [
    {
      contact: 'ana@example.com',
      step: 'two',
      movedTo: Date.parse('2026-05-15T09:00:00Z'),
      ask: 2,
      leftOut: false,
      override: null,
    },
    { contact: 'bo@example.com', step: 'three', movedTo: null, ask: 2, leftOut: false, override: null },
  ],
});
const offsets = (of: typeof plan) => of.steps.map(({ offsetDays }) => offsetDays);

describe('another way to make a plan', () => {
  it('starts later, with what was moved for one person', () => {
    const later = variantOf(plan, 'week-later');
    expect(later.startOn).toBe('2026-05-11');
    expect(later.adjustments[0]?.movedTo).toBe(Date.parse('2026-05-22T09:00:00Z'));
    expect(variantOf(plan, 'month-later').startOn).toBe('2026-06-01');
    expect(offsets(later)).toEqual(offsets(plan));
  });

  it('leaves more time between the steps, in whole days, from the first on', () => {
    expect(offsets(variantOf(plan, 'longer-gaps'))).toEqual([2, 13, 17]);
    expect(offsets(variantOf(plan, 'double-gaps'))).toEqual([2, 16, 22]);
  });

  it('asks one less at every step, and leaves a still softer ask of one person as it is', () => {
    const softer = variantOf(plan, 'softer-asks');
    expect(softer.steps.map(({ ask }) => ask)).toEqual([1, 2, 4]);
    expect(softer.adjustments.map(({ ask }) => ask)).toEqual([null, 2]);
  });

  it('goes at the other pace', () => {
    expect(variantOf(plan, 'other-pace').pace).toBe('personal');
    expect(variantOf(variantOf(plan, 'other-pace'), 'other-pace')).toEqual(plan);
  });

  it('is the same plan where there is nothing to change', () => {
    const one = aPlan({ steps: [aStep('one', 0, { ask: 1 })] });
    expect(variantIds.filter((id) => variantOf(one, id) === one)).toEqual([
      'longer-gaps',
      'double-gaps',
      'softer-asks',
    ]);
  });
});
