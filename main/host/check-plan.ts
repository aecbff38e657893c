import { setImmediate } from 'node:timers/promises';
import { checkContact, summarize } from '../../shared/domain/check-plan.ts';
import { modelVersion } from '../../shared/domain/parameters.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { toIso } from '../../shared/domain/time.ts';
import type { PlanVerdicts, TouchVerdict } from '../../shared/domain/verdict.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import type { Workspace } from '../db/workspace.ts';
import { audienceOf, knownAudienceOf } from './audience.ts';
import { type Schedule, scheduleOf, touchesAhead, touchesOf } from './schedule.ts';
import type { Session } from './session.ts';

const batchSize = 200;

/**
 * The verdicts of a plan for its audience, in the order of the audience and of time. Journeys are read in batches, the
 * host answering other calls in between.
 */
export async function checkPlan(plan: Plan, now: number, session: Session): Promise<Result<PlanVerdicts>> {
  const current = session.current();
  if (!current.ok) return current;
  const { journeys, policies } = current.value.repositories;
  const audience = await audienceOf(plan, current.value, session, now);
  if (!audience.ok) return audience;
  const policy = policies.current();
  const others = await otherPlans(plan, current.value, session, now);
  const own = scheduleOf(plan);
  const verdicts = new Map<number, readonly TouchVerdict[]>();
  const ids = audience.value.toSorted((a, b) => a - b);
  const job = session.startJob('plans.check');
  try {
    for (let from = 0; from < ids.length; from += batchSize) {
      for (const journey of journeys.among(ids.slice(from, from + batchSize))) {
        const { id } = journey.contact;
        const otherTouches = others.flatMap((other) =>
          other.audience.has(id) ? touchesAhead(other, journey, policy, now) : [],
        );
        const planned = touchesOf(own, journey.contact);
        verdicts.set(id, checkContact({ planned, pace: own.pace, journey, otherTouches, policy, now }));
      }
      if (ids.length > batchSize)
        job.progress(`Checking ${plan.name}`, Math.min(from + batchSize, ids.length), ids.length);
      await setImmediate();
    }
  } finally {
    job.end();
  }
  const touches = audience.value.flatMap((id) => verdicts.get(id) ?? []);
  return ok({
    unhurriedVerdicts: 1,
    modelVersion,
    policyVersion: policy.version,
    now: toIso(now),
    touches,
    summary: summarize(touches),
  });
}

interface OtherPlan extends Schedule {
  readonly audience: ReadonlySet<number>;
}

async function otherPlans(
  plan: Plan,
  workspace: Workspace,
  session: Session,
  now: number,
): Promise<readonly OtherPlan[]> {
  const others: OtherPlan[] = [];
  for (const other of workspace.repositories.plans.all()) {
    if (other.id === plan.id) continue;
    const audience = new Set(await knownAudienceOf(other, workspace, session, now));
    others.push({ ...scheduleOf(other), audience });
  }
  return others;
}
