import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { ContactRow } from '../../../shared/contract/data-contract.ts';
import type { Stage } from '../../../shared/domain/stage.ts';
import { useAsOf } from '../../api/as-of.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ContactCard } from './contact-card.tsx';
import { EmptyLane } from './empty-lane.tsx';
import { LaneHead } from './lane-head.tsx';
import { isNarrowed, type ListView } from './list-view.ts';
import type { SelectionActs } from './selection.ts';
import { useContactAt } from './use-contact-at.ts';
import { useContactPages } from './use-contact-pages.ts';

const cardHeight = 78;

export interface LaneHandle {
  readonly total: number;
  /** Does something with the contact of a row, at the latest once it is read. */
  readonly withContact: (row: number, act: (contact: ContactRow) => void) => void;
  /** The row at the upper edge of what is seen. */
  readonly firstInSight: () => number;
  readonly focus: (row: number) => void;
}

interface LaneProps {
  readonly stage: Stage;
  readonly view: ListView;
  readonly active: number;
  /** Whether the place that is looked at is in this lane. */
  readonly current: boolean;
  readonly selection: SelectionActs['selection'];
  readonly handle: RefObject<LaneHandle | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onPoint: (row: number, contact: ContactRow, event: MouseEvent) => void;
  readonly onPick: (row: number, contact: ContactRow) => void;
}

/** Everyone of one stage, as a list of which only the cards in sight exist. */
export function Lane(props: LaneProps) {
  const { stage, active, current, selection, handle } = props;
  const asOf = useAsOf();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [inSight, setInSight] = useState({ first: 0, last: 0 });
  const { head, rowAt, isRead } = useContactPages({ ...props.view, stage }, inSight.first, inSight.last);
  const total = head.data?.total ?? 0;
  const withContact = useContactAt({ isRead, total, rowAt });
  const cards = useVirtualizer({
    count: total,
    getScrollElement: () => scroller,
    estimateSize: () => cardHeight,
    overscan: 6,
    onChange: ({ range }) => {
      if (range !== null && (range.startIndex !== inSight.first || range.endIndex !== inSight.last))
        setInSight({ first: range.startIndex, last: range.endIndex });
    },
  });

  // Before the next key can come: it is about what is on screen.
  useLayoutEffect(() => {
    handle.current = {
      total,
      withContact,
      firstInSight: () => Math.ceil((scroller?.scrollTop ?? 0) / cardHeight),
      focus(row) {
        cards.scrollToIndex(row, { align: 'auto' });
        scroller?.focus({ preventScroll: true });
      },
    };
  });

  const there = total > 0 && scroller !== null;
  useEffect(() => {
    if (!there) return;
    // Coming back finds the card that was left; another view starts from its top.
    cards.scrollToIndex(current ? active : 0, { align: 'auto' });
    if (current && document.activeElement === document.body) scroller?.focus({ preventScroll: true });
    // Only a new view moves the cards; walking through them does so by itself.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [props.view, there]);

  return (
    <section className="lane">
      <LaneHead stage={stage} id={`lane-${stage}`} byCondition={head.data?.byCondition[stage]} />
      {head.isError && <ErrorNote error={head.error.error} />}
      {head.data?.total === 0 && <EmptyLane stage={stage} isNarrowed={isNarrowed(props.view)} />}
      <div
        ref={setScroller}
        className="lane__cards"
        role="listbox"
        aria-labelledby={`lane-${stage}`}
        aria-multiselectable="true"
        aria-busy={head.isPending}
        tabIndex={0}
        {...(current && total > 0 ? { 'aria-activedescendant': `card-${stage}-${active}` } : {})}
        onKeyDown={props.onKeyDown}
        onFocus={props.onFocus}
      >
        <div className="lane__height" role="presentation" style={{ height: cards.getTotalSize() }}>
          {cards.getVirtualItems().map(({ key, index, start }) => {
            const contact = rowAt(index);
            return (
              <ContactCard
                key={key}
                id={`card-${stage}-${index}`}
                index={index}
                total={total}
                top={start}
                contact={contact}
                now={asOf}
                active={current && index === active}
                selected={contact !== undefined && selection.has(contact.id)}
                onPoint={(event) => contact !== undefined && props.onPoint(index, contact, event)}
                onPick={() => contact !== undefined && props.onPick(index, contact)}
              />
            );
          })}
        </div>
      </div>
    </section>
  );
}
