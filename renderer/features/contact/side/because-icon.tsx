import { Circle, Handshake, MailCheck, Reply, ShoppingBag, ThumbsUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { eventName } from '../../../../shared/domain/event-name.ts';

/** The sign of the kind of event a piece of evidence rests on. */
export function becauseIcon(names: readonly string[], events: ContactDetails['events']): ReactNode {
  const named = new Set(names);
  const latest = events.findLast((event) => named.has(eventName(event)));
  const Icon = iconOf(latest);
  return <Icon className="icon" aria-hidden="true" />;
}

function iconOf(event: ContactDetails['events'][number] | undefined): typeof Reply {
  switch (event?.kind) {
    case 'permission':
      return MailCheck;
    case 'purchase':
      return ShoppingBag;
    case 'response':
      if (event.type === 'referral' || event.type === 'recommendation') return ThumbsUp;
      return event.answers === null ? Handshake : Reply;
    case 'touch':
      return Reply;
    case 'withdrawal':
    case 'refund':
    case 'complaint':
    case 'bounce':
    case 'note':
    case undefined:
      return Circle;
  }
}
