import { useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { ContactPage } from '../../../shared/contract/data-contract.ts';
import { useAsOf } from '../../api/as-of.ts';
import { sayCount } from '../../lib/count.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { ContactRowView } from './contact-row-view.tsx';
import { isNarrowed, type ListView, sortedBy } from './list-view.ts';
import { NobodyFound } from './nobody-found.tsx';
import { SortHeader } from './sort-header.tsx';
import { useContactPages } from './use-contact-pages.ts';

const rowHeight = 46;

interface ContactsTableProps {
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  readonly active: number;
  readonly onActive: (row: number) => void;
  readonly children: (byStage: ContactPage['byStage'] | undefined) => ReactNode;
}

/** A grid of one row per contact; only the rows in sight exist. */
export function ContactsTable({ view, onView, active, onActive, children }: ContactsTableProps) {
  const navigate = useNavigate();
  const asOf = useAsOf();
  const scroller = useRef<HTMLDivElement>(null);
  const [inSight, setInSight] = useState({ first: 0, last: 0 });
  const { head, rowAt } = useContactPages(view, inSight.first, inSight.last);
  const total = head.data?.total ?? 0;
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

  const open = (index: number) => {
    const row = rowAt(index);
    if (row !== undefined) void navigate({ to: '/relationships/$contactId', params: { contactId: String(row.id) } });
  };
  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(total - 1, index));
    onActive(next);
    rows.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: total - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) moveTo(to);
    else if (event.key === 'Enter') open(active);
    else return;
    event.preventDefault();
  };

  return (
    <>
      {children(head.data?.byStage)}
      {head.isError && (
        <div className="page__inset">
          <ErrorNote error={head.error.error} />
        </div>
      )}
      {head.isPending && <Waiting says="Reading the contacts" />}
      {head.data !== undefined && total === 0 && isNarrowed(view) && <NobodyFound view={view} onView={onView} />}
      {total > 0 && (
        <>
          <div
            ref={scroller}
            className="contacts"
            role="grid"
            aria-label={sayCount(total, 'contact', 'contacts')}
            aria-rowcount={total + 1}
            tabIndex={0}
            aria-activedescendant={`contact-${active}`}
            onKeyDown={onKeyDown}
            data-area="contacts"
          >
            <div className="contacts__head" role="row" aria-rowindex={1}>
              <SortHeader name="Person" sort="name" view={view} onSort={(sort) => onView(sortedBy(view, sort))} />
              <SortHeader name="Stage" sort="stage" view={view} onSort={(sort) => onView(sortedBy(view, sort))} />
              <span role="columnheader">Condition</span>
              <SortHeader name="Trust" sort="trust" view={view} onSort={(sort) => onView(sortedBy(view, sort))} />
              <SortHeader
                name="Last touch"
                sort="last-touch"
                view={view}
                onSort={(sort) => onView(sortedBy(view, sort))}
              />
              <SortHeader
                name="Last response"
                sort="last-response"
                view={view}
                onSort={(sort) => onView(sortedBy(view, sort))}
              />
            </div>
            <div role="rowgroup" className="contacts__rows" style={{ height: rows.getTotalSize() }}>
              {rows.getVirtualItems().map((item) => (
                <ContactRowView
                  key={item.key}
                  index={item.index}
                  top={item.start}
                  contact={rowAt(item.index)}
                  now={asOf}
                  active={item.index === active}
                  onPoint={() => onActive(item.index)}
                  onOpen={() => open(item.index)}
                />
              ))}
            </div>
          </div>
          <footer className="contacts__foot caption">
            <p role="status">
              {isNarrowed(view) ? `${sayCount(total, 'contact', 'contacts')} of this kind.` : 'Everyone.'} Trust is the
              belief that the next touch is welcome; a wide band says that little is known yet.
            </p>
          </footer>
        </>
      )}
    </>
  );
}
