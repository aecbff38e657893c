import type { PastTouch } from './history.ts';
import { cautionRoom } from './parameters.ts';
import { dayMs, daysBetween } from './time.ts';

/**
 * Two leaky buckets on the personal clock (adstock, Broadbent 1979): near asks whether it is too soon, season whether it
 * has been too much lately. K is the memory of a bucket in limit gaps.
 */
export const buckets = { near: 1, season: 4 } as const;
export type Bucket = keyof typeof buckets;

const promisedSeasonShare = 0.05;
/** A promised touch counts as near to any other one less than this many days later. */
export const promisedNearDays = 1;

/** What an ordinary planned touch itself weighs in a bucket: one contact is one contact when it comes to nearness. */
export function ownWeight(bucket: Bucket, weight: number): number {
  return bucket === 'near' ? Math.min(weight, 1) : weight;
}

/** What a touch of this age still counts for, before it fades, toward one of this purpose. */
export function pastWeight(bucket: Bucket, past: PastTouch, purpose: string | null, ageDays: number): number {
  if (past.class === 'ordinary') return ownWeight(bucket, past.weight);
  if (past.class !== 'promised') return 0;
  if (bucket === 'season') return promisedSeasonShare * past.weight;
  const counts = past.event.purpose === purpose || ageDays < promisedNearDays;
  return counts ? Math.min(past.weight, 1) : 0;
}

/** What one touch still weighs at `at` (ms) in a bucket of time constant `tauDays`, toward one of this purpose. */
export function touchPressure(
  bucket: Bucket,
  past: PastTouch,
  purpose: string | null,
  at: number,
  tauDays: number,
): number {
  const ageDays = daysBetween(past.event.at, at);
  const weight = pastWeight(bucket, past, purpose, ageDays);
  return weight > 0 ? weight * Math.exp(-ageDays / tauDays) : 0;
}

/** The same of touches so far. */
export function pastPressure(
  bucket: Bucket,
  touches: readonly PastTouch[],
  purpose: string | null,
  at: number,
  tauDays: number,
): number {
  let sum = 0;
  for (const past of touches) sum += touchPressure(bucket, past, purpose, at, tauDays);
  return sum;
}

/** Felt cadence G = −τ·ln(1 − 1/P) in days: "one message every G days"; Infinity while P ≤ 1. */
export function feltCadence(pressure: number, tauDays: number): number {
  return pressure <= 1 ? Number.POSITIVE_INFINITY : -tauDays * Math.log(1 - 1 / pressure);
}

/** The pressure of a steady cadence of `roomGaps` limit gaps: C_K(κ) = 1/(1 − e^(−κ/K)). */
export function capacity(bucket: Bucket, roomGaps: number): number {
  return 1 / (1 - Math.exp(-roomGaps / buckets[bucket]));
}

/**
 * The first instant, in ms, at which a touch of `own` weight feels like one every 1.25·g days or less often, when
 * `past` is what weighs on the contact at `at` and nothing is scheduled between; null when it never does.
 */
export function roomAt(bucket: Bucket, past: number, own: number, at: number, tauDays: number): number | null {
  const room = capacity(bucket, cautionRoom) - own;
  if (room <= 0) return null;
  return Math.ceil(at + Math.max(0, tauDays * Math.log(past / room)) * dayMs);
}

/** When a promised touch stops counting as near to touches of other purposes: the next such instant after `at`, in ms. */
export function nextPromisedRelease(touches: readonly PastTouch[], purpose: string | null, at: number): number | null {
  let next: number | null = null;
  for (const past of touches) {
    if (past.class !== 'promised' || past.event.purpose === purpose) continue;
    const releasedAt = past.event.at + promisedNearDays * dayMs;
    if (releasedAt > at && (next === null || releasedAt < next)) next = releasedAt;
  }
  return next;
}
