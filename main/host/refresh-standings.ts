import { setImmediate } from 'node:timers/promises';
import { modelVersion } from '../../shared/domain/parameters.ts';
import { standingOf } from '../../shared/domain/standing.ts';
import type { StandingBasis } from '../db/repositories/standings.ts';
import type { Workspace } from '../db/workspace.ts';
import { emailPermissionOf } from './email-permission.ts';
import type { Session } from './session.ts';

const batchSize = 500;
/** Fewer than this are worked out before anybody could read what is being done. */
const announcedFrom = 2000;

/**
 * Fills the cache of standings, so that every contact has one for `at`, or for an instant at most `ageMs` from it to
 * which nothing happened since. Only contacts that changed are worked out again, in batches between which the
 * host answers other calls.
 */
export async function refreshStandings(
  workspace: Workspace,
  session: Session,
  at: number,
  ageMs: number,
): Promise<void> {
  const { standings, journeys, policies, acceptedFits } = workspace.repositories;
  const policy = policies.current();
  const parametersFor = acceptedFits.parametersFor();
  const basis = `model ${modelVersion}, policy ${policy.version}, fit ${acceptedFits.current().id}`;
  forgetWorthless(workspace, { asOf: at, basis }, ageMs);
  const total = standings.countMissing();
  if (total === 0) return;
  const job = session.startJob('standings');
  try {
    let done = 0;
    let afterId = 0;
    for (;;) {
      const ids = standings.missing(afterId, batchSize);
      if (ids.length === 0 && afterId === 0) return;
      // At the end, once more from the start, for those who changed behind the last batch.
      afterId = ids.at(-1) ?? 0;
      workspace.commands.cache(() => {
        for (const journey of journeys.among(ids)) {
          const email = emailPermissionOf(journey, at);
          const nextEventAt = journey.events.find((event) => event.at > at)?.at ?? Number.POSITIVE_INFINITY;
          const overtakenAt = Math.min(nextEventAt, email.endsAt);
          standings.put(
            journey.contact.id,
            {
              standing: standingOf(journey, at, policy, parametersFor(journey)),
              emailPermission: email.is,
              overtakenAt: overtakenAt === Number.POSITIVE_INFINITY ? null : overtakenAt,
            },
            { asOf: at, basis },
          );
        }
      });
      done += ids.length;
      if (total >= announcedFrom) job.progress('Working out who stands where', done, Math.max(total, done));
      await setImmediate();
    }
  } finally {
    job.end();
  }
}

/** What is old, worked out by another model or policy, or overtaken by an event, has to go; the rest will do. */
function forgetWorthless(workspace: Workspace, wanted: StandingBasis, ageMs: number): void {
  const { standings } = workspace.repositories;
  const span = standings.span();
  if (span === null) return;
  const isNear = span.basis === wanted.basis && span.to <= wanted.asOf && wanted.asOf - span.from <= ageMs;
  workspace.commands.cache(() => (isNear ? standings.forgetEventfulUntil(wanted.asOf) : standings.keepOnly(wanted)));
}
