import { checkContact, summarize } from '../../shared/domain/check-plan.ts';
import { earliestMoves, type Wanted } from '../../shared/domain/move-touches.ts';
import { modelVersion } from '../../shared/domain/parameters.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import type { TouchMove } from '../../shared/domain/plan-edits.ts';
import { toIso } from '../../shared/domain/time.ts';
import type { PlanVerdicts } from '../../shared/domain/verdict.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import type { Session } from './session.ts';
import { walkAudience } from './walk-audience.ts';

export interface CheckScope {
  /** Only these of the audience, as plans name them; null: all. */
  readonly only?: readonly string[] | null;
  /** Under which the check tells how far it is, and can be stopped. */
  readonly jobId?: string;
}

/** The verdicts of a plan for its audience, in the order of the audience and of time. */
export async function checkPlan(
  plan: Plan,
  now: number,
  session: Session,
  { only = null, jobId = 'plans.check' }: CheckScope = {},
): Promise<Result<PlanVerdicts>> {
  const walked = await walkAudience({ plan, now, session, only, jobId, says: `Checking ${plan.name}` }, checkContact);
  const current = session.current();
  if (!walked.ok) return walked;
  if (!current.ok) return current;
  return ok({
    unhurriedVerdicts: 1,
    modelVersion,
    policyVersion: current.value.repositories.policies.current().version,
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
  { only = null, jobId = 'plans.proposeMoves' }: CheckScope = {},
): Promise<Result<readonly TouchMove[]>> {
  return walkAudience({ plan, now, session, only, jobId, says: `Finding dates for ${plan.name}` }, (input) =>
    earliestMoves({ ...input, wanted }),
  );
}
