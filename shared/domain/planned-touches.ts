import { lintText, mergeFieldsOf } from './copy.ts';
import { introducesItself } from './introduction.ts';
import type { Adjustment, Plan, PlanStep } from './plan.ts';
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
      movedFrom: null,
      override: null,
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

/** Adjustments of a plan by contact, so that they are found once per contact. */
export function adjustmentsByContact(plan: Plan): ReadonlyMap<string, readonly Adjustment[]> {
  const byContact = new Map<string, Adjustment[]>();
  for (const adjustment of plan.adjustments) {
    const known = byContact.get(adjustment.contact);
    if (known === undefined) byContact.set(adjustment.contact, [adjustment]);
    else known.push(adjustment);
  }
  return byContact;
}

/** The touches of one contact: moved, softened and left out as the plan says for them. */
export function adjusted(
  touches: readonly PlannedTouch[],
  adjustments: readonly Adjustment[],
): readonly PlannedTouch[] {
  if (adjustments.length === 0) return touches;
  const byStep = new Map(adjustments.map((adjustment) => [adjustment.step, adjustment]));
  return touches.flatMap((touch) => {
    const adjustment = byStep.get(touch.stepId);
    if (adjustment === undefined) return [touch];
    if (adjustment.leftOut) return [];
    const moved = adjustment.movedTo !== null && adjustment.movedTo !== touch.at;
    return [
      {
        ...touch,
        at: adjustment.movedTo ?? touch.at,
        movedFrom: moved ? touch.at : null,
        ask: adjustment.ask ?? touch.ask,
        override: adjustment.override,
      },
    ];
  });
}
