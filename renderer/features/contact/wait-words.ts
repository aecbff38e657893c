import { dayMs } from '../../../shared/domain/time.ts';
import { sayCount } from '../../../shared/lib/count.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** "at once", "40 minutes", "5 hours", "2 days": a call that was taken is answered while it rings. */
function sayWait(ms: number): string {
  const minutes = Math.round(ms / minuteMs);
  if (minutes <= 1) return 'at once';
  if (minutes < 60) return `${minutes} minutes`;
  if (ms < 2 * dayMs) return sayCount(Math.round(ms / hourMs), 'hour', 'hours');
  return sayCount(Math.round(ms / dayMs), 'day');
}

/** The same after a verb: "at once", "in 5 hours", or "after 5 hours". */
export function sayWaited(ms: number, word: 'in' | 'after'): string {
  const wait = sayWait(ms);
  return wait === 'at once' ? wait : `${word} ${wait}`;
}
