import { startTransition, useEffect, useMemo, useState } from 'react';
import { useElementWidth } from '../../../lib/use-element-width.ts';
import { cellId } from '../selection.ts';
import type { Planner } from '../use-planner.ts';
import type { Checked } from '../verdicts/use-verdicts.ts';
import { GridRows } from './grid-rows.tsx';
import type { Matrix } from './matrix.ts';
import { StepCards } from './step-cards.tsx';
import { TimeRuler } from './time-ruler.tsx';
import { timeScale } from './time-scale.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { headHeight, useGridRows } from './use-grid-rows.ts';
import './verdict-grid.css';

const namePx = 260;

interface VerdictGridProps {
  readonly planner: Planner;
  readonly checked: Checked;
  readonly matrix: Matrix;
}

/** People down, time across; every planned touch stands at its date and wears its verdict. Arrows move through it. */
export function VerdictGrid({ planner, checked, matrix }: VerdictGridProps) {
  const { plan, selected } = planner;
  const side = useDrawnAfter(planner.side, planner.side);
  const hasRows = useDrawnAfter(true, false);
  const { verdicts, reading } = checked;
  const [scroller, room] = useElementWidth<HTMLDivElement>(960);
  const scale = useMemo(() => {
    return timeScale({
      span: reading.span,
      now: Date.parse(verdicts.now),
      // At their own pace everyone has other dates: no common ones to keep apart.
      steps: plan.pace === 'fixed' ? matrix.steps.map((step) => step.firstAt) : [],
      further: side.kind === 'preview' ? side.moves.map(({ to }) => to) : [],
      room: Math.max(room - namePx, plan.steps.length * 124),
      zone: plan.timeZone,
    });
  }, [matrix, verdicts, reading, room, plan, side]);
  const { items, height, selectedLine } = useGridRows(planner, matrix, scroller);
  const onKeyDown = useGridKeys(planner, matrix, scroller, selectedLine);
  useEffect(() => {
    // Nothing else has the focus, or what had it is gone with what it was for: the arrows work at once.
    if (document.activeElement === document.body) scroller.current?.focus();
  }, [scroller, verdicts, side]);

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
        <div role="rowgroup" className="verdict-grid__rows" style={{ height }}>
          {hasRows && <GridRows planner={planner} side={side} matrix={matrix} scale={scale} items={items} />}
        </div>
      </div>
    </div>
  );
}

/** A value once the page has been drawn with it elsewhere, `first` until then: where both take long, each has its task. */
function useDrawnAfter<T>(value: T, first: T): T {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => startTransition(() => setDrawn(value)), [value]);
  return drawn;
}
