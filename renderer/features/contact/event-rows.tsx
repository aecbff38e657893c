import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { ContactDetails } from '../../../shared/contract/data-contract.ts';
import { sayClock, sayShortDay } from '../../lib/say-date.ts';
import { eventWords } from './event-words.tsx';

const rowHeight = 32;

interface EventRowsProps {
  readonly details: ContactDetails;
  readonly asOf: number;
}

/** Every event on its date, newest first. */
export function EventRows({ details, asOf }: EventRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { newestFirst, touches } = useMemo(
    () => ({
      newestFirst: details.events.toReversed(),
      touches: new Map(
        details.events.filter(({ kind, id }) => kind === 'touch' && id !== '').map((event) => [event.id, event]),
      ),
    }),
    [details.events],
  );
  const rows = useVirtualizer({
    count: newestFirst.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  if (newestFirst.length === 0)
    return (
      <p className="contact__nothing supporting">
        Nothing has happened yet. A journey file brings touches, responses and permissions.
      </p>
    );
  return (
    // A list that scrolls has to be reachable by key.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div
      className="events"
      ref={scroller}
      role="table"
      aria-label="Events, newest first"
      aria-rowcount={newestFirst.length}
      tabIndex={0}
    >
      <div role="rowgroup" className="events__rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((item) => {
          const event = newestFirst[item.index];
          if (event === undefined) return null;
          const { mark, title, detail } = eventWords(event, touches, asOf);
          const note = saidInSource(event.extra);
          return (
            <div
              key={item.key}
              role="row"
              aria-rowindex={item.index + 1}
              className={event.at > asOf ? 'event-row event-row--later' : 'event-row'}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <span role="cell" className="event-row__day" title={sayClock(event.at)}>
                {sayShortDay(event.at, asOf)}
              </span>
              <span role="cell" className="event-row__mark">
                {mark}
              </span>
              <span role="cell" className="event-row__title cut" title={note ?? title}>
                {note ?? title}
              </span>
              <span role="cell" className="event-row__detail cut" title={detail}>
                {note === null ? detail : `${title}. ${detail}`}
              </span>
              <span role="cell" className="event-row__end">
                {event.at > asOf ? 'not counted yet' : sayClock(event.at)}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** What the source itself called the event, where it carried a subject or a text. */
function saidInSource(extra: Readonly<Record<string, unknown>>): string | null {
  for (const key of ['subject', 'title', 'text', 'note']) {
    const value = extra[key];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}
