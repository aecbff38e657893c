import type { PlanAhead, StepOnDay } from '../../../shared/contract/ahead-contract.ts';
import { daysLater, wallTime } from '../../../shared/domain/time.ts';

export const daysShown = 7;

/** One step of one plan on one day. */
export interface StepOfPlan extends StepOnDay {
  readonly planId: string;
  readonly planName: string;
}

export interface WeekDay {
  /** Noon of that day, in ms. */
  readonly at: number;
  readonly steps: readonly StepOfPlan[];
}

/** The day of `now` (ms) in this zone and the six after it, each with the steps of all plans on it, the plans by name. */
export function weekDays(plans: readonly PlanAhead[], now: number, timeZone: string): readonly WeekDay[] {
  const steps = plans.flatMap(({ id, name, days }) => days.map((day) => ({ ...day, planId: id, planName: name })));
  return Array.from({ length: daysShown }, (_, place) => {
    const at = daysLater(now, place, '12:00', timeZone);
    const { date } = wallTime(at, timeZone);
    return { at, steps: steps.filter(({ on }) => on === date) };
  });
}
