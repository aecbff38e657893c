import {
  type Groundwork,
  groundHoldsUntil,
  groundworkOf,
  isDecided,
  isMovedFreely,
  severityAlready,
  severityOn,
} from './groundwork.ts';
import { addEvent, type PurposeSoFar } from './history.ts';
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
  /** Null: nobody asked. */
  groundHoldsUntil: number | null;
}

/** The verdicts alone of planned touches. */
export interface SweptVerdicts {
  readonly planned: readonly PlannedTouch[];
  /** Of each of them; null where nobody asked. */
  readonly severities: readonly (Severity | null)[];
}

/**
 * What is kept of one contact to find the verdicts of their planned touches again and again while a plan is edited. The
 * journey and the numbers are those of one moment. Thousands are kept and gone through at once: it is flat, and what all of
 * them share is shared.
 */
export interface Sweep<Input extends SweepInput = SweepInput> extends SweptVerdicts {
  readonly input: Input;
  /** Holds those of `planned` that are before now. */
  base: Base | null;
  planned: readonly PlannedTouch[];
  /** Of each of them. */
  grounds: (Groundwork | null)[];
  severities: (Severity | null)[];
}

/** One pass over the planned touches; the history of `base` holds those before place `added`. */
interface Walk {
  readonly sweep: Sweep;
  readonly base: Base;
  added: number;
}

const nothingPlanned: readonly PlannedTouch[] = [];

export function createSweep<Input extends SweepInput>(input: Input): Sweep<Input> {
  return { input, base: null, planned: nothingPlanned, grounds: [], severities: [] };
}

/**
 * The same as `verdictAt` of each touch; `planned` are those of all plans, in order. Touches before the first that is
 * another object than last time are not judged again. What it returned before is not to be used after the next call.
 */
export function sweepVerdicts(
  sweep: Sweep,
  planned: readonly PlannedTouch[],
  isAsked: (touch: PlannedTouch) => boolean,
): SweptVerdicts {
  const { journey, policy, parameters, now } = sweep.input;
  const ahead = countBefore(planned, now);
  if (!isSameStart(sweep.planned, planned, now, ahead)) sweep.base = null;
  const base = sweep.base ?? readBase(sweep, planned.slice(0, ahead));
  replan(sweep, planned, base);
  let timeline: Timeline | null = null;
  const walk: Walk = { sweep, base, added: ahead };
  for (let index = 0; index < planned.length; index += 1) {
    const touch = planned[index];
    if (touch === undefined || sweep.severities[index] !== null || !isAsked(touch)) continue;
    if (index < ahead) {
      timeline ??= createTimeline(journey, planned, now, policy, parameters);
      sweep.severities[index] = verdictAt({ timeline, journey, index, touch, now });
    } else {
      sweep.severities[index] = judge(walk, index, touch);
    }
  }
  if (walk.added > ahead) takeBack(base.relationship.history, base.mark);
  return sweep;
}

function readBase(sweep: Sweep, past: readonly PlannedTouch[]): Base {
  const { journey, policy, parameters, now } = sweep.input;
  const timeline = createTimeline(journey, past, now, policy, parameters);
  const relationship = timeline.relationshipBefore(now, () => true);
  const base = { relationship, mark: markHistory(relationship.history), groundHoldsUntil: null };
  sweep.base = base;
  sweep.planned = nothingPlanned;
  return base;
}

/** Takes what is planned now in the place of what was planned last time. */
function replan(sweep: Sweep, planned: readonly PlannedTouch[], base: Base): void {
  const { planned: last, grounds, severities } = sweep;
  sweep.planned = planned;
  if (planned.length !== last.length) {
    sweep.severities = planned.map(() => null);
    sweep.grounds = planned.map((touch) => {
      const place = last.indexOf(touch);
      return place < 0 ? groundOf(sweep, touch, base.relationship) : (grounds[place] ?? null);
    });
    return;
  }
  let isSame = true;
  for (let place = 0; place < planned.length; place += 1) {
    const touch = planned[place];
    if (touch === undefined) continue;
    const before = last[place];
    if (touch !== before) {
      isSame = false;
      if (before === undefined || !keepsGround(sweep, base, before, touch)) {
        grounds[place] = groundOf(sweep, touch, base.relationship);
      }
    }
    if (!isSame) severities[place] = null;
  }
}

/** Whether a touch stands on the same ground as the one whose place it takes: its date moved, and nothing runs out by then. */
function keepsGround(
  { input: { policy, now } }: Sweep,
  base: Base,
  before: PlannedTouch,
  touch: PlannedTouch,
): boolean {
  if (before.at < now || touch.at < now || !isMovedFreely(before, touch, policy)) return false;
  base.groundHoldsUntil ??= groundHoldsUntil(base.relationship, now);
  return Math.max(before.at, touch.at) < base.groundHoldsUntil;
}

function groundOf({ input }: Sweep, touch: PlannedTouch, relationship: Relationship): Groundwork | null {
  return groundworkOf(relationship, input.journey, touch, input.now);
}

/** The verdict of a touch ahead. What is planned before it is added to the history only where the verdict hangs on it. */
function judge(walk: Walk, index: number, touch: PlannedTouch): Severity {
  const { input, grounds } = walk.sweep;
  const { history, latency } = walk.base.relationship;
  const ground = grounds[index] ?? null;
  if (ground !== null) {
    if (isDecided(ground, touch, history)) return ground.atLeast;
    const ofPurpose = purposeBefore(walk, index, touch.purpose);
    const isFirst = history.touches.length === 0 && walk.added === index;
    const already = severityAlready(ground, history, { isFirst, ofPurpose }, touch);
    if (already !== null) return already;
  }
  addPlanned(walk, index);
  const before = readRelationship(history, input.parameters, latency);
  if (ground !== null) return severityOn(ground, before, touch);
  return severityOf({ relationship: before, recipient: input.journey, touch, at: touch.at, now: input.now });
}

/** Adds what is planned before a touch to the history. */
function addPlanned(walk: Walk, index: number): void {
  for (; walk.added < index; walk.added += 1) {
    const earlier = walk.sweep.planned[walk.added];
    if (earlier !== undefined) addEvent(walk.base.relationship.history, asSent(earlier));
  }
}

/** What went out for a purpose before a touch: what the history tells, and the planned touches it does not hold yet. */
function purposeBefore(walk: Walk, index: number, purpose: string): PurposeSoFar | undefined {
  const { purposes } = walk.base.relationship.history;
  let soFar = purposes.get(purpose);
  for (let place = walk.added; place < index; place += 1) {
    const earlier = walk.sweep.planned[place];
    if (earlier?.purpose !== purpose) continue;
    if (earlier.inReplyTo !== null) {
      // Whether a reply of ours is paced, the history alone tells.
      addPlanned(walk, index);
      return purposes.get(purpose);
    }
    soFar = { lastAt: earlier.at, sinceSignOfLife: (soFar?.sinceSignOfLife ?? 0) + 1 };
  }
  return soFar;
}

/** How many touches, which are in order, lie before `now`. */
function countBefore(planned: readonly PlannedTouch[], now: number): number {
  let count = 0;
  for (let touch = planned[0]; touch !== undefined && touch.at < now; touch = planned[count]) count += 1;
  return count;
}

/** Whether both begin with the same touches before `now`, of which `planned` has so many. */
function isSameStart(
  last: readonly PlannedTouch[],
  planned: readonly PlannedTouch[],
  now: number,
  count: number,
): boolean {
  if (countBefore(last, now) !== count) return false;
  for (let place = 0; place < count; place += 1) if (last[place] !== planned[place]) return false;
  return true;
}
