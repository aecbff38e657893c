import { scaleTime } from 'd3-scale';

const dayMs = 86_400_000;

/** Where instants stand on the axis of one journey: the past in full, a little room after today. */
export function journeyScale(instants: readonly number[], now: number, left: number, right: number) {
  const first = Math.min(now - 60 * dayMs, ...instants);
  const span = now - first;
  const last = Math.max(now + span * 0.12, ...instants) + span * 0.02;
  return scaleTime([first - span * 0.03, last], [left, right]);
}

/** First instants of the months (or quarters, or years) in sight, as few as are readable. */
export function monthTicks(from: number, to: number, atMost: number): readonly number[] {
  for (const step of [1, 2, 3, 6, 12, 24]) {
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
