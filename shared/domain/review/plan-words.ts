import type { Plan } from '../plan.ts';
import { sayWeekday } from '../say-time.ts';
import { wallTime } from '../time.ts';
import type { ReviewTarget } from './decision.ts';

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

/** What is meant, for a person: "Ana Petrović, step 2", "Step 2, Which rooms worry you most?", "The whole plan". */
export function targetTitle(plan: Plan, target: ReviewTarget, nameOf: (contact: string) => string): string {
  if (target.on === 'plan') return 'The whole plan';
  if (target.on === 'touch') return `${nameOf(target.contact)}, ${stepNameWithin(plan, target.step)}`;
  const subject = plan.steps.find(({ id }) => id === target.step)?.subject.trim() ?? '';
  return subject === '' ? stepName(plan, target.step) : `${stepName(plan, target.step)}, ${subject}`;
}
