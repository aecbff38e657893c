import type { JourneyEvent } from '../../../../shared/domain/event.ts';
import { sayMoment, sayShortDay } from '../../../lib/say-date.ts';
import { eventWords } from './event-words.tsx';
import type { JourneyRow } from './journey-rows.ts';

interface EventRowProps {
  readonly row: JourneyRow & { readonly kind: 'event' };
  readonly touches: ReadonlyMap<string, JourneyEvent>;
  readonly now: number;
}

/** The cells of one event: when, what, in whose words, and what became of it. */
export function EventRow({ row, touches, now }: EventRowProps) {
  const { mark, title, detail } = eventWords(row.event, touches, now);
  const said = saidInSource(row.event.extra);
  const words = said === null ? detail : [title, detail].filter((part) => part !== '').join('. ');
  return (
    <>
      <span role="gridcell" className="event-row__day" title={sayMoment(row.at, now)}>
        {sayShortDay(row.at, now)}
      </span>
      <span role="gridcell" className="event-row__mark">
        {mark}
      </span>
      <span role="gridcell" className="event-row__title cut" title={said ?? title}>
        {said ?? title}
      </span>
      <span role="gridcell" className="event-row__detail cut" title={words}>
        {words}
      </span>
      <span role="gridcell" className="event-row__end">
        {endWords(row, now)}
      </span>
    </>
  );
}

function endWords({ at, answered, trustBy }: EventRowProps['row'], now: number): string {
  if (at > now) return 'not counted yet';
  if (answered) return 'answered';
  if (trustBy === 0) return '';
  return `trust ${trustBy > 0 ? '+' : '−'}${Math.abs(trustBy)}`;
}

/** What the source itself called the event, where it carried a subject or a text. */
function saidInSource(extra: Readonly<Record<string, unknown>>): string | null {
  for (const key of ['subject', 'title', 'text', 'note']) {
    const value = extra[key];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}
