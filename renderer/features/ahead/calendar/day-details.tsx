import { Link } from '@tanstack/react-router';
import { sayCount } from '../../../../shared/lib/count.ts';
import { sayDay } from '../../../lib/say-date.ts';
import { ChannelIcon, channelWords, NotFine, VerdictBar } from '../../marks/index.ts';
import { type PlanDay, type StepOfPlan, touchesOf } from '../plan-days.ts';

/** Everything that goes out on one day. */
export function DayDetails({ day, now }: { readonly day: PlanDay | undefined; readonly now: number }) {
  return (
    <section className="ahead__section" aria-labelledby="the-day">
      <h2 className="ahead__title" id="the-day">
        {day === undefined ? 'No touches in these weeks' : sayDay(day.at, now)}
      </h2>
      {day === undefined ? (
        <p className="supporting">
          What plans send stands here on its day, with the verdicts of the people it goes to.
        </p>
      ) : (
        <ul className="day-details">
          {day.steps.map((step) => (
            <li key={`${step.planId} ${step.step}`}>
              <StepDetails step={step} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function StepDetails({ step }: { readonly step: StepOfPlan }) {
  return (
    <Link to="/plans/stored/$planId" params={{ planId: step.planId }} className="day-details__step">
      <span className="day-details__plan caption">
        <ChannelIcon channel={step.channel} size={13} />
        <span className="cut">
          {step.planName}, step {step.step}
        </span>
      </span>
      <span className="day-details__subject">{step.subject === '' ? `Step ${step.step}` : step.subject}</span>
      <span className="supporting">
        {channelWords[step.channel]} to {sayCount(touchesOf([step]), 'person', 'people')}
      </span>
      <VerdictBar counts={step.counts} />
      <NotFine counts={step.counts} />
    </Link>
  );
}
