import { aliveAtBest, coldAfterDays, coldBelow } from './alive.ts';
import type { ComponentOf } from './component.ts';
import { eventName } from './event-name.ts';
import type { History, PastTouch, PurposeSoFar } from './history.ts';
import { cautionRoom } from './parameters.ts';
import type { PermissionLevel } from './permission-level.ts';
import type { PlannedTouch } from './planned-touch.ts';
import { type Bucket, buckets, feltCadence, ownWeight } from './pressure.ts';
import type { Relationship } from './relationship.ts';
import { patienceShare, shareAnsweredWithin } from './reply-latency.ts';
import type { Severity } from './severity.ts';
import { dayMs, daysBetween } from './time.ts';
import { pressureBefore } from './touch-loads.ts';
import { weightOf } from './touch-weight.ts';

type Weighed = Pick<PlannedTouch, 'channel' | 'data'> & { readonly purpose: string | null };

/** Load and felt cadence of one bucket for an ordinary touch at `at`. */
export function feltIn(bucket: Bucket, relationship: Relationship, touch: Weighed, at: number) {
  const g = relationship.limitGapDays;
  const tauDays = buckets[bucket] * g;
  const past = pressureBefore(relationship.history.loads, bucket, touch.purpose, at, tauDays);
  const own = ownWeight(bucket, weightOf(touch.channel, touch.data));
  const P = own + past;
  return { P, G: feltCadence(P, tauDays), g, past, own, tauDays };
}

function severityOfGap(G: number, g: number): Severity {
  if (G < g) return 'too-fast';
  return G < cautionRoom * g ? 'caution' : 'fine';
}

export function judgeBucket(
  bucket: Bucket,
  relationship: Relationship,
  touch: Weighed,
  at: number,
): ComponentOf<'near' | 'season'> {
  const { P, G, g } = feltIn(bucket, relationship, touch, at);
  return { code: bucket, severity: severityOfGap(G, g), P, G, g };
}

/** The latest ordinary touch that asked something and is not answered. */
export function openQuestion(relationship: Relationship): PastTouch | undefined {
  return relationship.history.openQuestions.at(-1);
}

/** Give them time to answer: q = Φ((ln(t−s) − m̂)/ŝ) of the open question. */
export function judgeReplyWait(relationship: Relationship, at: number): ComponentOf<'reply-wait'> | null {
  const open = openQuestion(relationship);
  if (open === undefined) return null;
  const q = shareAnsweredWithin(relationship.latency, daysBetween(open.event.at, at));
  return {
    code: 'reply-wait',
    severity: q < 0.5 ? 'too-fast' : q < patienceShare ? 'caution' : 'fine',
    q,
    open: eventName(open.event),
    askedAt: open.event.at,
    patienceDays: relationship.latency.patienceDays,
  };
}

const unansweredLimit = { everAnswered: 16, neverAnswered: 11 } as const;

/** Is the promise still wanted: paced touches of the purpose since the last sign of life. */
export function judgePromise(
  { lastSignOfLifeAt }: Pick<History, 'lastSignOfLifeAt'>,
  ofPurpose: Pick<PurposeSoFar, 'sinceSignOfLife'> | undefined,
): ComponentOf<'promise'> {
  const n = ofPurpose?.sinceSignOfLife ?? 0;
  const limit = lastSignOfLifeAt === null ? unansweredLimit.neverAnswered : unansweredLimit.everAnswered;
  return { code: 'promise', severity: n >= 2 * limit ? 'too-fast' : n >= limit ? 'caution' : 'fine', n, limit };
}

/** Trust that carries one step beyond the level. */
export const warmFrom = 0.6;

/** One step at a time: how far the ask goes beyond the permission level. */
export function judgeStep(ask: number, level: PermissionLevel, trust: number): ComponentOf<'step'> {
  const step = ask - level;
  const severity = step <= 0 || (step === 1 && trust >= warmFrom) ? 'fine' : step === 1 ? 'caution' : 'too-fast';
  return { code: 'step', severity, step, ask, level, E: trust };
}

/** Gone cold: P(alive) on the calendar from time 0. */
export function judgeCold(relationship: Relationship, at: number): ComponentOf<'cold'> {
  const { history, parameters, x, tx } = relationship;
  const daysNow = history.timeZeroAt === null ? 0 : daysBetween(history.timeZeroAt, at);
  const pa = aliveAtBest(x, tx, daysNow, parameters.dropout);
  return { code: 'cold', severity: pa < coldBelow ? 'caution' : 'fine', pa };
}

/** Up to this instant (ms) time alone leaves it as it is at `at`: somebody cold stays cold. A day is left for rounding. */
export function coldHoldsUntil({ history, parameters, x, tx }: Relationship, at: number): number {
  const coldAt = (history.timeZeroAt ?? at) + coldAfterDays(x, tx, parameters.dropout) * dayMs;
  return coldAt + dayMs < at ? Number.POSITIVE_INFINITY : coldAt - dayMs;
}
