import { memo } from 'react';
import type { ContactRow } from '../../../../shared/contract/data-contract.ts';
import { contactFullName } from '../../../../shared/domain/contact.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import type { TouchMove } from '../../../../shared/domain/plan-edits.ts';
import type { TouchVerdict } from '../../../../shared/domain/verdict.ts';
import { classNames } from '../../../lib/class-names.ts';
import { ConditionMark, StageMark, TrustRing } from '../../marks/index.ts';
import { GridCell } from './grid-cell.tsx';
import type { PersonVerdicts } from './judged-people.ts';
import type { Cell } from './matrix.ts';
import { RowGround } from './row-ground.tsx';
import type { TimeScale } from './time-scale.ts';

const leastBetweenMarks = 19;

interface GridRowProps {
  readonly plan: Plan;
  readonly person: PersonVerdicts;
  readonly cells: readonly Cell[];
  readonly contact: ContactRow | undefined;
  readonly index: number;
  readonly top: number;
  readonly scale: TimeScale;
  readonly selectedStep: number | null;
  readonly isEditable: boolean;
  /** Where touches of this person would go, while that is looked at. */
  readonly ghosts: readonly TouchMove[];
  readonly onSelect: (contact: string, step: number) => void;
  readonly onMoveBy: (touch: TouchVerdict, days: number) => void;
}

/** One person: who it is, and every planned touch at its date. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { plan, person, cells, contact, index, top, scale, selectedStep, isEditable, ghosts } = props;
  const positions = markPositions(cells, scale);
  return (
    <div
      className={classNames('grid-row', selectedStep !== null && 'grid-row--selected')}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selectedStep !== null}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span className="grid-row__person" role="rowheader">
        {contact === undefined ? (
          <span className="grid-row__name cut">{person.contact}</span>
        ) : (
          <>
            <StageMark stage={contact.standing.stage} labelled />
            <span className="grid-row__name cut" title={contactFullName(contact)}>
              {contactFullName(contact)}
            </span>
            <ConditionMark condition={contact.standing.condition} labelled />
            <TrustRing trust={contact.standing.trust} band={contact.standing.trustBand} size={22} />
          </>
        )}
      </span>
      <span className="grid-row__axis" style={{ width: scale.width }}>
        <RowGround
          scale={scale}
          cells={cells}
          positions={positions}
          standing={contact?.standing}
          allTrails={selectedStep !== null}
          ghosts={ghosts}
        />
        {cells.map((cell, step) => (
          <GridCell
            key={plan.steps[step]?.id ?? step}
            plan={plan}
            contact={person.contact}
            step={step}
            cell={cell}
            x={positions[step] ?? 0}
            scale={scale}
            isSelected={selectedStep === step}
            isEditable={isEditable}
            onSelect={() => props.onSelect(person.contact, step)}
            onMoveBy={(days) => cell.touch !== undefined && props.onMoveBy(cell.touch, days)}
          />
        ))}
      </span>
    </div>
  );
});

/** Where the marks stand: at their dates, pushed apart only where they would lie on each other. */
function markPositions(cells: readonly Cell[], scale: TimeScale): readonly (number | undefined)[] {
  const positions: (number | undefined)[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const cell of cells) {
    if (cell.touch === undefined && !cell.leftOut) {
      positions.push(undefined);
      continue;
    }
    last = Math.max(scale.x(cell.at), last + leastBetweenMarks);
    positions.push(last);
  }
  return positions;
}
