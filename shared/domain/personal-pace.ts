import { earliestClearAt } from './earliest-safe-date.ts';
import type { ContactJourney } from './journey.ts';
import type { ModelParameters } from './parameters.ts';
import type { PlannedTouch } from './planned-touch.ts';
import type { Policy } from './policy.ts';
import { nextClock } from './time.ts';
import { createTimeline, orderPlanned } from './timeline.ts';
import { situationsOf } from './touch-verdict.ts';

/**
 * The steps of one plan moved to one contact's own pace: each at the first safe date at its clock time that keeps the
 * order and at least the planned gap to the step before. Taking the earliest for each in turn is the lexicographically
 * earliest sequence, because a step's dates depend on earlier steps only. A step no date helps stays where the gap puts it.
 */
export function atPersonalPace(input: {
  readonly planned: readonly PlannedTouch[];
  readonly journey: ContactJourney;
  readonly otherTouches: readonly PlannedTouch[];
  readonly policy: Policy;
  readonly parameters: ModelParameters;
  readonly now: number;
}): readonly PlannedTouch[] {
  const { journey, otherTouches, policy, parameters, now } = input;
  const moved: PlannedTouch[] = [];
  let before: { readonly planned: PlannedTouch; readonly moved: PlannedTouch } | null = null;
  for (const planned of orderPlanned(input.planned)) {
    const earliest: number =
      before === null ? planned.at : Math.max(planned.at, before.moved.at + planned.at - before.planned.at);
    const from = Math.max(earliest, now);
    const all = orderPlanned([...otherTouches, ...moved, { ...planned, at: from }]);
    const timeline = createTimeline(journey, all, now, policy, parameters);
    const index = all.findIndex((touch) => touch.planId === planned.planId && touch.stepId === planned.stepId);
    const situationAt = situationsOf({ timeline, journey, index, touch: planned, now });
    const roundUp = (at: number) => nextClock(at, planned.clock, planned.timeZone);
    const safe = earliestClearAt(from, situationAt, () => true, roundUp);
    const next = { ...planned, at: safe ?? earliest };
    moved.push(next);
    before = { planned, moved: next };
  }
  return moved;
}
