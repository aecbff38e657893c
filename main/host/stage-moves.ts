import { setImmediate } from 'node:timers/promises';
import type { StageMoves } from '../../shared/contract/outlook.ts';
import { stages } from '../../shared/domain/stage.ts';
import { standingOf } from '../../shared/domain/standing.ts';
import { dayMs } from '../../shared/domain/time.ts';
import type { Workspace } from '../db/workspace.ts';

const batchSize = 200;
/** Beyond it the answer is not worth the seconds it takes. */
const mostContacts = 5000;
const overDays = 30;

/**
 * How many stand closer than thirty days before `at` (ms), and how many further away; null: there are too many to tell.
 * Whoever nothing had happened with by then has not moved but come. The standings of `at` have to be there.
 */
export async function stageMoves(workspace: Workspace, at: number): Promise<StageMoves | null> {
  const { contacts, standings, journeys, policies, acceptedFits } = workspace.repositories;
  if (contacts.count() > mostContacts) return null;
  const policy = policies.current();
  const parametersFor = acceptedFits.parametersFor();
  const since = at - overDays * dayMs;
  let closer = 0;
  let back = 0;
  for (const [place, stage] of stages.entries()) {
    const ids = standings.contactsAt([stage]);
    for (let from = 0; from < ids.length; from += batchSize) {
      for (const journey of journeys.among(ids.slice(from, from + batchSize))) {
        const [first] = journey.events;
        if (first === undefined || first.at > since) continue;
        const before = stages.indexOf(standingOf(journey, since, policy, parametersFor(journey)).stage);
        if (before < place) closer += 1;
        if (before > place) back += 1;
      }
      await setImmediate();
    }
  }
  return { closer, back, days: overDays };
}
