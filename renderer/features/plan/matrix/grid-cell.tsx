import type { Plan } from '../../../../shared/domain/plan.ts';
import { dayMs } from '../../../../shared/domain/time.ts';
import { classNames } from '../../../lib/class-names.ts';
import { sayShortDay } from '../../../lib/say-date.ts';
import { VerdictMark, verdictWords } from '../../marks/index.ts';
import { cellId } from '../selection.ts';
import type { Cell } from './matrix.ts';
import type { TimeScale } from './time-scale.ts';
import { useDayDrag } from './use-day-drag.ts';

interface GridCellProps {
  readonly plan: Plan;
  readonly contact: string;
  readonly step: number;
  readonly cell: Cell;
  readonly x: number;
  readonly scale: TimeScale;
  readonly isSelected: boolean;
  readonly isEditable: boolean;
  readonly onSelect: () => void;
  readonly onMoveBy: (days: number) => void;
}

/** One touch of one person at its date; it wears its verdict, and is dragged in days. */
export function GridCell(props: GridCellProps) {
  const { plan, contact, step, cell, x, scale, isSelected, isEditable } = props;
  const { touch, leftOut } = cell;
  const isMovable = isEditable && touch !== undefined && !touch.past && plan.pace === 'fixed';
  const drag = useDayDrag(scale, isMovable, {
    onDrop(days) {
      props.onSelect();
      props.onMoveBy(days);
    },
  });
  const dragged = drag.days === null ? 0 : scale.x(cell.at + drag.days * dayMs) - scale.x(cell.at);
  return (
    // The grid takes the keys; a cell only answers to the mouse.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <span
      id={cellId({ contact, step })}
      role="gridcell"
      aria-colindex={step + 2}
      aria-selected={isSelected}
      aria-label={labelOf(cell, plan)}
      className={classNames(
        'grid-cell',
        isSelected && 'grid-cell--selected',
        touch?.past === true && 'grid-cell--past',
        isMovable && 'grid-cell--movable',
        drag.days !== null && 'grid-cell--dragged',
      )}
      style={{ left: x + dragged }}
      {...drag.handlers}
      onClick={() => !drag.wasDragged() && props.onSelect()}
    >
      {leftOut ? (
        <span className="grid-cell__left-out" />
      ) : (
        touch !== undefined && (
          <>
            <VerdictMark verdict={touch.verdict} size={17} outlined />
            {touch.override !== undefined && <span className="grid-cell__decided" />}
          </>
        )
      )}
      {drag.days !== null && drag.days !== 0 && (
        <span className="grid-cell__day">{sayShortDay(cell.at + drag.days * dayMs, cell.at, plan.timeZone)}</span>
      )}
    </span>
  );
}

function labelOf({ touch, at, leftOut, softened }: Cell, plan: Plan): string {
  const day = sayShortDay(at, at, plan.timeZone);
  if (leftOut) return `Left out, ${day}`;
  if (touch === undefined) return 'No touch';
  const notes = [
    touch.past && 'past',
    touch.movedFrom !== undefined && 'moved',
    softened && 'softer ask',
    touch.override !== undefined && 'goes ahead',
  ].filter((note) => note !== false);
  return [verdictWords[touch.verdict], day, ...notes].join(', ');
}
