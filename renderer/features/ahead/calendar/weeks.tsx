import { Button as AriaButton } from 'react-aria-components';
import { wallTime } from '../../../../shared/domain/time.ts';
import { sayCount } from '../../../../shared/lib/count.ts';
import { classNames } from '../../../lib/class-names.ts';
import { ownTimeZone } from '../../../lib/own-time-zone.ts';
import { sayShortDate, sayShortDay, sayWeekday } from '../../../lib/say-date.ts';
import { type PlanDay, shareTooFast, touchesOf } from '../plan-days.ts';
import { DayStep } from './day-step.tsx';

interface WeeksProps {
  /** Whole weeks, from a Monday on. */
  readonly days: readonly PlanDay[];
  readonly now: number;
  readonly chosen: string | null;
  readonly onChoose: (date: string) => void;
}

const stepsShown = 2;

/** The weeks as a sheet of days, each with what all plans send on it. */
export function Weeks({ days, now, chosen, onChoose }: WeeksProps) {
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(7 * week, 7 * week + 7));
  return (
    <table className="weeks" aria-label="Days">
      <thead>
        <tr>
          {weeks[0]?.map(({ at }) => (
            <th key={at} scope="col">
              {sayWeekday(at)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <Day key={day.date} day={day} now={now} isChosen={day.date === chosen} onChoose={onChoose} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  readonly day: PlanDay;
  readonly now: number;
  readonly isChosen: boolean;
  readonly onChoose: (date: string) => void;
}

function Day({ day: { at, date, steps }, now, isChosen, onChoose }: DayProps) {
  const when = whenOf(date, wallTime(now, ownTimeZone()).date);
  const touches = touchesOf(steps);
  const share = shareTooFast(steps);
  const more = steps.length - stepsShown;
  return (
    <td className={classNames('day', `day--${when}`, isChosen && 'day--chosen')}>
      <span className="day__head">
        {touches === 0 ? (
          <span className="day__date">{sayShortDate(at, now)}</span>
        ) : (
          <AriaButton
            className="day__date day__date--full"
            aria-pressed={isChosen}
            aria-label={`${sayShortDay(at, now)}, ${sayCount(touches, 'touch', 'touches')}`}
            onPress={() => onChoose(date)}
          >
            {sayShortDate(at, now)}
          </AriaButton>
        )}
        {share > 0 && (
          <span
            className={`day__heat day__heat--${heatOf(share)}`}
            role="img"
            aria-label={`${Math.round(100 * share)} % too fast`}
            title={`${Math.round(100 * share)} % of ${sayCount(touches, 'touch', 'touches')} too fast`}
          />
        )}
      </span>
      {steps.slice(0, stepsShown).map((step) => (
        <DayStep key={`${step.planId} ${step.step}`} step={step} />
      ))}
      {more > 0 && <span className="day__more caption">{more} more</span>}
    </td>
  );
}

/** Both as "2026-05-04". */
function whenOf(date: string, today: string): 'past' | 'today' | 'ahead' {
  if (date === today) return 'today';
  return date < today ? 'past' : 'ahead';
}

/** The step of the heat for a share of touches that come too fast. */
function heatOf(share: number): 1 | 2 | 3 | 4 {
  if (share < 0.1) return 1;
  if (share < 0.25) return 2;
  return share < 0.5 ? 3 : 4;
}
