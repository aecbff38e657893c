import { earliestClearAt } from './earliest-safe-date.ts';
import type { ContactJourney } from './journey.ts';
import { judgeTouch, type Situation } from './judge-touch.ts';
import type { ModelParameters } from './parameters.ts';
import type { PlannedTouch } from './planned-touch.ts';
import type { Policy } from './policy.ts';
import { createTimeline, orderPlanned } from './timeline.ts';

/** From when an ordinary e-mail that informs would be fine by pace. */
export interface NextTouch {
  /** ms; null when no date helps. */
  readonly fineFrom: number | null;
  /** Components that hold it back now, by code. */
  readonly heldBackBy: readonly string[];
}

/** An ordinary e-mail that informs and belongs to no plan; whoever asks of it says when. */
const ordinaryEmail: PlannedTouch = {
  planId: '',
  stepId: '',
  at: 0,
  clock: '00:00',
  timeZone: 'UTC',
  movedFrom: null,
  override: null,
  channel: 'email',
  purpose: 'a message',
  ask: 2,
  data: 'declared',
  inReplyTo: null,
  facts: [],
  copyFindings: [],
  introduces: true,
  mergeFields: [],
};

/** What the contact's page says about the next step: pace alone, for an e-mail that informs, counting from `now` (ms). */
export function nextTouch(
  journey: ContactJourney,
  planned: readonly PlannedTouch[],
  now: number,
  policy: Policy,
  parameters: ModelParameters,
): NextTouch {
  const timeline = createTimeline(journey, planned, now, policy, parameters);
  const touch = { ...ordinaryEmail, at: now };
  const situationAt = (at: number): Situation => ({
    relationship: timeline.relationshipBefore(at, (_, other) => other.at <= at),
    recipient: journey,
    touch,
    at,
    now,
  });
  const paced = new Set(['near', 'season', 'reply-wait']);
  const concerns = ({ code }: { readonly code: string }) => paced.has(code);
  const heldBack = judgeTouch(situationAt(now)).components.filter(
    (component) => concerns(component) && component.severity !== 'fine',
  );
  return {
    fineFrom: earliestClearAt(now, situationAt, concerns),
    heldBackBy: heldBack.map((component) => component.code),
  };
}

/** From when (ms) one more e-mail would be fine, if one went out at `fineFrom`; null when no date helps. */
export function fineAfter(
  journey: ContactJourney,
  planned: readonly PlannedTouch[],
  fineFrom: number | null,
  now: number,
  policy: Policy,
  parameters: ModelParameters,
): number | null {
  if (fineFrom === null) return null;
  const all = orderPlanned([...planned, { ...ordinaryEmail, stepId: 'next', at: fineFrom }]);
  return nextTouch(journey, all, Math.max(now, fineFrom + 1), policy, parameters).fineFrom;
}
