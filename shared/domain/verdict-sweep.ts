import type { TouchEvent } from './event.ts';
import { type Groundwork, groundworkOf, isDecided, severityOn } from './groundwork.ts';
import { addEvent } from './history.ts';
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
  readonly past: readonly PlannedTouch[];
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

/** The verdicts alone of one contact's planned touches, found again and again while a plan is edited. */
export interface Sweep {
  /**
   * The same as `verdictAt` of each touch; `planned` are those of all plans, in order. Touches before the first that is
   * another object than last time are not judged again. What it returned before is not to be used after the next call.
   */
  verdicts(planned: readonly PlannedTouch[], isAsked: (touch: PlannedTouch) => boolean): readonly SweptVerdict[];
}

/** Keeps what is read off a contact's journey. The journey and the numbers are those of one moment. */
export function createSweep({ journey, policy, parameters, now }: SweepInput): Sweep {
  let base: Base | null = null;
  let swept: Swept[] = [];

  function baseOf(past: readonly PlannedTouch[]): Base {
    const timeline = createTimeline(journey, past, now, policy, parameters);
    const relationship = timeline.relationshipBefore(now, () => true);
    return { past, relationship, mark: markHistory(relationship.history) };
  }

  /** Takes what is planned now in the place of what was planned last time. */
  function replan(planned: readonly PlannedTouch[], { relationship }: Base): void {
    const last = swept;
    if (planned.length !== last.length) swept = [];
    let isSame = planned.length === last.length;
    for (let place = 0; place < planned.length; place += 1) {
      const touch = planned[place];
      if (touch === undefined) continue;
      const one = isSame || swept === last ? last[place] : last.find((known) => known.touch === touch);
      isSame &&= one?.touch === touch;
      if (one === undefined) {
        swept[place] = {
          touch,
          sent: asSent(touch),
          ground: groundworkOf(relationship, journey, touch, now),
          severity: null,
        };
      } else if (!isSame) {
        if (one.touch !== touch) {
          one.touch = touch;
          one.sent = asSent(touch);
          one.ground = groundworkOf(relationship, journey, touch, now);
        }
        one.severity = null;
        swept[place] = one;
      }
    }
  }

  /** The verdict of a touch ahead; of those ahead before it `added` are in the history, and the others are added to it. */
  function judge(index: number, added: number, { relationship }: Base): Severity | null {
    const one = swept[index];
    if (one === undefined) return null;
    const { touch, ground } = one;
    const { history } = relationship;
    for (let place = added; place < index; place += 1) {
      const earlier = swept[place];
      if (earlier !== undefined) addEvent(history, earlier.sent);
    }
    const before = readRelationship(history, parameters, relationship.latency);
    if (ground !== null) return severityOn(ground, before, touch);
    return severityOf({ relationship: before, recipient: journey, touch, at: touch.at, now });
  }

  return {
    verdicts(planned, isAsked) {
      const ahead = countBefore(planned, now);
      if (base === null || !isSameStart(base.past, planned, ahead)) {
        base = baseOf(planned.slice(0, ahead));
        swept = [];
      }
      const { history } = base.relationship;
      replan(planned, base);
      let timeline: Timeline | null = null;
      let added = ahead;
      for (let index = 0; index < swept.length; index += 1) {
        const one = swept[index];
        if (one === undefined || one.severity !== null || !isAsked(one.touch)) continue;
        if (index < ahead) {
          timeline ??= createTimeline(journey, planned, now, policy, parameters);
          one.severity = verdictAt({ timeline, journey, index, touch: one.touch, now });
        } else if (one.ground !== null && isDecided(one.ground, one.touch, history)) {
          one.severity = one.ground.atLeast;
        } else {
          one.severity = judge(index, added, base);
          added = index;
        }
      }
      if (added > ahead) takeBack(history, base.mark);
      return swept;
    },
  };
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
