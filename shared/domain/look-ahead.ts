import { judgeTouch, verdictOf } from './judge-touch.ts';
import type { PlannedTouch } from './planned-touch.ts';
import { compareSeverity, type Severity } from './severity.ts';
import { orderPlanned, type Timeline } from './timeline.ts';
import { type Judged, situationsOf } from './touch-verdict.ts';

/** Makes the timeline of the same contact with other planned touches. */
export type WithPlanned = (planned: readonly PlannedTouch[]) => Timeline;

/** A later planned touch that would not keep its verdict. */
export interface MustMove {
  readonly plan: string;
  readonly step: string;
  /** ms */
  readonly at: number;
}

function verdictAt(judged: Judged): Severity {
  return verdictOf(judgeTouch(situationsOf(judged)(judged.touch.at)).components);
}

function isSame(a: PlannedTouch, b: PlannedTouch): boolean {
  return a.planId === b.planId && a.stepId === b.stepId;
}

/**
 * The later planned touches, of all plans, that would not keep their verdict if this touch went out at `to` (ms)
 * instead of its own date, in their order; a later step of the same plan that `to` passes has to move in any case.
 */
export function mustMove(judged: Judged, to: number, withPlanned: WithPlanned): readonly MustMove[] {
  const { timeline, index, touch } = judged;
  const later = timeline.planned.filter((_, other) => other > index);
  if (later.length === 0 || to === touch.at) return [];
  const moved = orderPlanned(timeline.planned.map((other) => (isSame(other, touch) ? { ...touch, at: to } : other)));
  const movedTimeline = withPlanned(moved);
  const placeIn = (planned: readonly PlannedTouch[], other: PlannedTouch) =>
    planned.findIndex((one) => isSame(one, other));
  return later
    .filter((other) => {
      if (other.planId === touch.planId && other.at <= to) return true;
      const before = verdictAt({ ...judged, index: placeIn(timeline.planned, other), touch: other });
      const after = verdictAt({
        ...judged,
        timeline: movedTimeline,
        index: placeIn(moved, other),
        touch: other,
      });
      return compareSeverity(after, before) > 0;
    })
    .map((other) => ({ plan: other.planId, step: other.stepId, at: other.at }));
}
