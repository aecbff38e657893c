import {
  Ban,
  Eye,
  HeartCrack,
  type LucideIcon,
  MailCheck,
  MailX,
  MousePointerClick,
  Reply,
  RotateCcw,
  ShoppingBag,
  StickyNote,
  ThumbsUp,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { channelWords as saidChannel, touchNoun } from '../../../../shared/domain/channel-words.ts';
import type { JourneyEvent, ResponseType } from '../../../../shared/domain/event.ts';
import { methodWords } from '../../../../shared/domain/method-words.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { sayDays } from '../../../../shared/lib/count.ts';
import { capital } from '../../../../shared/lib/words.ts';
import { sayShortDate } from '../../../lib/say-date.ts';
import { ChannelIcon, channelWords, responseWords } from '../../marks/index.ts';
import { sayWaited } from '../wait-words.ts';

/** One event as a row says it. */
export interface EventWords {
  readonly mark: ReactNode;
  readonly title: string;
  readonly detail: string;
}

const complaintWords = {
  spam: 'Marked as spam',
  review: 'Left a bad review',
  uninstall: 'Deleted the app',
  spoken: 'Complained',
};

const responseIcons: Partial<Readonly<Record<ResponseType, LucideIcon>>> = {
  click: MousePointerClick,
  open: Eye,
  referral: ThumbsUp,
  recommendation: ThumbsUp,
};

function icon(Icon: LucideIcon): ReactNode {
  return <Icon size={14} strokeWidth={1.7} aria-hidden="true" />;
}

function sentences(...parts: readonly (string | false | null)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join('. ');
}

/** What happened, in words; `touches` finds the touch a response answers. */
export function eventWords(event: JourneyEvent, touches: ReadonlyMap<string, JourneyEvent>, now: number): EventWords {
  switch (event.kind) {
    case 'touch':
      return {
        mark: <ChannelIcon channel={event.channel} />,
        title: channelWords[event.channel],
        detail: sentences(
          capital(event.purpose),
          `Ask ${event.ask} of 5`,
          event.inReplyTo !== null && 'Replies to their message',
          event.data !== 'declared' && `Uses ${event.data} data`,
        ),
      };
    case 'response':
      return {
        mark: icon(responseIcons[event.type] ?? Reply),
        title: responseWords[event.type],
        detail: answerWords(event.answers === null ? undefined : touches.get(event.answers), event.at, now),
      };
    case 'permission':
      return {
        mark: icon(MailCheck),
        title: `Permission for ${saidChannel(event.channel)}, ${event.purpose}`,
        detail: sentences(
          methodWords[event.method],
          event.evidence,
          event.cadenceDays !== null && `One every ${sayDays(event.cadenceDays)} promised`,
          event.until !== null && `Until ${sayShortDate(event.until, now)}`,
        ),
      };
    case 'withdrawal':
      return {
        mark: icon(MailX),
        title: 'Withdrew permission',
        detail: sentences(
          `For ${event.channel === null ? 'every channel' : saidChannel(event.channel)}, ${event.purpose ?? 'every purpose'}`,
          event.undated && 'The source does not say when',
        ),
      };
    case 'purchase':
      return { mark: icon(ShoppingBag), title: 'Bought', detail: money(event.amount, event.currency) };
    case 'refund':
      return { mark: icon(RotateCcw), title: 'Got a refund', detail: money(event.amount, event.currency) };
    case 'complaint':
      return {
        mark: icon(HeartCrack),
        title: complaintWords[event.type],
        detail: event.channel === null ? '' : `By ${saidChannel(event.channel)}`,
      };
    case 'bounce':
      return {
        mark: icon(Ban),
        title: event.type === 'hard' ? 'Could not be delivered' : 'Delivery was put off',
        detail: channelWords[event.channel],
      };
    case 'note':
      return { mark: icon(StickyNote), title: 'Note', detail: '' };
    default:
      return assertNever(event);
  }
}

function answerWords(touch: JourneyEvent | undefined, at: number, now: number): string {
  if (touch?.kind !== 'touch') return 'Of their own accord, or with no touch named';
  return `Answers the ${touchNoun(touch.channel)} of ${sayShortDate(touch.at, now)}, ${sayWaited(at - touch.at, 'after')}`;
}

function money(amount: string | null, currency: string | null): string {
  return [amount, currency].filter((part) => part !== null).join(' ');
}
