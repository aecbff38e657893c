import { keepSame } from '../lib/keep-same.ts';
import { type CheckInput, touchesFor } from './check-plan.ts';
import { contactKey } from './contact.ts';
import { earliestClearAt } from './earliest-safe-date.ts';
import { judgeTouch, verdictOf } from './judge-touch.ts';
import { defaultParameters } from './parameters.ts';
import type { Plan, PlanStep } from './plan.ts';
import { stepsInOrder, type TouchMove, type TouchPlace } from './plan-edits.ts';
import type { PlannedTouch } from './planned-touch.ts';
import { adjusted, adjustmentsByContact, plannedTouches, stepInstant } from './planned-touches.ts';
import { calendarDay, daysLater, instantOf, nextClock, wallTime } from './time.ts';
import { createTimeline, orderPlanned } from './timeline.ts';
import { situationsOf } from './touch-verdict.ts';
import type { TouchVerdict } from './verdict.ts';

/** Which touches look for a better date: those that push too fast, or those of some steps. */
export type Wanted = 'too-fast' | ReadonlySet<string>;

interface Placed {
  readonly planned: PlannedTouch;
  readonly at: number;
}

/**
 * The dates to which the wanted touches of one contact move: each to the first date at its clock time on which nothing
 * holds it back, later steps keeping their order and at least the gaps the plan gives them. Touches of the past, touches
 * somebody decided to go ahead with, and touches no date helps stay, unless an earlier step pushes them along.
 */
export function earliestMoves(input: CheckInput & { readonly wanted: Wanted }): readonly TouchMove[] {
  const { journey, now } = input;
  const placed: Placed[] = [];
  for (const planned of orderPlanned(touchesFor(input))) {
    const earliest = keepGap(placed.at(-1), planned);
    placed.push({ planned, at: planned.at < now ? planned.at : placeAt(input, placed, { ...planned, at: earliest }) });
  }
  const contact = contactKey(journey.contact);
  return placed
    .filter(({ planned, at }) => planned.at !== at)
    .map(({ planned, at }) => ({ contact, step: planned.stepId, from: planned.at, to: at }));
}

function placeAt(
  input: CheckInput & { readonly wanted: Wanted },
  before: readonly Placed[],
  touch: PlannedTouch,
): number {
  const { journey, otherTouches, policy, now, wanted } = input;
  if (touch.override !== null || (wanted !== 'too-fast' && !wanted.has(touch.stepId))) return touch.at;
  const moved = before.map(({ planned, at }) => ({ ...planned, at }));
  const all = orderPlanned([...otherTouches, ...moved, touch]);
  const timeline = createTimeline(journey, all, now, policy, input.parameters ?? defaultParameters);
  const situationAt = situationsOf({ timeline, journey, index: all.indexOf(touch), touch, now });
  if (wanted === 'too-fast' && verdictOf(judgeTouch(situationAt(touch.at)).components) !== 'too-fast') return touch.at;
  const from = Math.max(touch.at, now);
  const atItsClock = (at: number) => nextClock(at, touch.clock, touch.timeZone);
  return (
    earliestClearAt(from, situationAt, () => true, atItsClock) ??
    // Where its own clock time is never allowed (quiet hours), any other will do.
    earliestClearAt(from, situationAt, () => true) ??
    touch.at
  );
}

/** The first instant that keeps at least the days the plan puts between a touch and the one before it. */
function keepGap(before: Placed | undefined, planned: PlannedTouch): number {
  if (before === undefined) return planned.at;
  const { timeZone } = planned;
  const day = (touch: PlannedTouch) => calendarDay(touch.movedFrom ?? touch.at, timeZone);
  const gapDays = day(planned) - day(before.planned);
  const onTime = daysLater(before.at, gapDays, wallTime(planned.at, timeZone).clock, timeZone);
  return Math.max(planned.at, onTime);
}

/**
 * One touch moved by hand to another day, at its clock time: never before the step before it or before now, later steps
 * of this contact keeping their order and gaps. For a plan in one calendar for all: its touches stand where it says.
 */
