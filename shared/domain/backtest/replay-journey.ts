import type { TouchEvent } from '../event.ts';
import { addEvent, emptyHistory, type History, type PastTouch } from '../history.ts';
import type { ContactJourney } from '../journey.ts';
import { judgeTouch, paceOf, verdictOf } from '../judge-touch.ts';
import type { ModelParameters } from '../parameters.ts';
import type { PlannedTouch } from '../planned-touch.ts';
import type { Policy } from '../policy.ts';
import { readRelationship } from '../relationship.ts';
import type { Severity } from '../severity.ts';
import { dayMs } from '../time.ts';

/** An opt-out or a complaint is put down to the latest paced touch before it, if that is at most this many days old. */
export const followDays = 30;

/** The verdict a past touch would have had, and what followed it. */
export interface Outcome {
  readonly verdict: Severity;
  readonly pace: Severity;
  readonly answered: boolean;
  readonly optedOut: boolean;
  readonly complained: boolean;
}

export interface Replayed {
  readonly outcomes: readonly Outcome[];
  /** Touches that are never judged by pace, and paced ones of which it is too early to say what followed. */
  readonly leftOut: { readonly service: number; readonly reply: number; readonly recent: number };
}

interface Judged {
  readonly touch: PastTouch;
  readonly verdict: Severity;
  readonly pace: Severity;
}

/**
 * Judges every touch up to `now` (ms) by what was known just before it, with the policy and the numbers given, and looks
 * up what followed: a response that names it, and the first withdrawal or complaint within 30 days and before the next
 * paced touch. Texts and shown facts of past touches are not on record and so not judged; nor is what is only known
 * without its date, a do-not-contact mark and an undated withdrawal.
 */
export function replayJourney(
  journey: ContactJourney,
  now: number,
  policy: Policy,
  parameters: ModelParameters,
): Replayed {
  const recipient = { contact: { ...journey.contact, doNotContact: false }, facts: [] };
  const history = emptyHistory(recipient.contact, policy);
  const judged: Judged[] = [];
  const leftOut = { service: 0, reply: 0, recent: 0 };
  for (const event of journey.events) {
    if (event.at > now) break;
    if (event.kind !== 'touch') {
      addEvent(history, event);
      continue;
    }
    const relationship = readRelationship(history, parameters);
    const judgement = judgeTouch({ relationship, recipient, touch: asPlanned(event), at: event.at, now: event.at });
    addEvent(history, event);
    const touch = history.touches.at(-1);
    if (touch === undefined) continue;
    if (judgement.class === 'service' || judgement.class === 'reply') leftOut[judgement.class] += 1;
    else judged.push({ touch, verdict: verdictOf(judgement.components), pace: paceOf(judgement.components) });
  }
  const settled = judged.filter(({ touch }) => touch.event.at + followDays * dayMs <= now);
  leftOut.recent = judged.length - settled.length;
  return { outcomes: settled.map((one, index) => follow(one, judged[index + 1]?.touch, history)), leftOut };
}

function follow({ touch, verdict, pace }: Judged, next: PastTouch | undefined, history: History): Outcome {
  const { at } = touch.event;
  const until = Math.min(at + followDays * dayMs, (next?.event.at ?? Number.POSITIVE_INFINITY) - 1);
  const follows = (event: { readonly at: number }) => event.at > at && event.at <= until;
  return {
    verdict,
    pace,
    answered: touch.answer !== null,
    optedOut: history.ledger.withdrawals.some((withdrawal) => !withdrawal.undated && follows(withdrawal)),
    complained: history.complaints.some(follows),
  };
}

/** A touch that went out, as if it were planned: nothing is known of its text. */
function asPlanned({ at, channel, purpose, ask, data, inReplyTo }: TouchEvent): PlannedTouch {
  return {
    planId: '',
    stepId: '',
    at,
    clock: '00:00',
    timeZone: 'UTC',
    movedFrom: null,
    override: null,
    channel,
    purpose,
    ask,
    data,
    inReplyTo,
    facts: [],
    copyFindings: [],
    introduces: true,
    mergeFields: [],
  };
}
