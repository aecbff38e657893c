import { setImmediate } from 'node:timers/promises';
import type { NextPlanned } from '../../shared/contract/outlook.ts';
import { checkContact } from '../../shared/domain/check-plan.ts';
import type { ContactJourney } from '../../shared/domain/journey.ts';
import type { ModelParameters } from '../../shared/domain/parameters.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import type { PlannedPerson } from '../db/repositories/planned-people.ts';
import type { Workspace } from '../db/workspace.ts';
import { knownAudienceOf } from './audience.ts';
import { type Schedule, scheduleOf, touchesAhead, touchesOf } from './schedule.ts';
import type { Session } from './session.ts';

/** The stored plans and whom they are for, as of one state of the data. */
export interface PlannedWork {
  /** The next touch any plan has for a contact, judged as its plan judges it; null: none is ahead. */
  nextFor(journey: ContactJourney, policy: Policy, now: number): NextPlanned | null;
}

interface StoredPlan extends Schedule {
  readonly id: string;
  readonly audience: ReadonlySet<number>;
}

interface Kept {
  readonly change: number;
  readonly at: number;
  readonly work: Promise<{ readonly work: PlannedWork; readonly firstAt: number }>;
}

const kept = new WeakMap<Workspace, Kept>();
const batchSize = 500;

/**
 * What is planned at `at` (ms), worked out again only when the data changed, when it is older than `ageMs`, or when the
 * first of the touches ahead lies behind. It also fills the table that lists are narrowed and sorted by.
 */
export async function plannedWork(
  workspace: Workspace,
  session: Session,
  at: number,
  ageMs: number,
): Promise<PlannedWork> {
  const known = kept.get(workspace);
  if (known !== undefined && known.change === session.changes() && known.at <= at && at - known.at <= ageMs) {
    const { work, firstAt } = await known.work;
    if (firstAt >= at) return work;
  }
  const next = { change: session.changes(), at, work: readWork(workspace, session, at, ageMs) };
  kept.set(workspace, next);
  // What failed is tried again by the next who asks.
  next.work.catch(() => kept.delete(workspace));
  return (await next.work).work;
}

async function readWork(workspace: Workspace, session: Session, at: number, ageMs: number) {
  const policy = workspace.repositories.policies.current();
  const parametersFor = workspace.repositories.acceptedFits.parametersFor();
  const plans: StoredPlan[] = [];
  const people: PlannedPerson[] = [];
  for (const plan of workspace.repositories.plans.all()) {
    const ids = await knownAudienceOf(plan, workspace, session, at, ageMs);
    const stored = { ...scheduleOf(plan), id: plan.id, audience: new Set(ids) };
    plans.push(stored);
    const sorted = ids.toSorted((a, b) => a - b);
    for (let from = 0; from < sorted.length; from += batchSize) {
      people.push(...nextInPlan(stored, sorted.slice(from, from + batchSize), workspace, policy, at));
      await setImmediate();
    }
  }
  workspace.repositories.plannedPeople.replace(people);
  const firstAt = people.reduce((first, { nextAt }) => Math.min(first, nextAt ?? first), Number.POSITIVE_INFINITY);
  const judged = new Map<number, NextPlanned | null>();
  const work: PlannedWork = {
    nextFor(journey, ownPolicy, now) {
      const { id } = journey.contact;
      const before = judged.get(id);
      if (before !== undefined) return before;
      const next = judgeNext(plans, journey, ownPolicy, parametersFor(journey), now);
      judged.set(id, next);
      return next;
    },
  };
  return { work, firstAt };
}

/** One calendar for all needs no journeys; a pace of their own does. */
function nextInPlan(
  plan: StoredPlan,
  ids: readonly number[],
  workspace: Workspace,
  policy: Policy,
  now: number,
): readonly PlannedPerson[] {
  const { contacts, journeys, acceptedFits } = workspace.repositories;
  const firstOf = (touches: readonly { readonly at: number }[]) =>
    touches.reduce<number | null>((first, { at }) => (at < now || (first !== null && first <= at) ? first : at), null);
  if (plan.pace === 'fixed' && plan.adjustments.size === 0) {
    const nextAt = firstOf(plan.calendar);
    return ids.map((contactId) => ({ planId: plan.id, contactId, nextAt }));
  }
  if (plan.pace === 'fixed') {
    return ids.flatMap((contactId) => {
      const contact = contacts.get(contactId);
      return contact === null ? [] : [{ planId: plan.id, contactId, nextAt: firstOf(touchesOf(plan, contact)) }];
    });
  }
  const parametersFor = acceptedFits.parametersFor();
  return Array.from(journeys.among(ids), (journey) => ({
    planId: plan.id,
    contactId: journey.contact.id,
    nextAt: firstOf(touchesAhead(plan, journey, policy, parametersFor(journey), now)),
  }));
}

function judgeNext(
  plans: readonly StoredPlan[],
  journey: ContactJourney,
  policy: Policy,
  parameters: ModelParameters,
  now: number,
): NextPlanned | null {
  const own = plans
    .filter(({ audience }) => audience.has(journey.contact.id))
    .map((plan) => ({ plan, ahead: touchesAhead(plan, journey, policy, parameters, now) }));
  const nearest = own
    .filter(({ ahead }) => ahead.length > 0)
    .toSorted((a, b) => firstAt(a.ahead) - firstAt(b.ahead))[0];
  if (nearest === undefined) return null;
  const { plan } = nearest;
  const otherTouches = own.flatMap((other) => (other === nearest ? [] : other.ahead));
  const planned = touchesOf(plan, journey.contact);
  const verdicts = checkContact({ planned, pace: plan.pace, journey, otherTouches, policy, parameters, now });
  const next = verdicts.find(({ past }) => !past);
  const step = plan.calendar.find(({ stepId }) => stepId === next?.step);
  if (next === undefined || step === undefined) return null;
  return { planId: plan.id, step: next.step, at: Date.parse(next.at), channel: step.channel, verdict: next.verdict };
}

function firstAt(touches: readonly { readonly at: number }[]): number {
  return touches.reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY);
}