export function moveByDays(plan: Plan, place: TouchPlace, days: number, now: number): readonly TouchMove[] {
  const { contact, step } = place;
  const ordered = orderPlanned(adjusted(plannedTouches(plan), adjustmentsByContact(plan).get(contact) ?? []));
  const index = ordered.findIndex(({ stepId }) => stepId === step);
  const touch = ordered[index];
  if (touch === undefined || touch.at < now) return [];
  const from = touch.at;
  const { clock } = wallTime(from, plan.timeZone);
  const wanted = daysLater(from, days, clock, plan.timeZone);
  const previous = ordered[index - 1];
  const least = Math.max(now, previous === undefined ? now : previous.at);
  const to = wanted >= least ? wanted : nextClock(least, clock, plan.timeZone);
  if (to === from || (days < 0 && to > from)) return [];
  const later = followers(plan, ordered.slice(index), to).map((move) => ({ contact, ...move }));
  return [{ contact, step, from, to }, ...later];
}

/** Where the later touches go when the first of `ordered` stands at `movedTo`: only as far as their gaps ask. */
function followers(
  plan: Plan,
  ordered: readonly PlannedTouch[],
  movedTo: number,
): readonly Omit<TouchMove, 'contact'>[] {
  const moves: Omit<TouchMove, 'contact'>[] = [];
  let before = movedTo;
  for (const [place, touch] of ordered.entries()) {
    const previous = ordered[place - 1];
    if (previous === undefined) continue;
    const { at } = touch;
    const gapDays = offsetOf(plan, touch.stepId) - offsetOf(plan, previous.stepId);
    const { clock } = wallTime(at, plan.timeZone);
    const onTime = daysLater(before, gapDays, clock, plan.timeZone);
    before = Math.max(at, onTime);
    if (before !== at) moves.push({ step: touch.stepId, from: at, to: before });
  }
  return moves;
}

function offsetOf(plan: Plan, stepId: string): number {
  return plan.steps.find(({ id }) => id === stepId)?.offsetDays ?? 0;
}

/**
 * The whole step, for all, on another day after the start: later steps move along by as many days when it moves back in
 * time, so that order and gaps are kept. People whose own date lies before the new one join it.
 */
export function moveStep(plan: Plan, stepId: string, offsetDays: number): Plan {
  const moved = plan.steps.find(({ id }) => id === stepId);
  if (moved === undefined || moved.offsetDays === offsetDays) return plan;
  const by = Math.max(0, offsetDays - moved.offsetDays);
  const isLater = (step: PlanStep) =>
    step.offsetDays > moved.offsetDays || (step.offsetDays === moved.offsetDays && step.at > moved.at);
  const steps = plan.steps.map((step) => {
    if (step.id === stepId) return { ...step, offsetDays };
    return isLater(step) ? { ...step, offsetDays: step.offsetDays + by } : step;
  });
  const calendar = new Map(steps.map((step) => [step.id, stepInstant(plan, step)]));
  const adjustments = plan.adjustments.flatMap((adjustment) => {
    const own = calendar.get(adjustment.step);
    if (adjustment.movedTo === null || own === undefined || adjustment.movedTo > own) return [adjustment];
    const { ask, leftOut, override } = adjustment;
    return ask === null && !leftOut && override === null ? [] : [{ ...adjustment, movedTo: null }];
  });
  return { ...plan, steps: stepsInOrder(steps), adjustments: keepSame(plan.adjustments, adjustments) };
}

/**
 * The day after the start on which a step would be clear for everyone whom it comes too soon for and whom a date helps;
 * null when a later date helps nobody. Blocked touches have no say: no date unblocks them.
 */
export function stepClearOn(plan: Plan, stepId: string, touches: readonly TouchVerdict[]): number | null {
  const step = plan.steps.find(({ id }) => id === stepId);
  if (step === undefined) return null;
  const starts = calendarDay(instantOf(plan.startOn, 0, step.at, plan.timeZone), plan.timeZone);
  let latest: string | null = null;
  for (const touch of touches) {
    if (touch.step !== stepId || touch.past || touch.override !== undefined || touch.earliestSafeAt === null) continue;
    if (touch.verdict !== 'too-fast' && touch.verdict !== 'caution') continue;
    if (latest === null || touch.earliestSafeAt > latest) latest = touch.earliestSafeAt;
  }
  if (latest === null) return null;
  const offset = calendarDay(nextClock(Date.parse(latest), step.at, plan.timeZone), plan.timeZone) - starts;
  return offset > step.offsetDays ? offset : null;
}
