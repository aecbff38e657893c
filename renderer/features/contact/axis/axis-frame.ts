import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { dayMs } from '../../../../shared/domain/time.ts';

/** How much of the journey is in sight. */
export type Span = '3-months' | '10-months' | 'all';

/** The lanes of the axis from top to bottom, in px. */
export const lanes = {
  top: 8,
  touches: 30,
  responses: 66,
  trustTop: 80,
  trust100: 94,
  trust0: 216,
  pressureTop: 228,
  pressurePeak: 238,
  pressure0: 350,
  permissionTop: 364,
  permissionHeight: 18,
} as const;

const gutter = { left: 82, right: 58 } as const;

/** What every lane draws itself into: the scale of time, and where it begins and ends in px. */
export interface AxisFrame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  readonly now: number;
  /** Of today, in px. */
  readonly today: number;
  readonly x: ScaleLinear<number, number>;
  /** The end of the last lane. */
  readonly bottom: number;
}

const windows: Readonly<Record<Exclude<Span, 'all'>, { readonly pastDays: number; readonly aheadDays: number }>> = {
  '3-months': { pastDays: 66, aheadDays: 25 },
  '10-months': { pastDays: 222, aheadDays: 83 },
};
const leastPastDays = 45;
const leastAheadDays = 21;

/** From when until when is in sight: the whole journey and all that is planned, or a part of it around today. */
export function spanOf(span: Span, now: number, past: readonly number[], ahead: readonly number[]) {
  if (span !== 'all') {
    const { pastDays, aheadDays } = windows[span];
    return { from: now - pastDays * dayMs, to: now + aheadDays * dayMs };
  }
  const first = past.reduce((least, at) => Math.min(least, at), now - leastPastDays * dayMs);
  const last = ahead.reduce((most, at) => Math.max(most, at), now + leastAheadDays * dayMs);
  const length = last - first;
  return { from: first - length * 0.03, to: Math.max(last + length * 0.03, now + length * 0.12) };
}

export function axisFrame(
  width: number,
  { from, to }: { readonly from: number; readonly to: number },
  now: number,
  permissionLanes: number,
): AxisFrame {
  const left = gutter.left;
  const right = Math.max(left + 100, width - gutter.right);
  const x = scaleLinear([from, to], [left, right]);
  const bottom = lanes.permissionTop + 10 + Math.max(1, permissionLanes) * lanes.permissionHeight;
  return { width, left, right, from, to, now, today: x(now), x, bottom };
}

export function isInSight(frame: AxisFrame, at: number): boolean {
  return at >= frame.from && at <= frame.to;
}

/** First instants of the months (or quarters, or years) in sight, as few as are readable. */
export function monthTicks(from: number, to: number, atMost: number): readonly number[] {
  for (const step of [1, 2, 3, 6, 12, 24, 60]) {
    const ticks: number[] = [];
    const start = new Date(from);
    const firstMonth = Math.ceil((start.getFullYear() * 12 + start.getMonth() + 1) / step) * step;
    for (let month = firstMonth; ; month += step) {
      const at = new Date(Math.floor(month / 12), month % 12, 1).getTime();
      if (at > to) break;
      ticks.push(at);
    }
    if (ticks.length <= atMost) return ticks;
  }
  return [];
}
