import type { ProposedLink } from '../../shared/contract/import-preview.ts';
import type { Channel, JourneyEvent, ResponseEvent, TouchEvent } from '../../shared/domain/event.ts';
import { dayMs } from '../../shared/domain/time.ts';

/** A reply of ours counts as one within this many days of their message. */
const replyDays = 7;
/** A response may answer the latest touch on its channel in this many days before. */
const answerDays = 30;

export type LinkFound = Pick<ProposedLink, 'what' | 'event' | 'to'>;

/**
 * Links that a source does not name, found by how near events lie: a touch by phone or mail is taken for the reply to
 * the latest form or reply of theirs in the seven days before, each message having one; a response for the answer to the
 * latest touch on its channel in the thirty days before. Only events `isNew` names get one, and only to events that
 * have an id. `events` are those of one contact, in order. Nothing is stored here.
 */
export function proposeLinks(
  events: readonly JourneyEvent[],
  isNew: (event: JourneyEvent) => boolean,
): readonly LinkFound[] {
  const repliedTo = new Set(events.flatMap((event) => (event.kind === 'touch' ? [event.inReplyTo] : [])));
  const latestTouch = new Map<Channel, TouchEvent>();
  const waiting: ResponseEvent[] = [];
  const found: LinkFound[] = [];
  for (const event of events) {
    if (event.kind === 'touch') {
      const message = isOpenToLink(event, isNew)
        ? waiting.findLast((one) => isWithin(one, event, replyDays))
        : undefined;
      if (message !== undefined) {
        found.push({ what: 'reply', event, to: message });
        waiting.length = 0;
      } else if (event.inReplyTo === null && isReplyingChannel(event.channel)) {
        // Whatever was written to them in between, the message is no longer waiting for a first reply.
        waiting.length = 0;
      }
      if (event.id !== '') latestTouch.set(event.channel, event);
      continue;
    }
    if (event.kind !== 'response') continue;
    const channel = channelOf(event);
    const touch = channel === null ? undefined : latestTouch.get(channel);
    if (isOpenToLink(event, isNew) && touch !== undefined && isWithin(touch, event, answerDays)) {
      found.push({ what: 'answer', event, to: touch });
    }
    const asks = event.type === 'form' || event.type === 'reply';
    if (asks && event.id !== '' && !repliedTo.has(event.id)) waiting.push(event);
  }
  return found;
}

function isOpenToLink(event: TouchEvent | ResponseEvent, isNew: (event: JourneyEvent) => boolean): boolean {
  if (event.id === '' || !isNew(event)) return false;
  if (event.kind === 'touch') return event.inReplyTo === null && event.ask <= 3 && isReplyingChannel(event.channel);
  return event.answers === null;
}

function isReplyingChannel(channel: Channel): boolean {
  return channel === 'email' || channel === 'phone';
}

function isWithin(earlier: JourneyEvent, later: JourneyEvent, days: number): boolean {
  return earlier.at <= later.at && later.at - earlier.at <= days * dayMs;
}

/** Where the source names no channel, the kind of response may: nobody opens a letter by telephone. */
function channelOf({ type, channel }: ResponseEvent): Channel | null {
  if (channel !== null) return channel;
  if (type === 'reply' || type === 'click' || type === 'open') return 'email';
  return type === 'call-answered' ? 'phone' : null;
}
