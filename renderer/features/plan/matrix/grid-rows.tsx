import type { VirtualItem } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { TouchMove } from '../../../../shared/domain/plan-edits.ts';
import type { TouchVerdict } from '../../../../shared/domain/verdict.ts';
import { groupBy } from '../../../../shared/lib/group-by.ts';
import type { Planner, Side } from '../use-planner.ts';
import { GridGroup } from './grid-group.tsx';
import { GridRow } from './grid-row.tsx';
import type { Matrix } from './matrix.ts';
import type { TimeScale } from './time-scale.ts';
import { headHeight } from './use-grid-rows.ts';

const noGhosts: readonly TouchMove[] = [];

interface GridRowsProps {
  readonly planner: Planner;
  readonly side: Side;
  readonly matrix: Matrix;
  readonly scale: TimeScale;
  readonly items: readonly VirtualItem[];
}

/** The rows in sight; where a proposal is looked at, each with the dates it would go to. */
export function GridRows({ planner, side, matrix, scale, items }: GridRowsProps) {
  const { plan, people, selected, select, acts, isEditable } = planner;
  const ghosts = useMemo(() => groupBy(side.kind === 'preview' ? side.moves : [], ({ contact }) => contact), [side]);
  // The rows are drawn once as long as their own part stays the same.
  const latest = useRef({ select, moveBy: acts.moveBy });
  useLayoutEffect(() => {
    latest.current = { select, moveBy: acts.moveBy };
  });
  const onRow = useMemo(
    () => ({
      select: (contact: string, step: number) => latest.current.select({ contact, step }),
      moveBy: (touch: TouchVerdict, days: number) => latest.current.moveBy(touch, days),
    }),
    [],
  );

  return items.map((item) => {
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
  });
}
