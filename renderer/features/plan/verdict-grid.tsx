import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import type { TouchMove } from '../../../shared/domain/plan-edits.ts';
import type { TouchVerdict } from '../../../shared/domain/verdict.ts';
import { useElementWidth } from '../../lib/use-element-width.ts';
import { GridGroup } from './grid-group.tsx';
import { moveThrough } from './grid-moves.ts';
import { GridRow } from './grid-row.tsx';
import type { Matrix } from './matrix.ts';
import { cellId } from './selection.ts';
import { StepCards } from './step-cards.tsx';
import { TimeRuler } from './time-ruler.tsx';
import { timeScale } from './time-scale.ts';
import type { Planner } from './use-planner.ts';
import type { Checked } from './use-verdicts.ts';
import './verdict-grid.css';

const namePx = 260;
const rowHeight = 30;
const headHeight = 172;
const noGhosts: readonly TouchMove[] = [];

interface VerdictGridProps {
  readonly planner: Planner;
  readonly checked: Checked;
  readonly matrix: Matrix;
}

/** People down, time across; every planned touch stands at its date and wears its verdict. Arrows move through it. */
export function VerdictGrid({ planner, checked, matrix }: VerdictGridProps) {
  const { plan, people, selected, select, acts, isEditable, side } = planner;
  const { verdicts, reading } = checked;
  const [scroller, room] = useElementWidth<HTMLDivElement>(960);
  const scrolled = useRef(false);
  const scale = useMemo(() => {
    const instants = matrix.steps.map((step) => step.firstAt);
    const axisRoom = Math.max(room - namePx, plan.steps.length * 124);
    const ghosts = side.kind === 'preview' ? side.moves.map(({ to }) => to) : [];
    // At their own pace everyone has other dates: no common ones to keep apart.
    return timeScale(
      reading.span,
      Date.parse(verdicts.now),
      plan.pace === 'fixed' ? instants : [],
      axisRoom,
      plan.timeZone,
      ghosts,
    );
  }, [matrix, verdicts, reading, room, plan, side]);
  const ghosts = useMemo(() => ghostsOf(side.kind === 'preview' ? side.moves : []), [side]);
  // A person who is sorted elsewhere keeps their row, which glides there. Another function has all rows measured anew.
  const { lines } = matrix;
  const getItemKey = useCallback((index: number) => keyOf(lines, index), [lines]);
  const rows = useVirtualizer({
    count: matrix.lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 14,
    getItemKey,
  });
  useEffect(() => {
    // Nothing else has the focus, or what had it is gone with what it was for: the arrows work at once.
    if (document.activeElement === document.body) scroller.current?.focus();
  }, [scroller, verdicts, side]);
  const selectedLine = selected === null ? undefined : lineOf(lines, selected.contact);
  useEffect(() => {
    // The first selection is where the grid starts anyway.
    if (selectedLine !== undefined && scrolled.current) rows.scrollToIndex(selectedLine, { align: 'auto' });
    scrolled.current = true;
  }, [selectedLine, rows]);

  const items = rows.getVirtualItems();
  useEffect(() => {
    planner.inSight.current = items.flatMap(({ index }) => {
      const line = matrix.lines[index];
      return line?.kind === 'person' ? [line.person.contact] : [];
    });
  });

  // The rows are drawn once as long as their own part stays the same.
  const latest = useRef({ select, moveBy: acts.moveBy });
  latest.current = { select, moveBy: acts.moveBy };
  const onRow = useMemo(
    () => ({
      select: (contact: string, step: number) => latest.current.select({ contact, step }),
      moveBy: (touch: TouchVerdict, days: number) => latest.current.moveBy(touch, days),
    }),
    [],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (selected === null || selectedLine === undefined || event.target !== scroller.current) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      return focusDetails();
    }
    if (event.key === 'ArrowUp' && selectedLine <= 1) {
      event.preventDefault();
      return scroller.current?.querySelector<HTMLElement>('.step-card[tabindex="0"]')?.focus();
    }
    const next = moveThrough(event.key, matrix, selected, selectedLine, plan.steps.length);
    if (next === undefined) return;
    event.preventDefault();
    select(next);
  };

  return (
    <div
      ref={scroller}
      className="verdict-grid"
      role="grid"
      aria-label="Verdicts by person and step, riskiest first"
      aria-rowcount={matrix.lines.length + 1}
      aria-colcount={plan.steps.length + 1}
      aria-busy={planner.checking.progress !== null}
      tabIndex={0}
      {...(selected === null ? {} : { 'aria-activedescendant': cellId(selected) })}
      onKeyDown={onKeyDown}
    >
      <div className="verdict-grid__sheet" style={{ width: namePx + scale.width }}>
        <div className="verdict-grid__head" role="row" aria-rowindex={1} style={{ height: headHeight }}>
          <StepCards
            planner={planner}
            matrix={matrix}
            scale={scale}
            selected={selected}
            onLeave={() => scroller.current?.focus()}
          />
          <TimeRuler
            scale={scale}
            now={checked.now}
            zone={plan.timeZone}
            isUnsorted={matrix.isUnsorted}
            onSortAgain={planner.sortAgain}
          />
        </div>
        <div role="rowgroup" className="verdict-grid__rows" style={{ height: rows.getTotalSize() }}>
          {items.map((item) => {
            const line = matrix.lines[item.index];
            if (line === undefined) return null;
            const top = item.start - headHeight;
            return line.kind === 'group' ? (
              <GridGroup key={item.key} line={line} index={item.index} top={top} />
            ) : (
              <GridRow
                key={item.key}
                plan={plan}
                person={line.person}
                cells={matrix.cells(line.person)}
                contact={people.get(line.person.contact)}
                index={item.index}
                top={top}
                scale={scale}
                selectedStep={selected?.contact === line.person.contact ? selected.step : null}
                isEditable={isEditable}
                ghosts={ghosts.get(line.person.contact) ?? noGhosts}
                onSelect={onRow.select}
                onMoveBy={onRow.moveBy}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function keyOf(lines: Matrix['lines'], index: number): string {
  const line = lines[index];
  if (line === undefined) return String(index);
  return line.kind === 'group' ? `group ${line.group}` : line.person.contact;
}

function lineOf(lines: Matrix['lines'], contact: string): number | undefined {
  const found = lines.findIndex((line) => line.kind === 'person' && line.person.contact === contact);
  return found === -1 ? undefined : found;
}

function ghostsOf(moves: readonly TouchMove[]): ReadonlyMap<string, readonly TouchMove[]> {
  const found = new Map<string, TouchMove[]>();
  for (const move of moves) {
    const known = found.get(move.contact);
    if (known === undefined) found.set(move.contact, [move]);
    else known.push(move);
  }
  return found;
}

/** What can be done about the touch is next to it. */
function focusDetails(): void {
  document.querySelector<HTMLElement>('.touch-details button, .touch-details a')?.focus();
}
