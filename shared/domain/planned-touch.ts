import type { Contact, Fact } from './contact.ts';
import type { CopyFinding } from './copy.ts';
import type { Ask, Channel, DataUse, TouchEvent } from './event.ts';
import type { Override } from './plan.ts';

/** One step for one contact on one date. */
export interface PlannedTouch {
  readonly planId: string;
  readonly stepId: string;
  readonly at: number;
  /** Clock time of its step in the plan's zone, "09:30": a moved touch keeps it. */
  readonly clock: string;
  readonly timeZone: string;
  /** The plan's own date, when this contact's touch was moved away from it; in ms. */
  readonly movedFrom: number | null;
  readonly override: Override | null;
  readonly channel: Channel;
  readonly purpose: string;
  readonly ask: Ask;
  readonly data: DataUse;
  readonly inReplyTo: string | null;
  /** Names of the personal facts the message shows. */
  readonly facts: readonly string[];
  /** What is wrong with its text, for whoever it is sent to. */
  readonly copyFindings: readonly CopyFinding[];
  /** The text says who writes and how the address came, or there is no text yet. */
  readonly introduces: boolean;
  /** Names of the merge fields in its text. */
  readonly mergeFields: readonly string[];
}

/** The person a touch is planned for. */
export interface Recipient {
  readonly contact: Contact;
  readonly facts: readonly Fact[];
}

/** Made once per planned touch: in one calendar for all, thousands of people get the same. */
const sentTouches = new WeakMap<PlannedTouch, TouchEvent>();

/** A planned touch as later ones see it: sent, and not answered. */
export function asSent(touch: PlannedTouch): TouchEvent {
  const known = sentTouches.get(touch);
  if (known !== undefined) return known;
  const sent = toSent(touch);
  sentTouches.set(touch, sent);
  return sent;
}

function toSent(touch: PlannedTouch): TouchEvent {
  return {
    id: `${touch.planId}/${touch.stepId}`,
    at: touch.at,
    kind: 'touch',
    channel: touch.channel,
    ask: touch.ask,
    purpose: touch.purpose,
    data: touch.data,
    inReplyTo: touch.inReplyTo,
  };
}
