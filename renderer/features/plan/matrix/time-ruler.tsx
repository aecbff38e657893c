import { sayShortDate } from '../../../lib/say-date.ts';
import { Button } from '../../../ui/button.tsx';
import type { TimeScale } from './time-scale.ts';

interface TimeRulerProps {
  readonly scale: TimeScale;
  readonly now: number;
  readonly zone: string;
  /** People stand where they were sorted before something was seen to. */
  readonly isUnsorted: boolean;
  readonly onSortAgain: () => void;
}

const nowHalf = 24;

/** Months, Mondays and today above the rows. */
export function TimeRuler({ scale, now, zone, isUnsorted, onSortAgain }: TimeRulerProps) {
  return (
    <div className="time-ruler">
      <div className="time-ruler__corner caption">
        {isUnsorted ? (
          <Button look="link" size="s" onPress={onSortAgain}>
            Sort worst first again
          </Button>
        ) : (
          <span aria-hidden="true">Person, worst first</span>
        )}
        <span aria-hidden="true">Trust</span>
      </div>
      <svg width={scale.width} height="36" aria-hidden="true" className="time-ruler__axis">
        <rect width={Math.max(0, scale.nowX)} height="36" fill="var(--past)" />
        {scale.days.map((day) => (
          <g key={day.x}>
            <path d={`M${day.x} 20v16`} stroke="var(--line)" />
            {Math.abs(day.x + 9 - scale.nowX) > nowHalf + 10 && (
              <text x={day.x + 4} y="30">
                {day.label}
              </text>
            )}
          </g>
        ))}
        {scale.months.map((month) => (
          <text key={month.x} x={month.x + 4} y="13" className="time-ruler__month">
            {month.label}
          </text>
        ))}
        <g transform={`translate(${Math.max(nowHalf, scale.nowX)} 36)`}>
          <rect x={-nowHalf} y="-18" width={nowHalf * 2} height="18" rx="4" fill="var(--text)" />
          <text className="time-ruler__now" y="-5" textAnchor="middle">
            {sayShortDate(now, now, zone)}
          </text>
        </g>
      </svg>
    </div>
  );
}
