import { earliestClearAt } from './earliest-safe-date.ts';
import type { ContactJourney } from './journey.ts';
import type { ModelParameters } from './parameters.ts';
import type { PlannedTouch } from './planned-touch.ts';
import type { Policy } from './policy.ts';
import { calendarDay, daysLater, nextClock } from './time.ts';
import { createTimeline, orderPlanned } from './timeline.ts';
import { situationsOf } from './touch-verdict.ts';

interface PaceInput {
  readonly planned: readonly PlannedTouch[];
  readonly journey: ContactJourney;
  readonly otherTouches: readonly PlannedTouch[];
  readonly policy: Policy;
  readonly parameters: ModelParameters;
  readonly now: number;
}

/** How many dates are given up for later ones before the search for a place for every step ends. */
const mostRetries = 200;

/**
 * The steps of one plan moved to one contact's own pace: the lexicographically earliest sequence of safe dates at their
 * clock times that keeps the order and at least the planned gaps. Nearly always that is the earliest for each in turn;
 * only where a permission ends may an earlier step have to wait so that a later one finds a date at all. A step no date
 * helps stays where the gap puts it.
 */
export function atPersonalPace(input: PaceInput): readonly PlannedTouch[] {
  const steps = orderPlanned(input.planned);
  const placed = inTurn(input, steps);
  const left = placed.filter(({ isSafe }) => !isSafe).map(({ index }) => index);
  const isHopeless = (index: number) => {
    const step = steps[index];
    return step === undefined || safeDate(input, [], step, Math.max(step.at, input.now)) === null;
  };
  // Nearly always everything has found a place, or what has not would find none with the plan to itself.
  if (left.every(isHopeless)) return placed.map(({ touch }) => touch);
  const hopeless = new Set(left.filter(isHopeless));
  return arrange(input, steps, hopeless, [], { retries: mostRetries }) ?? placed.map(({ touch }) => touch);
}

interface Placed {
  readonly index: number;
  readonly touch: PlannedTouch;
  readonly isSafe: boolean;
}

/** Each step at its first safe date after those before it. */
function inTurn(input: PaceInput, steps: readonly PlannedTouch[]): readonly Placed[] {
  const placed: Placed[] = [];
  const before: PlannedTouch[] = [];
  for (const [index, step] of steps.entries()) {
    const earliest = keepGap(steps, before);
    const at = safeDate(input, before, step, Math.max(earliest, input.now));
    const touch = { ...step, at: at ?? earliest };
    before.push(touch);
    placed.push({ index, touch, isSafe: at !== null });
  }
  return placed;
}

/** The earliest sequence that begins with `before` and leaves no step but the hopeless without a safe date; null: none. */
function arrange(
  input: PaceInput,
  steps: readonly PlannedTouch[],
  hopeless: ReadonlySet<number>,
  before: readonly PlannedTouch[],
  budget: { retries: number },
): readonly PlannedTouch[] | null {
  const index = before.length;
  const step = steps[index];
  if (step === undefined) return before;
  const earliest = keepGap(steps, before);
  if (hopeless.has(index)) return arrange(input, steps, hopeless, [...before, { ...step, at: earliest }], budget);
  for (let from = Math.max(earliest, input.now); budget.retries > 0; budget.retries -= 1) {
    const at = safeDate(input, before, step, from);
    if (at === null) return null;
    const whole = arrange(input, steps, hopeless, [...before, { ...step, at }], budget);
    if (whole !== null) return whole;
    // Later steps only move along: where one of them would come too late by itself, waiting longer helps nobody.
    const isTooLate = steps.some(
      (later, place) =>
        place > index && !hopeless.has(place) && safeDate(input, [], later, gapFrom(step, at, later)) === null,
    );
    if (isTooLate) return null;
    from = at + 1;
  }
  return null;
}

/**
 * The first instant, in ms, that keeps the planned gap between a step, which went to `at`, and a later one: days of the
 * calendar, since between two dates with one clock time an hour may come twice or not at all.
 */
function gapFrom(step: PlannedTouch, at: number, later: PlannedTouch): number {
  const { clock, timeZone } = later;
  const days = calendarDay(later.at, timeZone) - calendarDay(step.at, timeZone);
  return Math.max(at, later.at, daysLater(at, days, clock, timeZone));
}

/** The first instant, in ms, that keeps the planned gap between the next step and the last of those placed before it. */
function keepGap(steps: readonly PlannedTouch[], before: readonly PlannedTouch[]): number {
  const step = steps[before.length];
  const planned = steps[before.length - 1];
  const last = before.at(-1);
  if (step === undefined) return Number.NEGATIVE_INFINITY;
  return planned === undefined || last === undefined ? step.at : gapFrom(planned, last.at, step);
}

/** The first safe date of a step at its clock time, not before `from` (ms), after those placed before it; null: none. */
function safeDate(
  { journey, otherTouches, policy, parameters, now }: PaceInput,
  before: readonly PlannedTouch[],
  step: PlannedTouch,
  from: number,
): number | null {
  const touch = { ...step, at: from };
  const all = orderPlanned([...otherTouches, ...before, touch]);
  const timeline = createTimeline(journey, all, now, policy, parameters);
  const situationAt = situationsOf({ timeline, journey, index: all.indexOf(touch), touch: step, now });
  return earliestClearAt(
    from,
    situationAt,
    () => true,
    (at) => nextClock(at, step.clock, step.timeZone),
  );
}
