import { introducesItself, lintText, mergeFieldsOf } from './copy.ts';
import type { Plan, PlanStep } from './plan.ts';
import type { PlannedTouch } from './planned-touch.ts';
import { instantOf } from './time.ts';

/** The instant of a step in the plan's one calendar, in ms. */
export function stepInstant(plan: Pick<Plan, 'startOn' | 'timeZone'>, step: PlanStep): number {
  return instantOf(plan.startOn, step.offsetDays, step.at, plan.timeZone);
}

/** The planned touches of a plan in one calendar for all, in the order of its steps. */
export function plannedTouches(plan: Plan): readonly PlannedTouch[] {
  return plan.steps.map((step) => {
    const text = `${step.subject}\n${step.body}`;
    return {
      planId: plan.id,
      stepId: step.id,
      at: stepInstant(plan, step),
      clock: step.at,
      timeZone: plan.timeZone,
      channel: step.channel,
      purpose: step.purpose,
      ask: step.ask,
      data: step.data,
      inReplyTo: null,
      facts: step.facts,
      copyFindings: lintText(text),
      introduces: !/\p{L}/u.test(step.body) || introducesItself(text),
      mergeFields: mergeFieldsOf(text),
    };
  });
}
