import { type CheckInput, checkContact, summarize } from '../../shared/domain/check-plan.ts';
import { earliestMoves, type Wanted } from '../../shared/domain/move-touches.ts';
import { modelVersion } from '../../shared/domain/parameters.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import type { TouchMove } from '../../shared/domain/plan-edits.ts';
import { toIso } from '../../shared/domain/time.ts';
import type { PlanVerdicts, TouchHead, TouchVerdict } from '../../shared/domain/verdict.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import type { Job, Session } from './session.ts';
import { walkAudience } from './walk-audience.ts';

/** The verdicts of a plan for its audience, in the order of the audience and of time. `job` tells how far it is, and stops it. */
export function checkPlan(
  plan: Plan,
  now: number,
  session: Session,
  job: Job | string = 'plans.check',
): Promise<Result<PlanVerdicts>> {
  return checkPlanKeeping((touches) => touches, plan, now, session, job);
}

/** The same, the verdicts of each person kept as `keep` makes them as soon as they are known: all together take much room. */
export async function checkPlanKeeping<Touch extends TouchHead>(
  keep: (touches: readonly TouchVerdict[], input: CheckInput) => readonly Touch[],
  plan: Plan,
  now: number,
  session: Session,
  job: Job | string,
): Promise<Result<PlanVerdicts<Touch>>> {
  const walk = { plan, now, session, job, says: `Checking ${plan.name}` };
  const walked = await walkAudience(walk, (input) => keep(checkContact(input), input));
  const current = session.current();
  if (!walked.ok) return walked;
  if (!current.ok) return current;
  const { policies, acceptedFits } = current.value.repositories;
  return ok({
    unhurriedVerdicts: 1,
    modelVersion,
    parameters: acceptedFits.current().fit === null ? 'defaults' : 'workspace',
    policyVersion: policies.current().version,
    now: toIso(now),
    touches: walked.value,
    summary: summarize(walked.value),
  });
}

/** Where the wanted touches of a plan would go, to their earliest safe dates. */
export function proposeMoves(
  plan: Plan,
  now: number,
  session: Session,
  wanted: Wanted,
): Promise<Result<readonly TouchMove[]>> {
  const job = 'plans.proposeMoves';
  return walkAudience({ plan, now, session, job, says: `Finding dates for ${plan.name}` }, (input) =>
    earliestMoves({ ...input, wanted }),
  );
}
