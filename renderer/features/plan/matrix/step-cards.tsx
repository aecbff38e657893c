import { useRef, useState } from 'react';
import { stepInstant } from '../../../../shared/domain/planned-touches.ts';
import { sayCount } from '../../../../shared/lib/count.ts';
import type { Selection } from '../selection.ts';
import type { Planner } from '../use-planner.ts';
import { type Matrix, noTouches } from './matrix.ts';
import { StepCard } from './step-card.tsx';
import type { TimeScale } from './time-scale.ts';
import './step-cards.css';

const gap = 12;
const widest = 190;
const threadHeight = 26;

interface StepCardsProps {
  readonly planner: Planner;
  readonly matrix: Matrix;
  readonly scale: TimeScale;
  readonly selected: Selection | null;
  /** From the cards down to the people. */
  readonly onLeave: () => void;
}

/** The steps as cards above the axis, each with a thread to its date. */
export function StepCards({ planner, matrix, scale, selected, onLeave }: StepCardsProps) {
  const { plan, acts, isEditable } = planner;
  const [dragged, setDragged] = useState<{ readonly stepId: string; readonly days: number } | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const pitch = Math.min(widest + gap, scale.width / Math.max(1, plan.steps.length));
  const lastOffset = Math.max(0, ...plan.steps.map((step) => step.offsetDays));
  const choose = (step: number) => selected !== null && planner.select({ ...selected, step });
  const onArrow = (index: number, key: string) => {
    if (key === 'ArrowDown') return onLeave();
    const next = index + (key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0);
    if (next === index || plan.steps[next] === undefined) return;
    choose(next);
    row.current?.querySelectorAll<HTMLElement>('.step-card')[next]?.focus();
  };
  const stepAt = (index: number) => {
    const step = plan.steps[index];
    const { firstAt = 0 } = matrix.steps[index] ?? {};
    if (step === undefined || dragged?.stepId !== step.id) return firstAt;
    return stepInstant(plan, { ...step, offsetDays: Math.max(0, step.offsetDays + dragged.days) });
  };
  return (
    <div className="step-cards">
      <div className="step-cards__corner" role="columnheader" aria-colindex={1}>
        <h2 className="step-cards__title">
          {sayCount(plan.steps.length, 'step', 'steps')}, {sayCount(lastOffset, 'day', 'days')}
        </h2>
        {isEditable && <p className="supporting">Drag a step, or press Enter on it to type a day and a time.</p>}
        <p className="caption">Each step shows its {sayCount(matrix.people.length, 'verdict', 'verdicts')}</p>
      </div>
      <div className="step-cards__row" style={{ width: scale.width }} ref={row}>
        {plan.steps.map((step, index) => (
          <div
            key={step.id}
            role="columnheader"
            aria-colindex={index + 2}
            className="step-cards__place"
            style={{ left: index * pitch, width: pitch - gap }}
          >
            <StepCard
              plan={plan}
              step={step}
              index={index}
              counts={matrix.steps[index]?.counts ?? noTouches}
              firstAt={stepAt(index)}
              scale={scale}
              chosen={(selected?.step ?? 0) === index}
              isEditable={isEditable}
              onChoose={() => choose(index)}
              onOpen={() => isEditable && planner.show({ kind: 'step', stepId: step.id })}
              onMoveTo={(offsetDays) => acts.moveStepTo(step.id, offsetDays)}
              onRemove={() => acts.removeStep(step.id)}
              onDragging={(days) => setDragged(days === null ? null : { stepId: step.id, days })}
              onArrow={(key) => onArrow(index, key)}
            />
          </div>
        ))}
        <svg className="step-cards__threads" width={scale.width} height={threadHeight} aria-hidden="true">
          {plan.steps.map((step, index) => {
            const from = index * pitch + (pitch - gap) / 2;
            const to = scale.x(stepAt(index));
            const chosen = selected?.step === index;
            return (
              <path
                key={step.id}
                className="step-cards__thread"
                d={`M${from} 0C${from} 16 ${to} 8 ${to} ${threadHeight}`}
                fill="none"
                stroke={chosen ? 'var(--accent)' : 'var(--line-strong)'}
                strokeWidth={chosen ? 1.8 : 1.3}
              />
            );
          })}
        </svg>
        {dragged !== null && (
          <span
            className="step-cards__guide"
            style={{ left: scale.x(stepAt(plan.steps.findIndex(({ id }) => id === dragged.stepId))) }}
          />
        )}
      </div>
    </div>
  );
}
