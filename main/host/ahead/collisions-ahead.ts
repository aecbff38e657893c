import { setImmediate } from 'node:timers/promises';
import type { Collision, Collisions, PlannedOn } from '../../../shared/contract/ahead-contract.ts';
import { contactFullName } from '../../../shared/domain/contact.ts';
import type { PlanStep } from '../../../shared/domain/plan.ts';
import { dayMs } from '../../../shared/domain/time.ts';
import { err, ok, type Result } from '../../../shared/result/result.ts';
import type { Workspace } from '../../db/workspace.ts';
import { knownAudienceOf } from '../audience.ts';
import { type Schedule, scheduleOf, touchesAhead } from '../schedule.ts';
import { cancelledError, type Session } from '../session.ts';

const batchSize = 200;

interface Asked {
  readonly now: number;
  readonly withinDays: number;
  readonly limit: number;
}

/** Whom two stored plans touch within so many days, from `now` (ms) on; `limit` of the pairs of touches are named. */
export async function collisionsAhead(
  { now, withinDays, limit }: Asked,
  session: Session,
): Promise<Result<Collisions>> {
  const current = session.current();
  if (!current.ok) return current;
  const { journeys, policies, acceptedFits } = current.value.repositories;
  const shared = await sharedPeople(current.value, session, now);
  const policy = policies.current();
  const parametersFor = acceptedFits.parametersFor();
  const ids = [...shared.keys()].toSorted((a, b) => a - b);
  const found: Collision[] = [];
  const people = new Set<number>();
  const job = session.startJob('ahead.collisions');
  try {
    for (let from = 0; from < ids.length; from += batchSize) {
      if (job.isCancelled()) return err(cancelledError);
      for (const journey of journeys.among(ids.slice(from, from + batchSize))) {
        const { id } = journey.contact;
        const parameters = parametersFor(journey);
        const touches = (shared.get(id) ?? []).flatMap((plan) =>
          touchesAhead(plan, journey, policy, parameters, now).map(({ at, stepId }) => plannedOn(plan, stepId, at)),
        );
        for (const [first, second] of closePairs(touches, withinDays)) {
          people.add(id);
          found.push({ contactId: id, name: contactFullName(journey.contact), first, second });
        }
      }
      if (ids.length > batchSize) {
        job.progress('Looking for people whom two plans touch', Math.min(from + batchSize, ids.length), ids.length);
      }
      await setImmediate();
    }
  } finally {
    job.end();
  }
  const rows = found.toSorted((a, b) => gapOf(a) - gapOf(b) || a.first.at - b.first.at || (a.name < b.name ? -1 : 1));
  return ok({ total: found.length, people: people.size, rows: rows.slice(0, limit) });
}

interface NamedPlan extends Schedule {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly PlanStep[];
}

/** Everybody whom more than one plan is for, with those plans. */
async function sharedPeople(
  workspace: Workspace,
  session: Session,
  now: number,
): Promise<ReadonlyMap<number, readonly NamedPlan[]>> {
  const plansOf = new Map<number, NamedPlan[]>();
  for (const plan of workspace.repositories.plans.all()) {
    const named = { ...scheduleOf(plan), id: plan.id, name: plan.name, steps: plan.steps };
    for (const id of await knownAudienceOf(plan, workspace, session, now)) {
      const before = plansOf.get(id);
      if (before === undefined) plansOf.set(id, [named]);
      else before.push(named);
    }
  }
  return new Map([...plansOf].filter(([, plans]) => plans.length > 1));
}

function plannedOn({ id, name, steps }: NamedPlan, stepId: string, at: number): PlannedOn {
  return { planId: id, planName: name, step: steps.findIndex((step) => step.id === stepId) + 1, at };
}

/** Neighbours in time that are of two plans. */
function closePairs(touches: readonly PlannedOn[], withinDays: number): readonly (readonly [PlannedOn, PlannedOn])[] {
  const inTime = touches.toSorted((a, b) => a.at - b.at);
  return inTime.flatMap((second, place) => {
    const first = inTime[place - 1];
    if (first === undefined || first.planId === second.planId) return [];
    return second.at - first.at < withinDays * dayMs ? [[first, second] as const] : [];
  });
}

function gapOf({ first, second }: Collision): number {
  return second.at - first.at;
}
