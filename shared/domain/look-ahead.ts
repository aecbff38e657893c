import { severityOf } from './judge-touch.ts';
import type { PlannedTouch } from './planned-touch.ts';
import { compareSeverity, type Severity } from './severity.ts';
import { orderPlanned, type Timeline } from './timeline.ts';
import { type Judged, situationOf } from './touch-verdict.ts';

/** Makes the timeline of the same contact with other planned touches. */
export type WithPlanned = (planned: readonly PlannedTouch[]) => Timeline;

/** A later planned touch that would not keep its verdict. */
export interface MustMove {
  readonly plan: string;
  readonly step: string;
  /** ms */
  readonly at: number;
}

/** The verdict a touch has as planned. */
export function verdictAt(judged: Judged): Severity {
  return severityOf(situationOf(judged, judged.touch.at));
}

/**
 * The first later planned touch, of all plans, that would not keep its verdict if this touch went out at `to` (ms)
 * instead of its own date; a later step of the same plan that `to` passes has to move in any case. Null: the date is safe
 * for all. `verdictNow` is the verdict a later touch has as planned.
 */
export function firstToMove(
  judged: Judged,
  to: number,
  verdictNow: (index: number, touch: PlannedTouch) => Severity,
  withPlanned: WithPlanned,
): MustMove | null {
  const { timeline, index, touch } = judged;
  const { planned } = timeline;
  if (index === planned.length - 1 || to === touch.at) return null;
  const moved = orderPlanned(planned.map((other) => (other === touch ? { ...touch, at: to } : other)));
  const movedTimeline = withPlanned(moved);
  for (const [place, other] of planned.entries()) {
    if (place <= index) continue;
    const passed = other.planId === touch.planId && other.at <= to;
    if (passed || isWorse(verdictAfter(other), verdictNow(place, other))) {
      return { plan: other.planId, step: other.stepId, at: other.at };
    }
  }
  return null;

  function verdictAfter(other: PlannedTouch): Severity {
    return verdictAt({ ...judged, timeline: movedTimeline, index: moved.indexOf(other), touch: other });
  }
}

function isWorse(after: Severity, before: Severity): boolean {
  return compareSeverity(after, before) > 0;
}
