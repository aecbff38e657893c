import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowRight, CalendarCheck, X } from 'lucide-react';
import { useDeferredValue, useMemo, useRef } from 'react';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { TouchMove } from '../../../shared/domain/plan-edits.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { sayDay, sayShortDay } from '../../lib/say-date.ts';
import { Button } from '../../ui/button.tsx';
import { type Calmed, sayCalmed, sayStaying } from './calm-words.ts';
import './moves-preview.css';

const rowHeight = 46;
const none: readonly TouchMove[] = [];
const byName = new Intl.Collator();

interface MovesPreviewProps {
  readonly plan: Plan;
  readonly moves: readonly TouchMove[];
  readonly calmed: Calmed;
  readonly now: number;
  readonly nameOf: (contact: string) => string;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

/** What will move, from where to where, before it does. */
export function MovesPreview({ plan, moves, calmed, now, nameOf, onApply, onClose }: MovesPreviewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  // Thousands are sorted and drawn once their heading stands, in a task of their own.
  const listed = useDeferredValue(moves, none);
  const sorted = useMemo(
    () =>
      listed
        .map((move) => ({ move, name: nameOf(move.contact) }))
        .sort((a, b) => byName.compare(a.name, b.name) || a.move.from - b.move.from)
        .map(({ move }) => move),
    [listed, nameOf],
  );
  const rows = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const stepNumber = new Map(plan.steps.map((step, index) => [step.id, index + 1]));
  const latest = moves.reduce((last, { to }) => Math.max(last, to), 0);
  const people = new Set(moves.map(({ contact }) => contact)).size;
  const say = (at: number) => sayShortDay(at, now, plan.timeZone);
  return (
    <section className="moves-preview" aria-label="Preview of the moves">
      <header className="moves-preview__head">
        <h2 className="moves-preview__title">{sayCalmed(calmed)}</h2>
        <Button look="quiet" size="s" icon={X} label="Back to the verdicts" onPress={onClose} />
        <p className="moves-preview__says">
          {sayCount(moves.length, 'touch', 'touches')} of {sayCount(people, 'person', 'people')} move, to{' '}
          <b>{sayDay(latest, now, plan.timeZone)}</b> at the latest. Order and gaps are kept. In the matrix a dashed
          ring stands where each will be.{sayStaying(calmed)}
        </p>
      </header>
      {/* A list that scrolls is reached by keyboard. */}
      <div className="moves-preview__scroll" ref={scroller} tabIndex={0} role="list" aria-label="Touches that move">
        <div className="moves-preview__rows" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => {
            const move = sorted[item.index];
            if (move === undefined) return null;
            return (
              <div
                key={`${move.contact} ${move.step}`}
                role="listitem"
                className="moves-preview__row"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <span className="moves-preview__who cut">
                  {nameOf(move.contact)}, step {stepNumber.get(move.step)}
                </span>
                <span className="supporting moves-preview__dates">
                  {say(move.from)} <ArrowRight className="icon icon--s" aria-label="to" /> <b>{say(move.to)}</b>
                </span>
              </div>
            );
          })}
        </div>
      </div>
      <footer className="moves-preview__foot">
        <Button look="primary" icon={CalendarCheck} onPress={onApply} autoFocus>
          Move {sayCount(moves.length, 'touch', 'touches')}
        </Button>
        <Button onPress={onClose}>Leave them</Button>
      </footer>
    </section>
  );
}
