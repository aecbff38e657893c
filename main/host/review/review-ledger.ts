import { setImmediate } from 'node:timers/promises';
import type { LedgerEntry } from '../../../shared/contract/review-contract.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { ReviewTarget } from '../../../shared/domain/review/decision.ts';
import { targetTitle } from '../../../shared/domain/review/plan-words.ts';
import { type PlanWithPeople, touchStates } from '../../../shared/domain/review/touch-state.ts';
import {
  addFollowed,
  type Followed,
  nothingFollowed,
  type PlannedOut,
  whatFollowed,
} from '../../../shared/domain/review/what-followed.ts';
import type { StoredPackage } from '../../db/repositories/review-packages.ts';
import type { Workspace } from '../../db/workspace.ts';
import type { Session } from '../session.ts';
import { namesIn, withPeople } from './review-people.ts';

const batchSize = 200;

/** One decision or override before it is known what followed: which touches it is about. */
interface Written {
  readonly entry: Omit<LedgerEntry, 'touches' | 'firstAt' | 'followed'>;
  readonly touches: readonly (PlannedOut & { readonly contact: string })[];
}

/** Who decided what, when and why, latest first, and what followed by `at` (ms), from the journeys. */
export async function readLedger(workspace: Workspace, session: Session, at: number): Promise<readonly LedgerEntry[]> {
  const written = await readWritten(workspace, session, at);
  const followed = await followAll(written, workspace, at);
  return written
    .map(
      ({ entry, touches }, index): LedgerEntry => ({
        ...entry,
        touches: touches.length,
        firstAt: touches.reduce<number | null>((first, touch) => Math.min(first ?? touch.at, touch.at), null),
        followed: followed[index] ?? nothingFollowed,
      }),
    )
    .toSorted((a, b) => b.at - a.at || (a.title < b.title ? -1 : 1));
}

async function readWritten(workspace: Workspace, session: Session, at: number): Promise<readonly Written[]> {
  const { plans, reviewPackages } = workspace.repositories;
  const present = new Map<string, PlanWithPeople>();
  for (const plan of plans.all()) present.set(plan.id, await withPeople(plan, workspace, session, at));
  const packages = reviewPackages.all();
  return [
    ...packages.flatMap((sent) => decisionsOf(sent, present.get(sent.plan.id) ?? sent, workspace)),
    ...overridesOf([...present.values(), ...packages], workspace),
  ];
}

function decisionsOf(sent: StoredPackage, present: PlanWithPeople, workspace: Workspace): readonly Written[] {
  const nameOf = namesIn(workspace);
  return workspace.repositories.reviewAnswers.ofPackage(sent.planHash).flatMap((answer): readonly Written[] => {
    const { by, at, decision, comment, target, settled } = answer;
    if (decision === null) return [];
    const entry = {
      kind: 'decision' as const,
      at,
      by,
      planId: sent.plan.id,
      planName: sent.plan.name,
      version: sent.version,
      decision,
      target,
      title: targetTitle(sent.plan, target, nameOf),
      why: comment,
      settled,
    };
    return [{ entry, touches: touchesAt(target, present) }];
  });
}

/** Of plans as they are and as they were sent; one that stands in both was made once. */
function overridesOf(versions: readonly PlanWithPeople[], workspace: Workspace): readonly Written[] {
  const nameOf = namesIn(workspace);
  const found = new Map<string, Written>();
  for (const version of versions) {
    const { plan } = version;
    for (const { contact, step, override } of plan.adjustments) {
      if (override === null) continue;
      const target: ReviewTarget = { on: 'touch', contact, step };
      const key = JSON.stringify([plan.id, contact, step, override]);
      if (found.has(key)) continue;
      const entry = { kind: 'override' as const, ...planOf(plan), ...override, version: null, decision: null, target };
      const { reason: why, ...rest } = entry;
      const title = targetTitle(plan, target, nameOf);
      found.set(key, { entry: { ...rest, why, title, settled: null }, touches: touchesAt(target, version) });
    }
  }
  return [...found.values()];
}

function planOf({ id, name }: Plan) {
  return { planId: id, planName: name };
}

function touchesAt(target: ReviewTarget, version: PlanWithPeople): Written['touches'] {
  const states = touchStates(version);
  const places =
    target.on === 'touch'
      ? [target]
      : [...states.places()].filter(({ step }) => target.on === 'plan' || step === target.step);
  return places.flatMap(({ contact, step }) => {
    const state = states.stateOf({ contact, step });
    return state === null ? [] : [{ contact, at: state.at, channel: state.step.channel }];
  });
}

/** Reads every journey that is asked about once, however many decisions are about it. */
async function followAll(written: readonly Written[], workspace: Workspace, at: number): Promise<readonly Followed[]> {
  const { contacts, journeys } = workspace.repositories;
  const asked = new Map<number, { readonly index: number; readonly touch: PlannedOut }[]>();
  for (const [index, { touches }] of written.entries()) {
    for (const touch of touches) {
      if (touch.at > at) continue;
      const contact = contacts.find(touch.contact);
      if (contact === null) continue;
      const known = asked.get(contact.id);
      if (known === undefined) asked.set(contact.id, [{ index, touch }]);
      else known.push({ index, touch });
    }
  }
  const followed = written.map(() => nothingFollowed);
  const ids = [...asked.keys()].toSorted((a, b) => a - b);
  for (let from = 0; from < ids.length; from += batchSize) {
    for (const { contact, events } of journeys.among(ids.slice(from, from + batchSize))) {
      for (const { index, touch } of asked.get(contact.id) ?? []) {
        followed[index] = addFollowed(followed[index] ?? nothingFollowed, whatFollowed(events, touch, at));
      }
    }
    await setImmediate();
  }
  return followed;
}
