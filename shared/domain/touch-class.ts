import { type Ask, type Channel, servicePurpose } from './event.ts';
import { type PermissionLedger, promisedCadenceDays } from './permission-ledger.ts';
import type { Policy } from './policy.ts';
import { dayMs, daysBetween } from './time.ts';

/** What a touch of ours is to the contact, so that nobody is warned over what they asked for. */
export type TouchClass = 'service' | 'reply' | 'promised' | 'ordinary';

/** Promised and ordinary touches are paced; service and reply are never judged by pace. */
export function isPaced(touchClass: TouchClass): boolean {
  return touchClass === 'promised' || touchClass === 'ordinary';
}

/** A reply of ours counts as one within this many days of their message. */
const replyWindowDays = 7;
const replyAskMost = 3;
/** A touch keeps a promised cadence when no other of its purpose lies in this share of it before. */
const cadenceShare = 0.8;

/** What the class of a touch depends on, besides the touch. */
export interface ClassContext {
  readonly ledger: PermissionLedger;
  readonly policy: Policy;
  /** Instants of their messages by id, in ms. */
  readonly messages: ReadonlyMap<string, number>;
  /** Ids of messages an earlier touch of ours already replied to. */
  readonly repliedTo: ReadonlySet<string>;
  /** Instant of our latest touch per purpose, on whatever channel. */
  readonly purposes: ReadonlyMap<string, { readonly lastAt: number }>;
}

export interface ClassifiedTouch {
  readonly channel: Channel;
  readonly ask: Ask;
  readonly purpose: string;
  readonly inReplyTo: string | null;
}

/** The cadence promised to them for a channel and purpose, by permission or by policy, in days; null: none. */
export function cadenceFor(
  { ledger, policy }: Pick<ClassContext, 'ledger' | 'policy'>,
  { channel, purpose }: Pick<ClassifiedTouch, 'channel' | 'purpose'>,
  at: number,
): number | null {
  const byPermission = promisedCadenceDays(ledger, channel, purpose, at);
  const byPolicy = policy.cadenceDaysByPurpose[purpose] ?? null;
  if (byPermission === null || byPolicy === null) return byPermission ?? byPolicy;
  return Math.min(byPermission, byPolicy);
}

/**
 * From when on (ms) a further letter keeps a promised cadence. In whole ms, because four fifths of a week, as days, is a
 * fraction that rounding puts on either side of itself.
 */
export function keepsCadenceFrom(lastAt: number, cadenceDays: number): number {
  return lastAt + Math.round(cadenceShare * cadenceDays * dayMs);
}

function isReply(context: ClassContext, { inReplyTo, ask }: ClassifiedTouch, at: number): boolean {
  if (inReplyTo === null || ask > replyAskMost) return false;
  const messageAt = context.messages.get(inReplyTo);
  if (messageAt === undefined || context.repliedTo.has(inReplyTo)) return false;
  return messageAt <= at && daysBetween(messageAt, at) <= replyWindowDays;
}

/** What a touch would be at `at` (ms), be that its own date or another. */
export function classify(context: ClassContext, touch: ClassifiedTouch, at: number): TouchClass {
  if (touch.purpose === servicePurpose) return 'service';
  if (isReply(context, touch, at)) return 'reply';
  return pacedClass(context.purposes.get(touch.purpose), cadenceFor(context, touch, at), at);
}

/** The class of a paced touch whose purpose saw this so far; a cadence of so many days was promised, null: none was. */
export function pacedClass(
  ofPurpose: { readonly lastAt: number } | undefined,
  cadenceDays: number | null,
  at: number,
): 'promised' | 'ordinary' {
  if (cadenceDays === null) return 'ordinary';
  const last = ofPurpose?.lastAt;
  return last === undefined || at >= keepsCadenceFrom(last, cadenceDays) ? 'promised' : 'ordinary';
}
