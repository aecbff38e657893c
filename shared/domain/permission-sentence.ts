import { channelWords } from './channel-words.ts';
import type { PermissionRefusal } from './component.ts';
import { contactName } from './contact.ts';
import type { WithdrawalEvent } from './event.ts';
import type { Situation } from './judge-touch.ts';
import { withdrawalFor } from './permission-ledger.ts';
import { sayDay } from './say-time.ts';

/** Why a touch may not go out, in a sentence or two. */
export function permissionSentence(refusal: PermissionRefusal, situation: Situation): string {
  const name = contactName(situation.recipient.contact);
  const { channel, purpose } = situation.touch;
  const how = channelWords(channel);
  const day = (at: number) => sayDay(at, situation.relationship.history.timeZone);
  switch (refusal.cause) {
    case 'none':
      return `No permission for ${purpose} by ${how} is recorded for ${name}. How ${name} agreed can be recorded.`;
    case 'expired':
      return `The permission for ${purpose} by ${how} ended on ${day(refusal.at)}.`;
    case 'expiring':
      return `The permission for ${purpose} by ${how} ends on ${day(refusal.at)}, before this touch.`;
    case 'withdrawn':
      return withdrawnSentence(name, day(refusal.at), situation);
    case 'withdrawn-undated':
      return `${name} has unsubscribed from ${how}; the source does not say when. A new permission can be recorded.`;
    case 'objection':
      return `${name} objected to ${objectedTo(situation)} on ${day(refusal.at)}.`;
    case 'complaint':
      return `${name} complained on ${day(refusal.at)}. Nothing goes out until a newer permission is recorded.`;
    case 'bounce':
      return `The ${how} address of ${name} failed on ${day(refusal.at)} and has not changed since.`;
    case 'do-not-contact':
      return `${name} is marked as not to be contacted.`;
  }
}

/** The latest withdrawal that refuses the touch, and how wide it was. */
function withdrawalOf({ touch, relationship, at }: Situation): {
  readonly everyChannel: boolean;
  readonly everyPurpose: boolean;
} {
  const found: Pick<WithdrawalEvent, 'channel' | 'purpose'> | undefined = withdrawalFor(
    relationship.history.ledger,
    touch.channel,
    touch.purpose,
    at,
  );
  const { channel = touch.channel, purpose = touch.purpose } = found ?? {};
  return { everyChannel: channel === null || channel === 'any', everyPurpose: purpose === null };
}

/** Who withdrew everything did not withdraw this permission, and may never have given it. */
function withdrawnSentence(name: string, day: string, situation: Situation): string {
  const { purpose } = situation.touch;
  const how = channelWords(situation.touch.channel);
  const { everyChannel, everyPurpose } = withdrawalOf(situation);
  if (everyChannel && everyPurpose) {
    return `${name} withdrew every permission on ${day}, and none for ${purpose} by ${how} is newer.`;
  }
  if (everyPurpose) return `${name} withdrew every permission by ${how} on ${day}, and none for ${purpose} is newer.`;
  if (everyChannel) {
    return `${name} withdrew the permission for ${purpose} on every channel on ${day}, and none by ${how} is newer.`;
  }
  return `${name} withdrew the permission for ${purpose} by ${how} on ${day}.`;
}

function objectedTo(situation: Situation): string {
  const { purpose } = situation.touch;
  const how = channelWords(situation.touch.channel);
  const { everyChannel, everyPurpose } = withdrawalOf(situation);
  if (everyPurpose) return everyChannel ? 'every touch' : `every ${how}`;
  return everyChannel ? `${purpose} on every channel` : `${purpose} by ${how}`;
}
