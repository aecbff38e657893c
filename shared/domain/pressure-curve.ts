import type { PastTouch } from './history.ts';
import { cautionRoom } from './parameters.ts';
import { capacity, ownWeight } from './pressure.ts';
import { dayMs } from './time.ts';

/** What past touches weigh at one instant, in touches, before any new one. */
export interface PressurePoint {
  /** ms */
  readonly at: number;
  readonly load: number;
}

/** A touch on the load: when, in ms, and how much it adds, in touches. */
export interface PressureJump {
  readonly at: number;
  readonly by: number;
}

/** Loads from which one more ordinary e-mail is a caution, or too soon. */
export const pressureLimits = {
  caution: capacity('near', cautionRoom) - 1,
  tooFast: capacity('near', 1) - 1,
} as const;

/**
 * The near bucket as jumps in the order of time; between them it fades with the contact's limit gap. Letters under a
 * promise are left out: they weigh on what goes out within a day of them and on nothing else. Time and room grow with
 * the number of touches, however many there are.
 */
export function pressureJumps(touches: readonly PastTouch[]): readonly PressureJump[] {
  return touches
    .filter((touch) => touch.class === 'ordinary')
    .map((touch) => ({ at: touch.event.at, by: ownWeight('near', touch.weight) }));
}

function faded(durationMs: number, limitGapDays: number): number {
  return Math.exp(-durationMs / dayMs / limitGapDays);
}

/** The load at each of some instants (ms, in order): jumps up to and including each instant count. */
export function loadsAt(
  jumps: readonly PressureJump[],
  limitGapDays: number,
  instants: readonly number[],
): readonly PressurePoint[] {
  let load = 0;
  let loadAt = Number.NEGATIVE_INFINITY;
  let next = 0;
  const fadeTo = (at: number) => {
    if (load !== 0) load *= faded(at - loadAt, limitGapDays);
    loadAt = at;
  };
  return instants.map((at) => {
    for (let jump = jumps[next]; jump !== undefined && jump.at <= at; jump = jumps[next]) {
      fadeTo(jump.at);
      load += jump.by;
      next += 1;
    }
    fadeTo(at);
    return { at, load };
  });
}

/**
 * The load along time from `from` to `to` (ms), with both sides of every jump; `samples` points are spread evenly
 * between the jumps.
 */
export function pressureCurve(
  jumps: readonly PressureJump[],
  limitGapDays: number,
  from: number,
  to: number,
  samples: number,
): readonly PressurePoint[] {
  const even = Array.from({ length: samples }, (_, index) => from + ((to - from) * index) / (samples - 1));
  const sides = jumps.flatMap(({ at }) => (at >= from && at <= to ? [at - 1, at] : []));
  return loadsAt(
    jumps,
    limitGapDays,
    [...even, ...sides].toSorted((a, b) => a - b),
  );
}
