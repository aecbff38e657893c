import type { JourneyEvent, TouchEvent } from './event.ts';
import { addEvent, type History, readHistory } from './history.ts';
import type { ContactJourney } from './journey.ts';
import type { ModelParameters } from './parameters.ts';
import { asSent, type PlannedTouch } from './planned-touch.ts';
import type { Policy } from './policy.ts';
import { type Relationship, readRelationship } from './relationship.ts';

/** A contact's past and everything planned for them, read just before any instant. */
export interface Timeline {
  /** Planned touches of all plans for this contact, in the order they count. */
  readonly planned: readonly PlannedTouch[];
  /**
   * The relationship at `at` (ms): events up to `at`, but never later than now, and the planned touches `counts`
   * accepts, as sent and unanswered. What it returned before is not to be used after the next call.
   */
  readonly relationshipBefore: (at: number, counts: (index: number, touch: PlannedTouch) => boolean) => Relationship;
}

function countUntil(events: readonly JourneyEvent[], until: number): number {
  let after = events.length;
  while (after > 0 && (events[after - 1]?.at ?? until) > until) after -= 1;
  return after;
}

interface Reading {
  readonly history: History;
  /** How many events of the journey it holds, and up to which instant (ms) they were read. */
  readonly eventCount: number;
  readonly until: number;
  readonly included: readonly number[];
  readonly relationship: Relationship;
}

function startsWith(whole: readonly number[], start: readonly number[]): boolean {
  for (let place = 0; place < start.length; place += 1) if (whole[place] !== start[place]) return false;
  return true;
}

/** `planned` in the order of their instants; touches at one instant count in the order given. */
export function createTimeline(
  journey: ContactJourney,
  planned: readonly PlannedTouch[],
  now: number,
  policy: Policy,
  parameters: ModelParameters,
): Timeline {
  const sent = planned.map(asSent);
  const really = reallySent(journey, sent, now);
  let reading: Reading | null = null;

  function countEvents(until: number): number {
    if (reading?.until === until) return reading.eventCount;
    return countUntil(journey.events, until);
  }

  function includedAt(at: number, counts: (index: number, touch: PlannedTouch) => boolean): readonly number[] {
    const included: number[] = [];
    for (let index = 0; index < planned.length; index += 1) {
      const touch = planned[index];
      if (touch === undefined || touch.at > at) break;
      if (!really.has(index) && counts(index, touch)) included.push(index);
    }
    return included;
  }

  function readAgain(until: number, eventCount: number, included: readonly number[]): History {
    const touches = included.flatMap((index) => sent[index] ?? []);
    const events: readonly JourneyEvent[] =
      touches.length === 0
        ? journey.events
        : [...journey.events.slice(0, eventCount), ...touches].toSorted((a, b) => a.at - b.at);
    const history = readHistory(journey.contact, events, Math.max(until, touches.at(-1)?.at ?? until), policy);
    if (touches.length > 0) addUndated(history, journey.events.slice(eventCount));
    return history;
  }

  /** Goes on from the last reading when only touches after all it holds are new. */
  function extend(last: Reading, included: readonly number[]): boolean {
    const latestAt = journey.events[last.eventCount - 1]?.at ?? Number.NEGATIVE_INFINITY;
    const firstNew = sent[included[last.included.length] ?? -1];
    if (firstNew !== undefined && firstNew.at < latestAt) return false;
    for (let place = last.included.length; place < included.length; place += 1) {
      const touch = sent[included[place] ?? -1];
      if (touch !== undefined) addEvent(last.history, touch);
    }
    return true;
  }

  return {
    planned,
    relationshipBefore(at, counts) {
      const until = Math.min(at, now);
      const eventCount = countEvents(until);
      const included = includedAt(at, counts);
      const last = reading;
      if (last !== null && last.eventCount === eventCount && startsWith(included, last.included)) {
        if (included.length === last.included.length) return last.relationship;
        if (extend(last, included)) {
          // Planned touches answer nothing.
          const relationship = readRelationship(last.history, parameters, last.relationship.latency);
          reading = { history: last.history, eventCount, until, included, relationship };
          return relationship;
        }
      }
      const history = readAgain(until, eventCount, included);
      reading = { history, eventCount, until, included, relationship: readRelationship(history, parameters) };
      return reading.relationship;
    },
  };
}

/**
 * Planned touches of the past that the journey also holds as sent, under the id `asSent` gives them: the journey's own
 * event counts, with what became of it.
 */
function reallySent(journey: ContactJourney, sent: readonly TouchEvent[], now: number): ReadonlySet<number> {
  if (!sent.some((touch) => touch.at < now)) return nothingSent;
  const past = sent.flatMap((touch, index) => (touch.at < now ? [{ id: touch.id, index }] : []));
  const ids = new Set(journey.events.flatMap((event) => (event.kind === 'touch' ? [event.id] : [])));
  return new Set(past.flatMap(({ id, index }) => (ids.has(id) ? [index] : [])));
}

const nothingSent: ReadonlySet<number> = new Set();

function addUndated(history: History, later: readonly JourneyEvent[]): void {
  for (const event of later) {
    if (event.kind === 'withdrawal' && event.undated) history.ledger.withdrawals.push(event);
  }
}

/** By instant, then plan; touches of one plan at one instant stay in the order of its steps. */
function comparePlanned(a: PlannedTouch, b: PlannedTouch): number {
  return a.at - b.at || (a.planId < b.planId ? -1 : a.planId > b.planId ? 1 : 0);
}

/** The order in which planned touches count, whichever plan is asked about. */
export function orderPlanned(planned: readonly PlannedTouch[]): readonly PlannedTouch[] {
  for (let place = 1; place < planned.length; place += 1) {
    const [before, touch] = [planned[place - 1], planned[place]];
    if (before !== undefined && touch !== undefined && comparePlanned(before, touch) > 0) {
      return planned.toSorted(comparePlanned);
    }
  }
  return planned;
}
