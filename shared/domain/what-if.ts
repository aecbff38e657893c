import type { Ask } from './event.ts';
import type { Plan } from './plan.ts';
import { changeStart } from './plan-edits.ts';
import { dayMs } from './time.ts';

/** Another way to make the same plan, as one edit of it. */
export const variantIds = [
  'week-later',
  'month-later',
  'longer-gaps',
  'double-gaps',
  'softer-asks',
  'other-pace',
] as const;
export type VariantId = (typeof variantIds)[number];

const changes: Readonly<Record<VariantId, (plan: Plan) => Plan>> = {
  'week-later': (plan) => startLater(plan, 7),
  'month-later': (plan) => startLater(plan, 28),
  'longer-gaps': (plan) => stretch(plan, 1.5),
  'double-gaps': (plan) => stretch(plan, 2),
  'softer-asks': softenSteps,
  'other-pace': (plan) => ({ ...plan, pace: plan.pace === 'fixed' ? 'personal' : 'fixed' }),
};

/** The plan made another way; the same plan where that changes nothing. Touches moved for one person move with the start alone. */
export function variantOf(plan: Plan, id: VariantId): Plan {
  return changes[id](plan);
}

function startLater(plan: Plan, days: number): Plan {
  const start = new Date(Date.parse(plan.startOn) + days * dayMs);
  return changeStart(plan, start.toISOString().slice(0, 10));
}

/** The first step stays; every other stands `factor` times as many days after it, in whole days. */
function stretch(plan: Plan, factor: number): Plan {
  const first = plan.steps.reduce((least, { offsetDays }) => Math.min(least, offsetDays), Number.POSITIVE_INFINITY);
  const steps = plan.steps.map((step) => ({
    ...step,
    offsetDays: first + Math.round((step.offsetDays - first) * factor),
  }));
  return steps.some((step, place) => step.offsetDays !== plan.steps[place]?.offsetDays) ? { ...plan, steps } : plan;
}

/** Every step asks one less; what was softened further for somebody stays so. */
function softenSteps(plan: Plan): Plan {
  if (plan.steps.every(({ ask }) => ask === 1)) return plan;
  const softer = (ask: Ask) => Math.max(1, ask - 1) as Ask;
  const steps = plan.steps.map((step) => ({ ...step, ask: softer(step.ask) }));
  const own = new Map(steps.map(({ id, ask }) => [id, ask]));
  const adjustments = plan.adjustments.map((adjustment) => {
    const { ask, step } = adjustment;
    return ask !== null && ask >= (own.get(step) ?? 1) ? { ...adjustment, ask: null } : adjustment;
  });
  return { ...plan, steps, adjustments };
}
