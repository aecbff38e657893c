import type { KeyboardEvent } from 'react';
import type { Plan, PlanStep } from '../../../../shared/domain/plan.ts';
import { stepInstant } from '../../../../shared/domain/planned-touches.ts';
import { classNames } from '../../../lib/class-names.ts';
import { sayShortDay } from '../../../lib/say-date.ts';
import { AskBars, ChannelIcon, channelWords, VerdictBar, type VerdictCounts } from '../../marks/index.ts';
import type { TimeScale } from './time-scale.ts';
import { useDayDrag } from './use-day-drag.ts';

interface StepCardProps {
  readonly plan: Plan;
  readonly step: PlanStep;
  readonly index: number;
  readonly counts: VerdictCounts;
  readonly firstAt: number;
  readonly scale: TimeScale;
  readonly chosen: boolean;
  readonly isEditable: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
  readonly onMoveTo: (offsetDays: number) => void;
  readonly onRemove: () => void;
  /** The days it is being dragged, null at rest. */
  readonly onDragging: (days: number | null) => void;
  readonly onArrow: (key: string) => void;
}

/** A step as a card: its day, what it says, the shares of its verdicts. It is dragged in days, opened with Enter. */
export function StepCard(props: StepCardProps) {
  const { plan, step, index, counts, firstAt, scale, chosen, isEditable } = props;
  const drag = useDayDrag(scale, isEditable, {
    onDrop: (days) => props.onMoveTo(Math.max(0, step.offsetDays + days)),
    onDragging: props.onDragging,
  });
  const offset = Math.max(0, step.offsetDays + (drag.days ?? 0));
  const shownAt = drag.days === null ? firstAt : stepInstant(plan, { ...step, offsetDays: offset });
  const onKeyDown = (event: KeyboardEvent) => {
    const days = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (event.altKey && days !== 0 && isEditable) {
      event.preventDefault();
      return props.onMoveTo(Math.max(0, step.offsetDays + (event.shiftKey ? 7 * days : days)));
    }
    if (event.key === 'Delete' && isEditable) return props.onRemove();
    if (event.key.startsWith('Arrow') && !event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      props.onArrow(event.key);
    }
  };
  return (
    <button
      type="button"
      tabIndex={chosen ? 0 : -1}
      className={classNames(
        'step-card',
        chosen && 'step-card--selected',
        isEditable && 'step-card--movable',
        drag.days !== null && 'step-card--dragged',
      )}
      {...drag.handlers}
      onKeyDown={onKeyDown}
      onClick={() => {
        if (drag.wasDragged()) return;
        props.onChoose();
        props.onOpen();
      }}
    >
      <span className="step-card__line">
        <ChannelIcon channel={step.channel} labelled />
        <span className="step-card__day cut">
          {plan.pace === 'personal' && 'from '}
          {sayShortDay(shownAt, shownAt, plan.timeZone)}
        </span>
        <AskBars ask={step.ask} />
      </span>
      <span className="step-card__subject">{step.subject === '' ? channelWords[step.channel] : step.subject}</span>
      <span className="step-card__shares">
        <span className="visually-hidden">Step {index + 1}</span>
        <VerdictBar counts={counts} />
      </span>
    </button>
  );
}
