import { Link, useNavigate } from '@tanstack/react-router';
import { CalendarCheck, Signpost } from 'lucide-react';
import type { PlanAhead } from '../../../../shared/contract/ahead-contract.ts';
import { sayCount } from '../../../../shared/lib/count.ts';
import { ownTimeZone } from '../../../lib/own-time-zone.ts';
import { sayDay, sayShortDay } from '../../../lib/say-date.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ChannelIcon, channelWords, VerdictBar } from '../../marks/index.ts';
import { type PlanDay, planDays, type StepOfPlan, touchesOf } from '../plan-days.ts';

const daysShown = 7;

interface WeekProps {
  readonly plans: readonly PlanAhead[];
  readonly now: number;
}

/** Today and the six days after it, with what every plan sends on each. */
export function Week({ plans, now }: WeekProps) {
  const navigate = useNavigate();
  const days = planDays(plans, now, daysShown, ownTimeZone());
  const touches = touchesOf(days.flatMap(({ steps }) => steps));
  return (
    <section className="today__section" aria-labelledby="this-week">
      <header className="today__head">
        <h2 className="ahead__title" id="this-week">
          This week
        </h2>
        <span className="today__beside">
          {touches === 0 ? '' : `${sayCount(touches, 'touch', 'touches')} up to ${sayDay(days.at(-1)?.at ?? now, now)}`}
        </span>
      </header>
      {touches === 0 ? (
        <EmptyState
          icon={CalendarCheck}
          title="Nothing goes out in the next seven days"
          says="What plans send stands here on its day, with the verdicts of the people it goes to."
        >
          <Button icon={Signpost} onPress={() => void navigate({ to: '/plans' })}>
            Go to the planner
          </Button>
        </EmptyState>
      ) : (
        <ol className="week">
          {days.map((day, place) => (
            <Day key={day.at} day={day} now={now} isToday={place === 0} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Day({ day, now, isToday }: { readonly day: PlanDay; readonly now: number; readonly isToday: boolean }) {
  return (
    <li className="week__day">
      <h3 className="week__date">
        {isToday ? <span className="week__today">{sayShortDay(day.at, now)}</span> : sayShortDay(day.at, now)}
      </h3>
      {day.steps.map((step) => (
        <Step key={`${step.planId} ${step.step}`} step={step} />
      ))}
    </li>
  );
}

function Step({ step }: { readonly step: StepOfPlan }) {
  return (
    <Link to="/plans/stored/$planId" params={{ planId: step.planId }} className="week__step">
      <span className="week__plan">
        <ChannelIcon channel={step.channel} size={13} />
        <span className="cut">{step.planName}</span>
      </span>
      <span className="week__subject">{step.subject === '' ? `Step ${step.step}` : step.subject}</span>
      <span className="caption">
        {channelWords[step.channel]}, {sayCount(touchesOf([step]), 'person', 'people')}
      </span>
      <VerdictBar counts={step.counts} />
    </Link>
  );
}
