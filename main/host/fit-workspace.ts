import { setImmediate } from 'node:timers/promises';
import type { FitOffer } from '../../shared/contract/model-contract.ts';
import { fitWorkspace } from '../../shared/domain/learn/fit-workspace.ts';
import { type Observed, observeContact } from '../../shared/domain/learn/observe-contact.ts';
import { inUseOf, parametersFor } from '../../shared/domain/learn/parameters-for.ts';
import type { WorkspaceFit } from '../../shared/domain/learn/workspace-fit.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import type { Workspace } from '../db/workspace.ts';
import { cancelledError, type Job, type Session } from './session.ts';
import { verdictChanges } from './verdict-changes.ts';
import { walkJourneys } from './walk-journeys.ts';

interface Shown {
  readonly change: number;
  readonly at: number;
  readonly fit: WorkspaceFit;
}

const shown = new WeakMap<Workspace, Shown>();

/** The fit of everything up to `at` (ms) and what accepting it would change; remembered, so that just this can be accepted. */
export async function offerFit(
  workspace: Workspace,
  session: Session,
  at: number,
  jobId: string,
): Promise<Result<FitOffer>> {
  const job = session.startJob(jobId);
  try {
    return await readOffer(workspace, session, at, job);
  } finally {
    job.end();
  }
}

async function readOffer(workspace: Workspace, session: Session, at: number, job: Job): Promise<Result<FitOffer>> {
  const change = session.changes();
  const { policies, acceptedFits } = workspace.repositories;
  const policy = policies.current();
  const before = acceptedFits.parametersFor();
  const observed: Observed[] = [];
  const walked = await walkJourneys(workspace, job, 'Reading journeys', (journey) => {
    observed.push(observeContact(journey, at, policy, before(journey)));
  });
  if (!walked.ok) return walked;
  const parts = fitWorkspace(observed, inUseOf(acceptedFits.current().fit), policy.segmentFact ?? null, at);
  const fitted = await partByPart(parts, job);
  if (!fitted.ok) return fitted;
  const fit = fitted.value;
  if (!fit.offered) return ok({ ...fit, wouldChange: null, accepted: false });

  const changes = await verdictChanges(workspace, session, job, {
    now: at,
    before: { policy, parametersFor: before },
    after: { policy, parametersFor: parametersFor(fit) },
  });
  if (!changes.ok) return changes;
  shown.set(workspace, { change, at, fit });
  return ok({ ...fit, wouldChange: changes.value, accepted: false });
}

/** The host answers other calls, and may be told to stop, between the parts. */
async function partByPart(parts: ReturnType<typeof fitWorkspace>, job: Job): Promise<Result<WorkspaceFit>> {
  for (;;) {
    const part = parts.next();
    if (part.done === true) return ok(part.value);
    job.progress(part.value, 0, 0);
    await setImmediate();
    if (job.isCancelled()) return err(cancelledError);
  }
}

/** What was shown for `at`, if nothing changed since; null: a person has not seen what would be accepted. */
export function shownFit(workspace: Workspace, session: Session, at: number): WorkspaceFit | null {
  const last = shown.get(workspace);
  return last !== undefined && last.at === at && last.change === session.changes() ? last.fit : null;
}
