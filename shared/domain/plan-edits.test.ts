import { describe, expect, test } from 'vitest';
import type { Plan, PlanStep } from './plan.ts';
import {
  addStep,
  applyMoves,
  askOf,
  changeAudience,
  changeStart,
  changeStep,
  goAhead,
  leaveOut,
  removeStep,
  softenAsks,
  softerAsk,
  stepDate,
  takeBackIn,
} from './plan-edits.ts';
import { stepInstant } from './planned-touches.ts';
import { aPlan, aStep, aTouchVerdict } from './test-plans.ts';

const day = 86_400_000;
const ana = { contact: 'ana@example.com', step: 'one' };

function instant(plan: Plan, step: PlanStep | undefined): number {
  if (step === undefined) throw new Error('the plan has no such step');
  return stepInstant(plan, step);
}

describe('what is changed for single touches', () => {
  test('a touch is moved, softened, left out and overridden side by side, once per contact and step', () => {
    const plan = aPlan();
    const to = instant(plan, plan.steps[0]) + 7 * day;
    const override = { reason: 'She asked for it', by: 'Bo', at: 5 };
    const moved = applyMoves(plan, [{ ...ana, from: 0, to }]);
    const changed = goAhead(softenAsks(leaveOut(moved, [ana]), [{ ...ana, ask: 1 }]), [ana], override);
    expect(changed.adjustments).toEqual([{ ...ana, movedTo: to, ask: 1, leftOut: true, override }]);
    expect(askOf(changed, ana)).toBe(1);
  });

  test('what is taken back leaves nothing behind', () => {
    const plan = aPlan();
    const own = instant(plan, plan.steps[0]);
    const moved = applyMoves(plan, [{ ...ana, from: own, to: own + day }]);
    expect(applyMoves(moved, [{ ...ana, from: own + day, to: own }]).adjustments).toEqual([]);
    expect(takeBackIn(leaveOut(plan, [ana]), [ana]).adjustments).toEqual([]);
    expect(softenAsks(softenAsks(plan, [{ ...ana, ask: 1 }]), [{ ...ana, ask: 2 }]).adjustments).toEqual([]);
    expect(goAhead(goAhead(plan, [ana], { reason: 'x', by: 'y', at: 1 }), [ana], null).adjustments).toEqual([]);
  });

  test('an ask that goes too far softens to what the permission bears, any other by one', () => {
    const tooFar = aTouchVerdict({
      reasons: [{ code: 'step', severity: 'too-fast', numbers: { level: 2 }, sentence: '', clearsAt: null }],
    });
    expect(softerAsk(tooFar, 5)).toBe(2);
    expect(softerAsk(aTouchVerdict({}), 3)).toBe(2);
    expect(softerAsk(aTouchVerdict({}), 1)).toBeNull();
  });

  test('where nothing is permitted no softer ask is named', () => {
    const stranger = aTouchVerdict({
      reasons: [{ code: 'step', severity: 'too-fast', numbers: { level: 0 }, sentence: '', clearsAt: null }],
    });
    expect(softerAsk(stranger, 4)).toBeNull();
  });
});

describe('what is changed for everyone', () => {
  test('steps follow their dates', () => {
    const plan = changeStep(aPlan(), 'one', { offsetDays: 30 });
    expect(plan.steps.map(({ id }) => id)).toEqual(['two', 'one']);
  });

  test('a new step comes after the last, at the plan’s own gap, under an id of its own', () => {
    const plan = aPlan({ steps: [aStep('step-2', 0), aStep('two', 10)] });
    const { plan: longer, step } = addStep(plan);
    expect(longer.steps.at(-1)).toBe(step);
    expect(step.offsetDays).toBe(20);
    expect(addStep({ ...longer, steps: longer.steps.toReversed() }).step.id).not.toBe(step.id);
    expect(addStep(aPlan({ steps: [] })).step.offsetDays).toBe(0);
  });

  test('a step that is removed takes its adjustments along', () => {
    const plan = removeStep(leaveOut(aPlan(), [ana]), 'one');
    expect(plan.steps.map(({ id }) => id)).toEqual(['two']);
    expect(plan.adjustments).toEqual([]);
  });

  test('who is not in the audience any more has no adjustments', () => {
    const plan = leaveOut(aPlan(), [ana, { contact: 'bo@example.com', step: 'one' }]);
    expect(changeAudience(plan, ['bo@example.com']).adjustments.map(({ contact }) => contact)).toEqual([
      'bo@example.com',
    ]);
    expect(changeAudience(plan, { stage: ['friend'] }).adjustments).toHaveLength(2);
  });

  test('another start takes moved touches along, at their clock time', () => {
    const plan = aPlan({ timeZone: 'Europe/Berlin', startOn: '2026-03-20' });
    const own = instant(plan, plan.steps[0]);
    const moved = applyMoves(plan, [{ ...ana, from: own, to: own + 2 * day }]);
    const later = changeStart(moved, '2026-04-10');
    expect(later.steps.map((step) => stepDate(later, step))).toEqual(['2026-04-10', '2026-04-17']);
    expect(new Date(later.adjustments[0]?.movedTo ?? 0).toISOString()).toBe('2026-04-12T07:00:00.000Z');
  });
});
