import { sayDays } from '../lib/count.ts';
import { aliveProbability, coldBelow, medianWaitDays } from './alive.ts';
import { unhealedComplaint } from './complaints.ts';
import { eventName } from './event-name.ts';
import type { Because } from './explanation.ts';
import { askingFrom } from './parameters.ts';
import { allInForce } from './permission-ledger.ts';
import type { Relationship } from './relationship.ts';
import { patienceShare, shareAnsweredWithin } from './reply-latency.ts';
import { sayDay } from './say-time.ts';
import type { Condition } from './stage.ts';
import { dayMs, daysBetween } from './time.ts';

const lostBelow = 0.1;
const unansweredQuestions = 2;

/** P(alive) at the contact's own x, on the calendar from time 0 to `at` (ms). */
export function aliveOwn(relationship: Relationship, at: number): number {
  const { history, x, tx, parameters } = relationship;
  const daysNow = history.timeZeroAt === null ? 0 : daysBetween(history.timeZeroAt, at);
  return aliveProbability(x, tx, daysNow, parameters.dropout);
}

export interface ConditionFound {
  readonly condition: Condition;
  readonly because: Because;
}

function found(condition: Condition, says: string, events: readonly string[] = []): ConditionFound {
  return { condition, because: { says, events } };
}

function noResponseSince({ history }: Relationship): string {
  const since = history.lastGenuineAt ?? history.timeZeroAt;
  return since === null ? 'No response' : `No response since ${sayDay(since, history.timeZone)}`;
}

function lost(relationship: Relationship, at: number): ConditionFound | null {
  const { history } = relationship;
  const complaint = unhealedComplaint(history);
  if (complaint !== null) {
    return found('lost', `Complained on ${sayDay(complaint.at, history.timeZone)}`, [eventName(complaint)]);
  }
  const { permissions, withdrawals } = history.ledger;
  const withdrawal = withdrawals.findLast((one) => one.at <= at || one.undated);
  const nothingLeft = permissions.length > 0 && allInForce(history.ledger, at).length === 0;
  if (withdrawal !== undefined && nothingLeft) {
    return found('lost', 'Withdrew, and no permission is left', [eventName(withdrawal)]);
  }
  return aliveOwn(relationship, at) < lostBelow
    ? found('lost', `${noResponseSince(relationship)}, far longer than expected`)
    : null;
}

function cooling(relationship: Relationship, at: number): ConditionFound | null {
  if (aliveOwn(relationship, at) < coldBelow)
    return found('cooling', `${noResponseSince(relationship)}, longer than expected`);
  const asked = relationship.history.touches.filter((touch) => touch.event.ask >= askingFrom);
  const last = asked.slice(-unansweredQuestions);
  const waitedOut = last.every(
    (touch) =>
      touch.answer === null &&
      shareAnsweredWithin(relationship.latency, daysBetween(touch.event.at, at)) >= patienceShare,
  );
  if (last.length < unansweredQuestions || !waitedOut) return null;
  return found(
    'cooling',
    'The last two touches that asked something are not answered',
    last.map((touch) => eventName(touch.event)),
  );
}

function warming(
  relationship: Relationship,
  at: number,
  relationshipAt: (at: number) => Relationship,
): ConditionFound | null {
  const { history, x, exposureDays, parameters, trust } = relationship;
  const latest = history.genuine.at(-1);
  if (latest === undefined) return null;
  const spanDays = medianWaitDays(x, exposureDays, parameters.rhythm);
  const startedAt = at - spanDays * dayMs;
  if (latest.at < startedAt || trust <= relationshipAt(startedAt).trust) return null;
  return found('warming', `Responded within the last ${sayDays(spanDays)}, and trust has grown`, [eventName(latest)]);
}

/**
 * Where the relationship is heading at `at` (ms): the first that holds of lost, cooling, warming, else steady.
 * `relationshipAt` reads the same journey at an earlier instant.
 */
export function conditionOf(
  relationship: Relationship,
  at: number,
  relationshipAt: (at: number) => Relationship,
): ConditionFound {
  return (
    lost(relationship, at) ??
    cooling(relationship, at) ??
    warming(relationship, at, relationshipAt) ??
    found('steady', 'Nothing points either way')
  );
}
