import { sayShortDate, sayShortDay } from '../../../lib/say-date.ts';
import { type AxisFrame, lanes, monthTicks } from './axis-frame.ts';

const monthPx = 62;

/** The ground of the past and of what is ahead, the months, and the lines between the lanes. */
export function TimeGround({ frame }: { readonly frame: AxisFrame }) {
  const { left, right, today, bottom, x, from, to } = frame;
  return (
    <g>
      <rect x={left} y={lanes.top} width={today - left} height={bottom - lanes.top} fill="var(--past)" />
      <rect x={today} y={lanes.top} width={right - today} height={bottom - lanes.top} fill="var(--future)" />
      {monthTicks(from, to, Math.floor((right - left) / monthPx)).map((at) => (
        <g key={at}>
          <path d={`M${x(at)} ${lanes.top}V${bottom}`} stroke="var(--line-soft)" />
          {Math.abs(x(at) + 14 - today) > 58 && x(at) < right - 24 && (
            <text x={x(at) + 4} y={bottom + 17}>
              {monthName(at)}
            </text>
          )}
        </g>
      ))}
      <path
        d={`M0 ${lanes.trustTop}H${right}M0 ${lanes.pressureTop}H${right}M0 ${lanes.permissionTop}H${right}M0 ${bottom}H${right}`}
        stroke="var(--line)"
      />
    </g>
  );
}

/** The one dark line. */
export function TodayLine({ frame }: { readonly frame: AxisFrame }) {
  const { today, bottom, now } = frame;
  return (
    <g>
      <path d={`M${today} 4V${bottom}`} stroke="var(--text)" strokeWidth="1.4" />
      <rect x={today - 34} y={bottom + 1} width="68" height="18" rx="4" fill="var(--text)" />
      <text className="journey-axis__today" x={today} y={bottom + 14} textAnchor="middle">
        {sayShortDay(now, now)}
      </text>
    </g>
  );
}

/** "May", and "Jan 2026" where a year begins. */
function monthName(at: number): string {
  const [, month, year] = sayShortDate(at, 0).split(' ');
  return month === 'Jan' ? `${month} ${year}` : (month ?? '');
}
