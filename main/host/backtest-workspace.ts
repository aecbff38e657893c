import { type Backtest, createBacktest } from '../../shared/domain/backtest/backtest.ts';
import { replayJourney } from '../../shared/domain/backtest/replay-journey.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import type { Workspace } from '../db/workspace.ts';
import type { Session } from './session.ts';
import { walkJourneys } from './walk-journeys.ts';

/** Replays the log up to `at` (ms) under the policy and the numbers in use. */
export async function backtestWorkspace(
  workspace: Workspace,
  session: Session,
  at: number,
  jobId: string,
): Promise<Result<Backtest>> {
  const { policies, acceptedFits } = workspace.repositories;
  const policy = policies.current();
  const parametersFor = acceptedFits.parametersFor();
  const parameters = acceptedFits.current().fit === null ? 'defaults' : 'workspace';
  const backtest = createBacktest({ at, parameters, policyVersion: policy.version });
  const job = session.startJob(jobId);
  try {
    const walked = await walkJourneys(workspace, job, 'Replaying journeys', (journey) =>
      backtest.add(replayJourney(journey, at, policy, parametersFor(journey))),
    );
    return walked.ok ? ok(backtest.result()) : walked;
  } finally {
    job.end();
  }
}
