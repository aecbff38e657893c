import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useMemo, useRef } from 'react';
import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { EventRow } from './event-row.tsx';
import type { JourneyRow } from './journey-rows.ts';
import { PlannedRow } from './planned-row.tsx';
import './event-rows.css';

const rowHeight = 32;

interface EventRowsProps {
  readonly details: ContactDetails;
  readonly rows: readonly JourneyRow[];
  readonly now: number;
  readonly active: JourneyRow | null;
  readonly onActive: (row: JourneyRow | null) => void;
  readonly onMove: (row: JourneyRow & { readonly kind: 'planned' }) => void;
  readonly onRecord: () => void;
}

/** Every event and every planned touch on its date; the rows in sight are the only ones there are. */
export function EventRows({ details, rows, now, active, onActive, onMove, onRecord }: EventRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const touches = useMemo(
    () => new Map(details.events.filter(({ kind, id: name }) => kind === 'touch' && name !== '').map((e) => [e.id, e])),
    [details.events],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const activeIndex = active === null ? -1 : rows.findIndex((row) => row.key === active.key);
  const walk = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const to = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -rows.length, End: rows.length }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(rows.length - 1, activeIndex + to));
    onActive(rows[next] ?? null);
    virtual.scrollToIndex(next);
  };

  if (rows.length === 0)
    return (
      <p className="events__nothing supporting">
        Nothing has happened yet. A journey file brings touches, responses and permissions; what happens can also be
        noted by hand.
      </p>
    );
  return (
    <div
      className="events"
      ref={scroller}
      role="grid"
      aria-label="Events, newest first"
      aria-rowcount={rows.length}
      aria-activedescendant={activeIndex === -1 ? undefined : `${id}-${activeIndex}`}
      tabIndex={0}
      onKeyDown={walk}
      onMouseLeave={() => onActive(null)}
    >
      <div role="rowgroup" className="events__rows" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            // The pointer only looks; what can be done has its own button or link in the row.
            <div
              key={row.key}
              id={`${id}-${item.index}`}
              role="row"
              aria-rowindex={item.index + 1}
              aria-selected={item.index === activeIndex}
              className={row.at > now && row.kind === 'event' ? 'event-row event-row--later' : 'event-row'}
              style={{ transform: `translateY(${item.start}px)` }}
              onMouseEnter={() => onActive(row)}
            >
              {row.kind === 'planned' ? (
                <PlannedRow planned={row.planned} now={now} onMove={() => onMove(row)} onRecord={onRecord} />
              ) : (
                <EventRow row={row} touches={touches} now={now} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
