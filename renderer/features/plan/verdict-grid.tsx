import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { ContactRow } from '../../../shared/contract/data-contract.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { PlanVerdicts } from '../../../shared/domain/verdict.ts';
import { useElementWidth } from '../../lib/use-element-width.ts';
import { GridGroup } from './grid-group.tsx';
import { GridRow } from './grid-row.tsx';
import type { Matrix } from './matrix.ts';
import { cellId, type Selection } from './selection.ts';
import { StepCards } from './step-cards.tsx';
import { TimeRuler } from './time-ruler.tsx';
import { timeScale } from './time-scale.ts';
import './verdict-grid.css';

const namePx = 260;
const rowHeight = 30;
const headHeight = 172;

interface VerdictGridProps {
  readonly plan: Plan;
  readonly verdicts: PlanVerdicts;
  readonly matrix: Matrix;
  readonly people: ReadonlyMap<string, ContactRow>;
  readonly selected: Selection | null;
  readonly onSelect: (selection: Selection) => void;
}

/** People down, time across; every planned touch stands at its date and wears its verdict. Arrows move through it. */
export function VerdictGrid({ plan, verdicts, matrix, people, selected, onSelect }: VerdictGridProps) {
  const [scroller, room] = useElementWidth<HTMLDivElement>(960);
  const scrolled = useRef(false);
  const scale = useMemo(() => {
    const instants = matrix.steps.map((step) => step.firstAt).filter((at) => at !== null);
    const axisRoom = Math.max(room - namePx, plan.steps.length * 124);
    // At their own pace everyone has other dates: no common ones to keep apart.
    return timeScale(verdicts, plan.pace === 'fixed' ? instants : [], axisRoom, plan.timeZone);
  }, [matrix, verdicts, room, plan]);
  const rows = useVirtualizer({
    count: matrix.lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 14,
  });
  useEffect(() => {
    // Nothing else was chosen by key or mouse: the arrows work at once.
    if (document.activeElement === document.body) scroller.current?.focus();
  }, [scroller]);
  const lineOf = useMemo(() => {
    const found = new Map<string, number>();
    matrix.lines.forEach((line, index) => {
      if (line.kind === 'person') found.set(line.person.contact, index);
    });
    return found;
  }, [matrix]);

  const selectedLine = selected === null ? undefined : lineOf.get(selected.contact);
  useEffect(() => {
    // The first selection is where the grid starts anyway.
    if (selectedLine !== undefined && scrolled.current) rows.scrollToIndex(selectedLine, { align: 'auto' });
    scrolled.current = true;
  }, [selectedLine, rows]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (selected === null || selectedLine === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const steps = plan.steps.length;
    const moves: Readonly<Record<string, () => Selection | undefined>> = {
      ArrowRight: () => ({ ...selected, step: Math.min(steps - 1, selected.step + 1) }),
      ArrowLeft: () => ({ ...selected, step: Math.max(0, selected.step - 1) }),
      Home: () => ({ ...selected, step: 0 }),
      End: () => ({ ...selected, step: steps - 1 }),
      ArrowDown: () => personFrom(matrix, selectedLine, 1, selected.step),
      ArrowUp: () => personFrom(matrix, selectedLine, -1, selected.step),
      PageDown: () => personFrom(matrix, selectedLine, 12, selected.step),
      PageUp: () => personFrom(matrix, selectedLine, -12, selected.step),
    };
    const next = moves[event.key]?.();
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
  };

  return (
    <div
      ref={scroller}
      className="verdict-grid"
      role="grid"
      aria-label="Verdicts by person and step, riskiest first"
      aria-rowcount={matrix.lines.length + 1}
      aria-colcount={plan.steps.length + 1}
      tabIndex={0}
      {...(selected === null ? {} : { 'aria-activedescendant': cellId(selected) })}
      onKeyDown={onKeyDown}
    >
      <div className="verdict-grid__sheet" style={{ width: namePx + scale.width }}>
        <div className="verdict-grid__head" role="row" aria-rowindex={1} style={{ height: headHeight }}>
          <StepCards plan={plan} matrix={matrix} scale={scale} selected={selected} onSelect={onSelect} />
          <TimeRuler scale={scale} now={Date.parse(verdicts.now)} zone={plan.timeZone} />
        </div>
        <div role="rowgroup" className="verdict-grid__rows" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => {
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
                contact={people.get(line.person.contact)}
                index={item.index}
                top={top}
                scale={scale}
                selectedStep={selected?.contact === line.person.contact ? selected.step : null}
                onSelect={(step) => onSelect({ contact: line.person.contact, step })}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** The person so many lines further, never beyond the first or the last. */
function personFrom(matrix: Matrix, line: number, by: number, step: number): Selection | undefined {
  const direction = Math.sign(by);
  let index = Math.max(0, Math.min(matrix.lines.length - 1, line + by));
  while (index >= 0 && index < matrix.lines.length) {
    const found = matrix.lines[index];
    if (found?.kind === 'person') return { contact: found.person.contact, step };
    index += direction;
  }
  return undefined;
}
