import type { Plan } from '../plan.ts';
import { leaveOut, removeStep } from '../plan-edits.ts';
import type { ReviewDecision, ReviewTarget } from './decision.ts';

/**
 * The plan as a decision wants it; null where a decision changes nothing by itself. Only a removal does: what is to be
 * changed is for the planner to find, an approval is a mark, and a whole plan is not removed by somebody else's word.
 */
export function applyDecision(plan: Plan, target: ReviewTarget, decision: ReviewDecision | null): Plan | null {
  if (decision !== 'remove' || target.on === 'plan') return null;
  if (!plan.steps.some(({ id }) => id === target.step)) return null;
  return target.on === 'step' ? removeStep(plan, target.step) : leaveOut(plan, [target]);
}
