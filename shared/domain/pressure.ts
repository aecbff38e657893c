import { cautionRoom } from './parameters.ts';
import { dayMs } from './time.ts';

/**
 * Two leaky buckets on the personal clock (adstock, Broadbent 1979): near asks whether it is too soon, season whether it
 * has been too much lately. K is the memory of a bucket in limit gaps.
 */
export const buckets = { near: 1, season: 4 } as const;
export type Bucket = keyof typeof buckets;

export const promisedSeasonShare = 0.05;
/** A promised touch counts as near to any other one less than this many days later. */
export const promisedNearDays = 1;

/** What an ordinary planned touch itself weighs in a bucket: one contact is one contact when it comes to nearness. */
export function ownWeight(bucket: Bucket, weight: number): number {
  return bucket === 'near' ? Math.min(weight, 1) : weight;
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
