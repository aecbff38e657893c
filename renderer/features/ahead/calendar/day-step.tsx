import { Link } from '@tanstack/react-router';
import { sayCount, sayNumber } from '../../../../shared/lib/count.ts';
import { ChannelIcon, channelWords, VerdictBar } from '../../marks/index.ts';
import { type StepOfPlan, touchesOf } from '../plan-days.ts';

/** A step of a plan in the cell of its day; it leads to the plan. */
export function DayStep({ step }: { readonly step: StepOfPlan }) {
  const people = touchesOf([step]);
  const subject = step.subject === '' ? `step ${step.step}` : step.subject;
  return (
    <Link
      to="/plans/stored/$planId"
      params={{ planId: step.planId }}
      className="day-step"
      title={`${step.planName}: ${subject}. ${channelWords[step.channel]} to ${sayCount(people, 'person', 'people')}`}
    >
      <span className="day-step__line">
        <ChannelIcon channel={step.channel} size={13} />
        <span className="day-step__plan cut">{step.planName}</span>
        <span className="day-step__people">{sayNumber(people)}</span>
      </span>
      <VerdictBar counts={step.counts} />
    </Link>
  );
}
