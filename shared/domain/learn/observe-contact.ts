import type { RfmRow } from '../fit/rhythm-model.ts';
import { type ContactJourney, relationshipAt } from '../journey.ts';
import type { ModelParameters } from '../parameters.ts';
import type { Policy } from '../policy.ts';
import type { Relationship } from '../relationship.ts';
import { daysBetween } from '../time.ts';
import { segmentOf } from './segment-of.ts';

/** What one journey adds to a fit; times in days. */
export interface Observed {
  /** For BG/NBD and MBG/NBD, on the calendar from time 0 to now; null while nothing has begun. */
  readonly calendar: RfmRow | null;
  /** For NBD, over the exposure; null with fewer than two paced touches, of which no rhythm can be read. */
  readonly exposure: RfmRow | null;
  readonly latencies: readonly number[];
  readonly segment: string;
  /** Ordinary touches old enough that an answer would have come, and how many of them got one. */
  readonly judged: number;
  readonly answered: number;
}

/**
 * Reads the events with `at` ≤ `at` (ms) of one contact for a fit. Where time 0 is itself a response,
 * x is the usual repeat count, one less than the days with a response.
 */
export function observeContact(
  journey: ContactJourney,
  at: number,
  policy: Policy,
  parameters: ModelParameters,
): Observed {
  const relationship = relationshipAt(journey, at, policy, parameters);
  const { history, exposureDays } = relationship;
  const beganAt = history.timeZeroAt;
  const beganWithResponse = beganAt !== null && history.genuine[0]?.at === beganAt;
  const x = relationship.x - (beganWithResponse ? 1 : 0);
  const tx = x > 0 ? relationship.tx : 0;
  return {
    calendar: beganAt === null ? null : { x, tx, T: daysBetween(beganAt, at) },
    // NBD takes no notice of t_x, and a response may come after the last touch.
    exposure: exposureDays > 0 ? { x, tx: x > 0 ? exposureDays : 0, T: exposureDays } : null,
    latencies: history.touches.flatMap(({ event, answer }) =>
      answer === null ? [] : [daysBetween(event.at, answer.at)],
    ),
    segment: segmentOf(journey, policy.segmentFact ?? null),
    ...judgedIn(relationship, at),
  };
}

/** Answered or not, a touch counts from the same age on: else quick answers would count before slow silence does. */
function judgedIn({ history, latency }: Relationship, at: number): { judged: number; answered: number } {
  const { patienceDays } = latency;
  let judged = 0;
  let answered = 0;
  for (const touch of history.touches) {
    if (touch.class !== 'ordinary' || daysBetween(touch.event.at, at) < patienceDays) continue;
    judged += 1;
    if (touch.answer !== null) answered += 1;
  }
  return { judged, answered };
}
