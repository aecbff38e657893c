import type { Plan, PlanStep } from '../plan.ts';
import { sayWeekday } from '../say-time.ts';
import { wallTime } from '../time.ts';

/** "from Tuesday 21 April 2026 to Friday 24 April 2026", or the clock times where the day is the same. */
export function fromTo(from: number, to: number, timeZone: string): string {
  const [before, after] = [wallTime(from, timeZone), wallTime(to, timeZone)];
  if (before.date === after.date) {
    return `from ${before.clock} to ${after.clock} on ${sayWeekday(from, timeZone)}`;
  }
  return `from ${sayWeekday(from, timeZone)} to ${sayWeekday(to, timeZone)}`;
}

/** "Step 2": by its place in the plan, or by its id where the plan has none of it. */
export function stepName(plan: Plan, stepId: string): string {
  const index = plan.steps.findIndex(({ id }) => id === stepId);
  return index === -1 ? `Step “${stepId}”` : `Step ${index + 1}`;
}

/** The same within a sentence. */
export function stepNameWithin(plan: Plan, stepId: string): string {
  return stepName(plan, stepId).replace('Step', 'step');
}

export function stepOf(plan: Plan, stepId: string): PlanStep | undefined {
  return plan.steps.find(({ id }) => id === stepId);
}
