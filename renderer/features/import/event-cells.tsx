import type { PreviewRow } from '../../../shared/contract/import-preview.ts';
import type { JourneyEvent } from '../../../shared/domain/event.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { sayClock, sayDate } from '../../lib/say-date.ts';
import { channelWords, responseWords } from '../marks/index.ts';

/** Whose it is, when it was, and what it is read as. */
export function EventCells({ row }: { readonly row: PreviewRow }) {
  const contacts = [...new Set(row.events.map(({ contact }) => contact))];
  const at = row.events[0]?.event.at;
  const own = row.events.filter(({ contact }) => contact === contacts[0]);
  return (
    <>
      <td className="cut read-rows__name" title={contacts.join(', ')}>
        {contacts.join(', ')}
      </td>
      <td className="cut">{at === undefined ? '' : `${sayDate(at, 'UTC')}, ${sayClock(at, 'UTC')}`}</td>
      <td className="cut">{own.map(({ event }) => eventWord(event)).join(', ')}</td>
    </>
  );
}

/** An event in two or three words: "Touch by phone", "Took the call". */
export function eventWord(event: JourneyEvent): string {
  switch (event.kind) {
    case 'touch':
      return `Touch: ${channelWords[event.channel].toLowerCase()}`;
    case 'response':
      return `Response: ${responseWords[event.type].toLowerCase()}`;
    case 'permission':
      return `Permission: ${channelWords[event.channel].toLowerCase()}, ${event.purpose}`;
    case 'withdrawal':
      return 'Withdrawal';
    case 'purchase':
      return 'Purchase';
    case 'refund':
      return 'Refund';
    case 'complaint':
      return 'Complaint';
    case 'bounce':
      return 'Bounce';
    case 'note':
      return 'Note';
    default:
      return assertNever(event);
  }
}
