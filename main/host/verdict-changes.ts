import { setImmediate } from 'node:timers/promises';
import type { CheckInput } from '../../shared/domain/check-plan.ts';
import type { ContactJourney } from '../../shared/domain/journey.ts';
import type { ParametersFor } from '../../shared/domain/learn/parameters-for.ts';
import { createChangeTally, type VerdictChanges, verdictsAhead } from '../../shared/domain/learn/verdict-changes.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import type { Workspace } from '../db/workspace.ts';
import { knownAudienceOf } from './audience.ts';
import { type Schedule, scheduleOf, touchesAhead, touchesOf } from './schedule.ts';
import { cancelledError, type Job, type Session } from './session.ts';

interface OpenPlan extends Schedule {
  readonly audience: ReadonlySet<number>;
}

const batchSize = 200;

/** What touches are judged by. */
export interface Rules {
  readonly policy: Policy;
  readonly parametersFor: ParametersFor;
}

/**
 * How the verdicts of all stored plans would change from `now` (ms) on under other rules. The people are those the plans
 * reach today: an audience named by stage may change with the rules too, which is not counted.
 */
export async function verdictChanges(
  workspace: Workspace,
  session: Session,
  job: Job,
  rules: { readonly now: number; readonly before: Rules; readonly after: Rules },
): Promise<Result<VerdictChanges>> {
  const { now, before, after } = rules;
  const { plans, journeys } = workspace.repositories;
  const open: OpenPlan[] = [];
  for (const plan of plans.all()) {
    const ids = await knownAudienceOf(plan, workspace, session, now);
    open.push({ ...scheduleOf(plan), audience: new Set(ids) });
  }
  const ids = [...new Set(open.flatMap(({ audience }) => [...audience]))].toSorted((a, b) => a - b);
  const tally = createChangeTally();
  for (let from = 0; from < ids.length; from += batchSize) {
    if (job.isCancelled()) return err(cancelledError);
    for (const journey of journeys.among(ids.slice(from, from + batchSize))) {
      const own = open.filter(({ audience }) => audience.has(journey.contact.id));
      const then = inputsOf(own, journey, after, now);
      for (const [index, input] of inputsOf(own, journey, before, now).entries()) {
        const other = then[index];
        if (other !== undefined) tally.add(verdictsAhead(input), verdictsAhead(other));
      }
    }
    if (ids.length > batchSize) job.progress('Comparing verdicts', Math.min(from + batchSize, ids.length), ids.length);
    await setImmediate();
  }
  return ok(tally.changes());
}

/** One check per plan: what the others have ahead at that pace counts in each. */
function inputsOf(
  own: readonly OpenPlan[],
  journey: ContactJourney,
  { policy, parametersFor }: Rules,
  now: number,
): readonly CheckInput[] {
  const parameters = parametersFor(journey);
  const ahead = own.map((plan) => touchesAhead(plan, journey, policy, parameters, now));
  return own.map((plan, index) => ({
    planned: touchesOf(plan, journey.contact),
    pace: plan.pace,
    journey,
    otherTouches: ahead.flatMap((touches, other) => (other === index ? [] : touches)),
    policy,
    parameters,
    now,
  }));
}
