import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { aPlan, aTouchVerdict } from '../../../../shared/domain/test-plans.ts';
import type { Reason } from '../../../../shared/domain/verdict.ts';
import type { PlanActs } from '../use-plan-acts.ts';
import { digestOf } from './reason-digest.ts';
import { ReasonFixes } from './reason-fixes.tsx';
import { reasonsOfPlan } from './reason-groups.ts';

afterEach(cleanup);

const plan = aPlan();
const unused = (): void => {};
const acts = { leaveOut: unused, moveEach: unused, moveStepTo: unused, ownPace: unused } as unknown as PlanActs;

function show(code: Reason['code'], earliestSafeAt: string | null): readonly (string | null)[] {
  const reason: Reason = { code, severity: 'too-fast', numbers: { g: 9 }, sentence: 'No.', clearsAt: earliestSafeAt };
  const touch = aTouchVerdict({ step: 'two', verdict: 'too-fast', reasons: [reason], earliestSafeAt });
  const [group] = reasonsOfPlan([touch]);
  if (group === undefined) throw new Error('the touch has no reason');
  render(
    <ReasonFixes
      plan={plan}
      digest={digestOf(plan, group)}
      now={0}
      acts={acts}
      onEditStep={unused}
      onRecord={unused}
    />,
  );
  return screen.getAllByRole('button').map(({ textContent }) => textContent);
}

it('offers dates where a date helps', () => {
  expect(show('near', '2026-05-20T08:00:00.000Z')).toContain('Move this one');
});

it('offers to leave people out where no date, no ask and no text helps', () => {
  expect(show('near', null)).toEqual(['Leave out']);
});
