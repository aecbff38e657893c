import { expect, it } from 'vitest';
import { changeStep, leaveOut, softenAsks } from '../../../../shared/domain/plan-edits.ts';
import { aPlan } from '../../../../shared/domain/test-plans.ts';
import { changedPeople } from './changed-people.ts';

const plan = aPlan();

it('names those whose touches changed, and nobody when nothing that is judged did', () => {
  const changed = leaveOut(plan, [{ contact: 'ana@example.com', step: 'one' }]);
  expect(changedPeople(plan, changed)).toEqual(['ana@example.com']);
  expect(changedPeople(changed, plan)).toEqual(['ana@example.com']);
  expect(changedPeople(plan, { ...plan, name: 'Another', steps: [...plan.steps] })).toEqual([]);
});

it('does not mind in which order adjustments are kept', () => {
  const both = softenAsks(leaveOut(plan, [{ contact: 'ana@example.com', step: 'one' }]), [
    { contact: 'ana@example.com', step: 'two', ask: 1 },
  ]);
  expect(changedPeople(both, { ...both, adjustments: both.adjustments.toReversed() })).toEqual([]);
});

it('judges everyone anew when a step, the pace or the start changes', () => {
  expect(changedPeople(plan, changeStep(plan, 'one', { subject: 'Hello' }))).toBe('everyone');
  expect(changedPeople(plan, { ...plan, pace: 'personal' })).toBe('everyone');
  expect(changedPeople(plan, { ...plan, startOn: '2026-06-01' })).toBe('everyone');
});
