import { followDays } from '../backtest/replay-journey.ts';
import type { Channel, JourneyEvent, TouchEvent } from '../event.ts';
import { dayMs } from '../time.ts';

/** What came after touches that went out; numbers of events. */
export interface Followed {
  /** How many of the touches were sent, as far as journeys tell. */
  readonly sent: number;
  readonly responses: number;
  readonly purchases: number;
  readonly complaints: number;
  readonly withdrawals: number;
}

export const nothingFollowed: Followed = { sent: 0, responses: 0, purchases: 0, complaints: 0, withdrawals: 0 };

/** A touch as a plan had it: when and by which channel it was to go out. */
export interface PlannedOut {
  readonly at: number;
  readonly channel: Channel;
}

/**
 * What followed a planned touch in a journey up to `now` (ms). It counts as sent when a touch on its channel went out
 * within a day of its date; what follows is what came within 30 days of that and before the next touch, and every
 * response that names it.
 */
export function whatFollowed(events: readonly JourneyEvent[], planned: PlannedOut, now: number): Followed {
  const past = events.filter(({ at }) => at <= now);
  const touches = past.filter((event) => event.kind === 'touch');
  const sent = nearest(touches, planned);
  if (sent === null) return nothingFollowed;
  const next = touches.find(({ at }) => at > sent.at);
  const until = Math.min(sent.at + followDays * dayMs, (next?.at ?? Number.POSITIVE_INFINITY) - 1);
  const follows = ({ at }: JourneyEvent) => at > sent.at && at <= until;
  const count = (counts: (event: JourneyEvent) => boolean) => past.filter(counts).length;
  return {
    sent: 1,
    responses: count(
      (event) =>
        event.kind === 'response' &&
        ((event.answers !== null && event.answers === sent.id) || (event.answers === null && follows(event))),
    ),
    purchases: count((event) => event.kind === 'purchase' && follows(event)),
    complaints: count((event) => event.kind === 'complaint' && follows(event)),
    withdrawals: count((event) => event.kind === 'withdrawal' && !event.undated && follows(event)),
  };
}

function nearest(touches: readonly TouchEvent[], { at, channel }: PlannedOut): TouchEvent | null {
  const near = touches.filter((touch) => touch.channel === channel && Math.abs(touch.at - at) <= dayMs);
  return near.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at) || a.at - b.at)[0] ?? null;
}

export function addFollowed(a: Followed, b: Followed): Followed {
  return {
    sent: a.sent + b.sent,
    responses: a.responses + b.responses,
    purchases: a.purchases + b.purchases,
    complaints: a.complaints + b.complaints,
    withdrawals: a.withdrawals + b.withdrawals,
  };
}
