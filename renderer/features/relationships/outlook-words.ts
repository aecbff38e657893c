import type { LatestEvent, Outlook } from '../../../shared/contract/outlook.ts';
import type { ResponseType } from '../../../shared/domain/event.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { sayShortDate } from '../../lib/say-date.ts';

const responses: Readonly<Record<ResponseType, string>> = {
  reply: 'Replied',
  click: 'Clicked',
  open: 'Opened',
  form: 'Form',
  booking: 'Booked',
  visit: 'Visit',
  'call-answered': 'Talked',
  referral: 'Referred',
  recommendation: 'Recommended',
  preference: 'Preference',
  'not-now': 'Not now',
};

const asksFrom = 3;

/** What happened last, short enough for a card: "Replied 26 Mar", "2 unanswered". */
export function latestWords({ latest, unanswered }: Outlook, now: number): string {
  if (latest === null) return 'No touch yet';
  const on = sayShortDate(latest.at, now);
  return latest.kind === 'touch' ? touchWords(latest, unanswered, on) : `${happenedWord(latest)} ${on}`;
}

function touchWords({ ask, channel }: LatestEvent, unanswered: number, on: string): string {
  if (unanswered > 1) return `${unanswered} unanswered`;
  if (unanswered === 1 && ask !== null && ask >= asksFrom) return `${on}, no answer`;
  return channel === 'meeting' ? `Talk ${on}` : on;
}

function happenedWord(latest: LatestEvent): string {
  switch (latest.kind) {
    case 'response':
      return responses[latest.type as ResponseType];
    case 'permission':
      return 'Agreed';
    case 'withdrawal':
      return 'Withdrew';
    case 'purchase':
      return latest.again ? 'Bought again' : 'Bought';
    case 'refund':
      return 'Refund';
    case 'complaint':
      return 'Complaint';
    case 'bounce':
      return 'Bounced';
    case 'touch':
      return '';
    default:
      return assertNever(latest.kind);
  }
}
