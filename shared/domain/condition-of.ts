import { sayChance, sayDays } from '../lib/count.ts';
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

function silence({ history }: Relationship, howLong: string, alive: number): string {
  const since = history.lastGenuineAt ?? history.timeZeroAt;
  const sinceDay = since === null ? '' : ` since ${sayDay(since, history.timeZone)}`;
  return `No response${sinceDay}, ${howLong} than expected: the chance of another is ${sayChance(alive)}`;
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
    const on = withdrawal.undated ? '' : ` on ${sayDay(withdrawal.at, history.timeZone)}`;
    return found('lost', `Withdrew${on}, and no permission is left`, [eventName(withdrawal)]);
  }
  const alive = aliveOwn(relationship, at);
  return alive < lostBelow ? found('lost', silence(relationship, 'far longer', alive)) : null;
}

function cooling(relationship: Relationship, at: number): ConditionFound | null {
  const alive = aliveOwn(relationship, at);
  if (alive < coldBelow) return found('cooling', silence(relationship, 'longer', alive));
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
  if (latest.at < startedAt) return null;
  const before = relationshipAt(startedAt).trust;
  if (trust <= before) return null;
  const [from, to] = [before, trust].map((share) => Math.round(100 * share));
  const grown = from === to ? '' : ` from ${from} to ${to} in 100`;
  const says = `Responded on ${sayDay(latest.at, history.timeZone)}, within the usual ${sayDays(spanDays)}, and trust has grown${grown}`;
  return found('warming', says, [eventName(latest)]);
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
