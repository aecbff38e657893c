import { Ban, HeartCrack, type LucideIcon, MailCheck, MailX, Minus, Reply, RotateCcw, ShoppingBag } from 'lucide-react';
import type { LatestEvent, NextPlanned, Outlook } from '../../../shared/contract/outlook.ts';
import { sayShortDate, sayShortDay } from '../../lib/say-date.ts';
import { ChannelIcon, VerdictMark } from '../marks/index.ts';
import { latestWords } from './outlook-words.ts';

const icons: Readonly<Record<Exclude<LatestEvent['kind'], 'touch' | 'response'>, LucideIcon>> = {
  permission: MailCheck,
  withdrawal: MailX,
  purchase: ShoppingBag,
  refund: RotateCcw,
  complaint: HeartCrack,
  bounce: Ban,
};

/** What happened last, with its mark. */
export function Latest({ outlook, now }: { readonly outlook: Outlook; readonly now: number }) {
  return (
    <span className="latest">
      <LatestMark latest={outlook.latest} />
      <span className="cut">{latestWords(outlook, now)}</span>
    </span>
  );
}

function LatestMark({ latest }: { readonly latest: LatestEvent | null }) {
  const look = { className: 'latest__mark', size: 13, strokeWidth: 1.7, 'aria-hidden': true } as const;
  if (latest === null) return <Minus {...look} />;
  if (latest.kind === 'touch' || latest.kind === 'response') {
    if (latest.channel === null) return <Reply {...look} />;
    return (
      <span className="latest__mark">
        <ChannelIcon channel={latest.channel} size={13} />
      </span>
    );
  }
  const Icon = icons[latest.kind];
  return <Icon {...look} />;
}

interface NextProps {
  readonly next: NextPlanned | null;
  readonly now: number;
  /** With the weekday, where there is room for it. */
  readonly long?: boolean;
}

/** The next planned touch with its verdict. */
export function Next({ next, now, long = false }: NextProps) {
  if (next === null) return <span className="next next--none">None planned</span>;
  return (
    <span className="next">
      <VerdictMark verdict={next.verdict} size={13} labelled />
      {long ? sayShortDay(next.at, now) : sayShortDate(next.at, now)}
    </span>
  );
}
