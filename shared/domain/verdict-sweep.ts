import type { TouchEvent } from './event.ts';
import { type Groundwork, groundworkOf, isDecided, severityOn } from './groundwork.ts';
import { addEvent, type History } from './history.ts';
import { type HistoryMark, markHistory, takeBack } from './history-mark.ts';
import type { ContactJourney } from './journey.ts';
import { severityOf } from './judge-touch.ts';
import { verdictAt } from './look-ahead.ts';
import type { ModelParameters } from './parameters.ts';
import { asSent, type PlannedTouch } from './planned-touch.ts';
import type { Policy } from './policy.ts';
import { type Relationship, readRelationship } from './relationship.ts';
import type { Severity } from './severity.ts';
import { createTimeline, type Timeline } from './timeline.ts';

interface SweepInput {
  readonly journey: ContactJourney;
  readonly policy: Policy;
  readonly parameters: ModelParameters;
  /** ms */
  readonly now: number;
}

/** A journey read up to now, with what was planned before now. */
interface Base {
  readonly relationship: Relationship;
  readonly mark: HistoryMark;
}

/** A planned touch and what is known about its verdict. */
interface Swept {
  touch: PlannedTouch;
  sent: TouchEvent;
  ground: Groundwork | null;
  /** Null: nobody asked. */
  severity: Severity | null;
}

/** The verdict alone of a planned touch; null where nobody asked. */
export type SweptVerdict = Readonly<Pick<Swept, 'touch' | 'severity'>>;

/**
 * What is kept of one contact to find the verdicts of their planned touches again and again while a plan is edited. The
 * journey and the numbers are those of one moment. Thousands are kept and gone through at once, so it is flat.
 */
export interface Sweep {
  readonly input: SweepInput;
  base: Base | null;
  /** The touches before now that `base` holds. */
  past: readonly PlannedTouch[];
  swept: Swept[];
}

const nothingPast: readonly PlannedTouch[] = [];

export function createSweep(input: SweepInput): Sweep {
  return { input, base: null, past: nothingPast, swept: [] };
}

/**
 * The same as `verdictAt` of each touch; `planned` are those of all plans, in order. Touches before the first that is
 * another object than last time are not judged again. What it returned before is not to be used after the next call.
 */
export function sweepVerdicts(
  sweep: Sweep,
  planned: readonly PlannedTouch[],
  isAsked: (touch: PlannedTouch) => boolean,
): readonly SweptVerdict[] {
  const { now } = sweep.input;
  const ahead = countBefore(planned, now);
  if (!isSameStart(sweep.past, planned, ahead)) {
    sweep.base = null;
    sweep.past = planned.slice(0, ahead);
    sweep.swept = [];
  }
  const base = sweep.base ?? readBase(sweep);
  replan(sweep, planned, base.relationship);
  let timeline: Timeline | null = null;
  let added = ahead;
  for (let index = 0; index < sweep.swept.length; index += 1) {
    const one = sweep.swept[index];
    if (one === undefined || one.severity !== null || !isAsked(one.touch)) continue;
    if (index < ahead) {
      const { journey, policy, parameters } = sweep.input;
      timeline ??= createTimeline(journey, planned, now, policy, parameters);
      one.severity = verdictAt({ timeline, journey, index, touch: one.touch, now });
    } else if (one.ground !== null && isDecided(one.ground, one.touch, base.relationship.history)) {
      one.severity = one.ground.atLeast;
    } else {
      for (; added < index; added += 1) addPlanned(base.relationship.history, sweep.swept[added]);
      one.severity = judge(sweep.input, one, base.relationship);
    }
  }
  if (added > ahead) takeBack(base.relationship.history, base.mark);
  return sweep.swept;
}

function readBase(sweep: Sweep): Base {
  const { journey, policy, parameters, now } = sweep.input;
  const timeline = createTimeline(journey, sweep.past, now, policy, parameters);
  const relationship = timeline.relationshipBefore(now, () => true);
  const base = { relationship, mark: markHistory(relationship.history) };
  sweep.base = base;
  return base;
}

/** Takes what is planned now in the place of what was planned last time. */
function replan(sweep: Sweep, planned: readonly PlannedTouch[], relationship: Relationship): void {
  const last = sweep.swept;
  const isInPlace = planned.length === last.length;
  if (!isInPlace) sweep.swept = [];
  let isSame = isInPlace;
  for (let place = 0; place < planned.length; place += 1) {
    const touch = planned[place];
    if (touch === undefined) continue;
    const one = isInPlace ? last[place] : last.find((known) => known.touch === touch);
    isSame &&= one?.touch === touch;
    if (one === undefined) {
      sweep.swept[place] = { touch, sent: asSent(touch), ground: groundOf(sweep, touch, relationship), severity: null };
    } else if (!isSame) {
      if (one.touch !== touch) {
        one.touch = touch;
        one.sent = asSent(touch);
        one.ground = groundOf(sweep, touch, relationship);
      }
      one.severity = null;
      sweep.swept[place] = one;
    }
  }
}

function groundOf({ input }: Sweep, touch: PlannedTouch, relationship: Relationship): Groundwork | null {
  return groundworkOf(relationship, input.journey, touch, input.now);
}

/** The verdict of a touch ahead, what is planned before it being in the history of `base`. */
function judge(
  { journey, parameters, now }: SweepInput,
  { touch, ground }: Swept,
  { history, latency }: Relationship,
): Severity {
  const before = readRelationship(history, parameters, latency);
  if (ground !== null) return severityOn(ground, before, touch);
  return severityOf({ relationship: before, recipient: journey, touch, at: touch.at, now });
}

function addPlanned(history: History, earlier: Swept | undefined): void {
  if (earlier !== undefined) addEvent(history, earlier.sent);
}

/** How many touches, which are in order, lie before `now`. */
function countBefore(planned: readonly PlannedTouch[], now: number): number {
  let count = 0;
  for (let touch = planned[0]; touch !== undefined && touch.at < now; touch = planned[count]) count += 1;
  return count;
}

/** Whether these are the first so many touches. */
function isSameStart(start: readonly PlannedTouch[], planned: readonly PlannedTouch[], count: number): boolean {
  return start.length === count && start.every((touch, index) => touch === planned[index]);
}
