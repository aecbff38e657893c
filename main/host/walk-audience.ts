import { setImmediate } from 'node:timers/promises';
import type { CheckInput } from '../../shared/domain/check-plan.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import type { Workspace } from '../db/workspace.ts';
import { audienceOf, knownAudienceOf } from './audience.ts';
import { type Schedule, scheduleOf, touchesAhead, touchesOf } from './schedule.ts';
import { cancelledError, type Job, type Session } from './session.ts';

const batchSize = 200;

interface Walk {
  readonly plan: Plan;
  readonly now: number;
  readonly session: Session;
  /** What is being done, for whoever waits: "Checking Spring pilot". */
  readonly says: string;
  /** A job under way that this is part of, or the name of one of its own. */
  readonly job: Job | string;
  /** What was worked out for the plan already. */
  readonly schedule?: Schedule;
}

/**
 * Works something out for everyone in the audience of a plan, in the order of the audience. Journeys are read in batches,
 * the host answering other calls, and asking whether it should stop, in between. `work` is told of how many it is part.
 */
export async function walkAudience<T>(
  walk: Walk,
  work: (input: CheckInput, people: number) => readonly T[],
): Promise<Result<readonly T[]>> {
  const { plan, now, session, says } = walk;
  const current = session.current();
  if (!current.ok) return current;
  const { journeys, policies, acceptedFits } = current.value.repositories;
  const audience = await audienceOf(plan, current.value, session, now);
  if (!audience.ok) return audience;
  const policy = policies.current();
  const parametersFor = acceptedFits.parametersFor();
  const others = await otherPlans(plan, current.value, session, now);
  const own = walk.schedule ?? scheduleOf(plan);
  const results = new Map<number, readonly T[]>();
  const ids = audience.value.toSorted((a, b) => a - b);
  const job = typeof walk.job === 'string' ? session.startJob(walk.job) : walk.job;
  try {
    for (let from = 0; from < ids.length; from += batchSize) {
      if (job.isCancelled()) return err(cancelledError);
      for (const journey of journeys.among(ids.slice(from, from + batchSize))) {
        const { id } = journey.contact;
        const parameters = parametersFor(journey);
        const otherTouches = others.flatMap((other) =>
          other.audience.has(id) ? touchesAhead(other, journey, policy, parameters, now) : [],
        );
        const planned = touchesOf(own, journey.contact);
        const input = { planned, pace: own.pace, journey, otherTouches, policy, parameters, now };
        const found = work(input, ids.length);
        if (found.length > 0) results.set(id, found);
      }
      if (ids.length > batchSize) job.progress(says, Math.min(from + batchSize, ids.length), ids.length);
      await setImmediate();
    }
  } finally {
    if (job !== walk.job) job.end();
  }
  return ok(audience.value.flatMap((id) => results.get(id) ?? []));
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
