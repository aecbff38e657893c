import { contactKey } from '../../../shared/domain/contact.ts';
import type { ContactJourney } from '../../../shared/domain/journey.ts';
import type { JourneyMark } from '../../../shared/domain/verdict.ts';

/** Makes of a text what only this workspace can make of it, and nobody reads back. */
type Seal = (text: string) => Buffer;

/** On what somebody was judged, without saying any of it: enough to tell later whether it is still the same. */
export function journeyMark({ contact, facts, events }: ContactJourney, now: number, seal: Seal): JourneyMark {
  const read = events.filter(({ at }) => at <= now);
  const sealed = (what: string, content: readonly object[], digits: number) =>
    seal(`${what} of ${contact.id} ${JSON.stringify(content.map(inOneOrder))}`)
      .toString('base64url')
      .slice(0, digits);
  return {
    contact: contactKey(contact),
    events: read.length,
    // Short: a page holds one for everybody, and it is only asked whether it is the same.
    mark: sealed('events', read, 8),
    facts: sealed('facts', facts, 4),
  };
}

function inOneOrder(item: object): object {
  return Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
