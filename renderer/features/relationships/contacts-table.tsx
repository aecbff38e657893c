import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import type { ContactRow } from '../../../shared/contract/data-contract.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { useAsOf } from '../../api/as-of.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { ContactRowView } from './contact-row-view.tsx';
import { ContactsHead } from './contacts-head.tsx';
import type { ListView } from './list-view.ts';
import { rowAfter } from './row-after.ts';
import type { SelectionActs } from './selection.ts';
import { useContactAt } from './use-contact-at.ts';
import { useContactPages } from './use-contact-pages.ts';
import type { Place } from './use-kept-view.ts';
import { useOpenContact } from './use-open-contact.ts';
import './contacts-table.css';

const rowHeight = 46;

interface ContactsTableProps {
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly acts: SelectionActs;
}

/** A grid of one row per contact; only the rows in sight exist. */
export function ContactsTable({ view, onView, place, onPlace, acts }: ContactsTableProps) {
  const asOf = useAsOf();
  const open = useOpenContact();
  const active = place.row;
  const anchor = useRef<number | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [inSight, setInSight] = useState({ first: 0, last: 0 });
  const { head, rowAt, isRead } = useContactPages(view, inSight.first, inSight.last);
  const total = head.data?.total ?? 0;
  const withContact = useContactAt({ isRead, total, rowAt });
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    onChange: ({ range }) => {
      if (range !== null && (range.startIndex !== inSight.first || range.endIndex !== inSight.last))
        setInSight({ first: range.startIndex, last: range.endIndex });
    },
  });

  const there = total > 0;
  useEffect(() => {
    if (!there) return;
    // Coming back finds the row that was left; another view starts from its top.
    rows.scrollToIndex(active, { align: 'auto' });
    if (document.activeElement === document.body) scroller.current?.focus();
    // Only a new view moves the rows; walking through them does so by itself.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [view, there]);

  const moveTo = (row: number) => {
    onPlace({ lane: 0, row });
    rows.scrollToIndex(row);
  };
  const pick = (row: number, contact: ContactRow) => {
    acts.toggle(contact);
    anchor.current = row;
  };
  const extendTo = (row: number) => {
    anchor.current ??= active;
    void acts.addRange(view, asOf, anchor.current, row);
  };
  const onPoint = (row: number, contact: ContactRow, event: MouseEvent) => {
    onPlace({ lane: 0, row });
    if (event.shiftKey) extendTo(row);
    else if (event.ctrlKey || event.metaKey) pick(row, contact);
    else open(contact);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const withControl = event.ctrlKey || event.metaKey;
    if (withControl && event.key !== 'a') return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const row = rowAfter(event.key, active, page, total);
    if (row !== undefined) {
      if (event.shiftKey) extendTo(row);
      moveTo(row);
    } else if (event.key === 'Enter') withContact(active, open);
    else if (event.key === 'x' || event.key === ' ') withContact(active, (contact) => pick(active, contact));
    else if (withControl) void acts.addAll(view, asOf);
    else return;
    event.preventDefault();
  };

  if (head.isError)
    return (
      <div className="page__inset">
        <ErrorNote error={head.error.error} />
      </div>
    );
  if (head.data === undefined) return <Waiting says="Reading the contacts" />;
  return (
    <div data-area="contacts" className="contacts-area">
      <div
        ref={scroller}
        className="contacts"
        role="grid"
        aria-label={sayCount(total, 'contact', 'contacts')}
        aria-rowcount={total + 1}
        aria-multiselectable="true"
        aria-busy={head.isPlaceholderData}
        tabIndex={0}
        aria-activedescendant={`contact-${active}`}
        onKeyDown={onKeyDown}
      >
        <ContactsHead view={view} onView={onView} />
        <div role="rowgroup" className="contacts__rows" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ key, index, start }) => {
            const contact = rowAt(index);
            return (
              <ContactRowView
                key={key}
                index={index}
                top={start}
                contact={contact}
                now={asOf}
                active={index === active}
                selected={contact !== undefined && acts.selection.has(contact.id)}
                onPoint={(event) => contact !== undefined && onPoint(index, contact, event)}
                onPick={() => contact !== undefined && pick(index, contact)}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
