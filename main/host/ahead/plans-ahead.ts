import type { PlanAhead, StepOnDay } from '../../../shared/contract/ahead-contract.ts';
import type { SeverityCounts } from '../../../shared/domain/count-verdicts.ts';
import { verdictsOf } from '../../../shared/domain/count-verdicts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { noCounts, type Severity } from '../../../shared/domain/severity.ts';
import { wallTime } from '../../../shared/domain/time.ts';
import { ok, type Result } from '../../../shared/result/result.ts';
import { scheduleOf } from '../schedule.ts';
import type { Job, Session } from '../session.ts';
import { walkAudience } from '../walk-audience.ts';

/**
 * What the stored plans still have ahead of `now` (ms), in all and by day; plans without anything ahead are left out. A
 * plan that cannot be judged says why, and does not hold up the others.
 */
export async function countPlansAhead(now: number, session: Session): Promise<Result<readonly PlanAhead[]>> {
  const current = session.current();
  if (!current.ok) return current;
  const job = session.startJob('ahead.plans');
  try {
    const found: PlanAhead[] = [];
    for (const plan of current.value.repositories.plans.all()) {
      if (isOver(plan, now)) continue;
      const ahead = await planAhead(plan, now, session, job);
      if (ahead !== null) found.push(ahead);
    }
    return ok(found.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
  } finally {
    job.end();
  }
}

/** Dates that were set for somebody alone, and a pace of their own, are known only once everybody is looked at. */
function isOver(plan: Plan, now: number): boolean {
  const { calendar, adjustments, pace } = scheduleOf(plan);
  return pace === 'fixed' && adjustments.size === 0 && calendar.every(({ at }) => at < now);
}

async function planAhead(plan: Plan, now: number, session: Session, job: Job): Promise<PlanAhead | null> {
  const counts = noCounts();
  const onDays = new Map<
    string,
    { readonly on: string; readonly stepId: string; readonly counts: Record<Severity, number> }
  >();
  let people = 0;
  const walked = await walkAudience({ plan, now, session, job, says: `Looking at ${plan.name}` }, (input) => {
    let isAhead = false;
    for (const { touch, severity } of verdictsOf(input)) {
      if (severity === null || touch.at < now) continue;
      isAhead = true;
      counts[severity] += 1;
      const { date: on } = wallTime(touch.at, plan.timeZone);
      const key = `${on} ${touch.stepId}`;
      const onDay = onDays.get(key) ?? { on, stepId: touch.stepId, counts: noCounts() };
      onDays.set(key, onDay);
      onDay.counts[severity] += 1;
    }
    if (isAhead) people += 1;
    return [];
  });
  const failed = walked.ok ? null : walked.error;
  if (failed === null && people === 0) return null;
  return { id: plan.id, name: plan.name, people, counts, days: inOrder(plan, [...onDays.values()]), failed };
}

function inOrder(
  { steps }: Plan,
  onDays: readonly { readonly on: string; readonly stepId: string; readonly counts: SeverityCounts }[],
): readonly StepOnDay[] {
  return onDays
    .flatMap(({ on, stepId, counts }) => {
      const place = steps.findIndex(({ id }) => id === stepId);
      const step = steps[place];
      return step === undefined ? [] : [{ on, step: place + 1, subject: step.subject, channel: step.channel, counts }];
    })
    .toSorted((a, b) => (a.on === b.on ? a.step - b.step : a.on < b.on ? -1 : 1));
}
