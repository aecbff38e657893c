import type { PlanAhead, StepOnDay } from '../../../shared/contract/ahead-contract.ts';
import { severities } from '../../../shared/domain/severity.ts';
import { daysLater, wallTime } from '../../../shared/domain/time.ts';

/** One step of one plan on one day. */
export interface StepOfPlan extends StepOnDay {
  readonly planId: string;
  readonly planName: string;
}

export interface PlanDay {
  /** Noon of that day, in ms. */
  readonly at: number;
  /** "2026-05-04" */
  readonly date: string;
  readonly steps: readonly StepOfPlan[];
}

/** So many days from the one of `from` (ms) in this zone on, each with the steps of all plans on it, the plans by name. */
export function planDays(
  plans: readonly PlanAhead[],
  from: number,
  count: number,
  timeZone: string,
): readonly PlanDay[] {
  const steps = plans.flatMap(({ id, name, days }) => days.map((day) => ({ ...day, planId: id, planName: name })));
  return Array.from({ length: count }, (_, place) => {
    const at = daysLater(from, place, '12:00', timeZone);
    const { date } = wallTime(at, timeZone);
    return { at, date, steps: steps.filter(({ on }) => on === date) };
  });
}

/** How many touches these steps make. */
export function touchesOf(steps: readonly Pick<StepOfPlan, 'counts'>[]): number {
  return steps.reduce((sum, { counts }) => sum + severities.reduce((ofStep, one) => ofStep + counts[one], 0), 0);
}

/** The share of the touches of a day that come too fast, from 0 to 1. */
export function shareTooFast(steps: readonly Pick<StepOfPlan, 'counts'>[]): number {
  const tooFast = steps.reduce((sum, { counts }) => sum + counts['too-fast'], 0);
  return tooFast === 0 ? 0 : tooFast / touchesOf(steps);
}
