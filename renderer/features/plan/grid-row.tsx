import { memo } from 'react';
import type { ContactRow } from '../../../shared/contract/data-contract.ts';
import { contactFullName } from '../../../shared/domain/contact.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { TouchVerdict } from '../../../shared/domain/verdict.ts';
import { classNames } from '../../lib/class-names.ts';
import { sayShortDay } from '../../lib/say-date.ts';
import { ConditionMark, StageMark, TrustRing, VerdictMark, verdictWords } from '../marks/index.ts';
import type { PersonVerdicts } from './matrix.ts';
import { RowGround } from './row-ground.tsx';
import { cellId } from './selection.ts';
import type { TimeScale } from './time-scale.ts';

const leastBetweenMarks = 19;

interface GridRowProps {
  readonly plan: Plan;
  readonly person: PersonVerdicts;
  readonly contact: ContactRow | undefined;
  readonly index: number;
  readonly top: number;
  readonly scale: TimeScale;
  readonly selectedStep: number | null;
  readonly onSelect: (step: number) => void;
}

/** One person: who it is, and every planned touch at its date. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { plan, person, contact, index, top, scale, selectedStep, onSelect } = props;
  const positions = markPositions(person.touches, scale);
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
          touches={person.touches}
          positions={positions}
          standing={contact?.standing}
          allTrails={selectedStep !== null}
        />
        {person.touches.map((touch, step) => (
          // The grid takes the keys; a cell only answers to the mouse.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <span
            key={plan.steps[step]?.id ?? step}
            id={cellId({ contact: person.contact, step })}
            role="gridcell"
            aria-colindex={step + 2}
            aria-selected={selectedStep === step}
            aria-label={touch === undefined ? 'No touch' : labelOf(touch, plan)}
            className={classNames(
              'grid-cell',
              selectedStep === step && 'grid-cell--selected',
              touch?.past === true && 'grid-cell--past',
            )}
            style={{ left: positions[step] ?? 0 }}
            onClick={() => onSelect(step)}
          >
            {touch !== undefined && <VerdictMark verdict={touch.verdict} size={17} outlined />}
          </span>
        ))}
      </span>
    </div>
  );
});

function labelOf(touch: TouchVerdict, plan: Plan): string {
  const at = Date.parse(touch.at);
  const day = sayShortDay(at, at, plan.timeZone);
  return `${verdictWords[touch.verdict]}, ${day}${touch.past ? ', past' : ''}`;
}

/** Where the marks stand: at their dates, pushed apart only where they would lie on each other. */
function markPositions(touches: PersonVerdicts['touches'], scale: TimeScale): readonly (number | undefined)[] {
  const positions: (number | undefined)[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const touch of touches) {
    if (touch === undefined) {
      positions.push(undefined);
      continue;
    }
    last = Math.max(scale.x(Date.parse(touch.at)), last + leastBetweenMarks);
    positions.push(last);
  }
  return positions;
}
