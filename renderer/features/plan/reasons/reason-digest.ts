import type { Ask } from '../../../../shared/domain/event.ts';
import { stepClearOn } from '../../../../shared/domain/move-touches.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { askOf, softerAsk } from '../../../../shared/domain/plan-edits.ts';
import { stepInstant } from '../../../../shared/domain/planned-touches.ts';
import type { TouchVerdict } from '../../../../shared/domain/verdict.ts';
import { canMove } from '../touch/can-move.ts';
import type { ReasonGroup } from './reason-groups.ts';

/** A reason of a plan with what can be done about it, worked out once for all that show it. */
export interface ReasonDigest {
  readonly group: ReasonGroup;
  /** Those whom a later date helps. */
  readonly movable: readonly TouchVerdict[];
  /** Where the whole step would be clear for all of them. */
  readonly clear: { readonly stepId: string; readonly offsetDays: number; readonly at: number } | null;
  /** Softer asks that help, each once. */
  readonly softer: readonly Ask[];
}

export function digestOf(plan: Plan, group: ReasonGroup): ReasonDigest {
  // No date changes what a text says, even where another reason would clear.
  const hasDates = plan.pace === 'fixed' && group.step !== null && group.code !== 'copy';
  const movable = hasDates ? group.touches.filter(canMove) : [];
  return {
    group,
    movable,
    clear: movable.length === 0 ? null : clearOf(plan, group),
    softer: group.code === 'step' ? softerOf(plan, group) : [],
  };
}

function clearOf(plan: Plan, group: ReasonGroup): ReasonDigest['clear'] {
  const step = plan.steps.find(({ id }) => id === group.step);
  const offsetDays = step === undefined ? null : stepClearOn(plan, step.id, group.touches);
  if (step === undefined || offsetDays === null) return null;
  return { stepId: step.id, offsetDays, at: stepInstant(plan, { ...step, offsetDays }) };
}

function softerOf(plan: Plan, group: ReasonGroup): readonly Ask[] {
  const hasOwnAsks = plan.adjustments.some(({ ask }) => ask !== null);
  const step = plan.steps.find(({ id }) => id === group.step);
  const asks = group.touches.flatMap((touch) => {
    const ask = hasOwnAsks || step === undefined ? askOf(plan, touch) : step.ask;
    return softerAsk(touch, ask) ?? [];
  });
  return [...new Set(asks)];
}
