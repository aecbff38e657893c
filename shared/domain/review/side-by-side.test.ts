import { describe, expect, it } from 'vitest';
import { adjustTouches, changeStep, leaveOut, removeStep } from '../plan-edits.ts';
import { aPlan } from '../test-plans.ts';
import { applyDecision } from './apply-decision.ts';
import type { Answer, ReviewTarget } from './decision.ts';
import { sideBySide } from './side-by-side.ts';

const people = ['ana@example.com', 'bo@example.com'];
const plan = aPlan();
const before = { plan, people };
const ana = { on: 'touch', contact: 'ana@example.com', step: 'two' } as const;
const stepTwo = { on: 'step', step: 'two' } as const;

function answer(target: ReviewTarget, decision: Answer['decision'], parts: Partial<Answer> = {}): Answer {
  return { planHash: 'a'.repeat(64), by: 'Joost', target, decision, comment: '', at: 1, ...parts };
}

function rowOf(said: readonly Answer[], now: typeof plan | null, peopleNow = people) {
  const after = now === null ? null : { plan: now, people: peopleNow };
  const [row] = sideBySide(said, before, after, (contact) => contact).rows;
  if (row === undefined) throw new Error('no row');
  return { ...row, conflicts: row.conflicts.map(({ code }) => code) };
}

describe('what a lead said beside what has changed', () => {
  it('can be followed where nothing changed', () => {
    expect(rowOf([answer(ana, 'remove')], plan)).toMatchObject({
      title: 'ana@example.com, step 2',
      asReviewed: 'email on Monday 11 May 2026, 09:00, asks 2 of 5',
      since: [],
      conflicts: [],
      effect: 'leaves-out',
      isInEffect: false,
      canApply: true,
    });
    expect(rowOf([answer(stepTwo, 'remove')], plan)).toMatchObject({ effect: 'removes-step', canApply: true });
  });

  it('names what changed about a touch that is to be removed, and still lets it be removed', () => {
    const moved = adjustTouches(plan, [ana], () => ({ movedTo: Date.parse('2026-05-14T09:00:00Z'), ask: 1 }));
    expect(rowOf([answer(ana, 'remove')], moved)).toMatchObject({
      since: [
        'ana@example.com at step 2 moved from Monday 11 May 2026 to Thursday 14 May 2026.',
        'ana@example.com at step 2 is asked 1 of 5 now.',
      ],
      conflicts: ['moved', 'ask'],
      canApply: true,
    });
    expect(rowOf([answer(stepTwo, 'remove')], changeStep(plan, 'two', { body: 'Hello' })).conflicts).toEqual(['text']);
  });

  it('has nothing to do where the touch, its step, its person or the plan are gone', () => {
    const gone = { canApply: false };
    expect(rowOf([answer(ana, 'remove')], leaveOut(plan, [ana]))).toMatchObject({
      conflicts: ['left-out'],
      isInEffect: true,
      ...gone,
    });
    expect(rowOf([answer(ana, 'remove')], removeStep(plan, 'two'))).toMatchObject({
      conflicts: ['step-gone'],
      ...gone,
    });
    expect(rowOf([answer(ana, 'remove')], plan, ['bo@example.com'])).toMatchObject({
      conflicts: ['person-gone'],
      ...gone,
    });
    expect(rowOf([answer(ana, 'remove')], null)).toMatchObject({
      conflicts: ['plan-gone'],
      isInEffect: false,
      ...gone,
    });
  });

  it('names leads who disagree about the same touch', () => {
    const said = [answer(ana, 'remove'), answer(ana, 'approve', { by: 'Mette' }), answer(ana, 'remove', { by: 'Zoe' })];
    const { rows } = sideBySide(said, before, before, (contact) => contact);
    expect(rows[0]?.conflicts).toEqual([{ code: 'leads-disagree', says: 'Mette says approve.' }]);
    expect(rows[1]?.conflicts.map(({ says }) => says)).toEqual(['Joost says remove.', 'Zoe says remove.']);
  });

  it('keeps a change asked for as a request, an approval as a mark, and a comment as what it is', () => {
    expect(rowOf([answer(ana, 'change', { comment: 'Softer, please' })], plan)).toMatchObject({
      effect: 'request',
      canApply: false,
      comment: 'Softer, please',
    });
    expect(rowOf([answer({ on: 'plan' }, 'approve')], plan)).toMatchObject({
      effect: 'signs-off',
      canApply: false,
      asReviewed: '2 steps',
    });
    expect(rowOf([answer({ on: 'plan' }, 'remove')], plan).effect).toBe('request');
    expect(rowOf([answer(stepTwo, null, { comment: 'Nice' })], removeStep(plan, 'two'))).toMatchObject({
      effect: 'comment',
      conflicts: [],
    });
  });

  it('leaves out what was taken back without a word', () => {
    expect(sideBySide([answer(ana, null)], before, before, (contact) => contact).rows).toEqual([]);
  });
});

describe('following a decision', () => {
  it('leaves a touch out, or removes a step, and nothing else', () => {
    expect(applyDecision(plan, ana, 'remove')).toEqual(leaveOut(plan, [ana]));
    expect(applyDecision(plan, stepTwo, 'remove')).toEqual(removeStep(plan, 'two'));
    for (const [target, decision] of [
      [ana, 'change'],
      [ana, 'approve'],
      [{ on: 'plan' }, 'remove'],
      [{ on: 'step', step: 'nine' }, 'remove'],
    ] as const) {
      expect(applyDecision(plan, target, decision)).toBeNull();
    }
  });
});
