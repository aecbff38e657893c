import type { PastTouch } from './history.ts';
import { cautionRoom } from './parameters.ts';
import { capacity, pastPressure } from './pressure.ts';

/** What past touches weigh at one instant, in touches, before any new one. */
export interface PressurePoint {
  /** ms */
  readonly at: number;
  readonly load: number;
}

/** Loads from which one more ordinary e-mail is a caution, or too soon. */
export const pressureLimits = {
  caution: capacity('near', cautionRoom) - 1,
  tooFast: capacity('near', 1) - 1,
} as const;

/**
 * The near bucket along time from `from` to `to` (ms), with both sides of every jump; `limitGapDays` is the contact's
 * gap now. `samples` points are spread evenly between the jumps.
 */
export function pressureCurve(
  touches: readonly PastTouch[],
  limitGapDays: number,
  from: number,
  to: number,
  samples: number,
): readonly PressurePoint[] {
  const even = Array.from({ length: samples }, (_, index) => from + ((to - from) * index) / (samples - 1));
  const jumps = touches.map((touch) => touch.event.at).filter((at) => at >= from && at <= to);
  const instants = [...even, ...jumps.flatMap((at) => [at - 1, at])].toSorted((a, b) => a - b);
  return instants.map((at) => ({
    at,
    load: pastPressure(
      'near',
      touches.filter((touch) => touch.event.at <= at),
      null,
      at,
      limitGapDays,
    ),
  }));
}
