import type { Standing } from '../../../shared/domain/explanation.ts';
import type { TouchVerdict } from '../../../shared/domain/verdict.ts';
import type { TimeScale } from './time-scale.ts';

const height = 30;
const middle = height / 2;

interface RowGroundProps {
  readonly scale: TimeScale;
  readonly touches: readonly (TouchVerdict | undefined)[];
  readonly positions: readonly (number | undefined)[];
  readonly standing: Standing | undefined;
  /** The selected row shows every move, the others only their first. */
  readonly allTrails: boolean;
}

/** What lies under the marks of one row: past, weeks, today, the last touch and response, the way to the safe date. */
export function RowGround({ scale, touches, positions, standing, allTrails }: RowGroundProps) {
  const { lastTouchAt, lastResponseAt } = standing ?? {};
  const moves = touches
    .map((touch, step) => ({ touch, from: positions[step] }))
    .filter(({ touch }) => touch?.verdict === 'too-fast' && touch.earliestSafeAt !== null && !touch.past);
  return (
    <svg className="row-ground" width={scale.width} height={height} aria-hidden="true">
      <rect width={Math.max(0, scale.nowX)} height={height} fill="var(--past)" />
      {scale.days.map((day) => (
        <path key={day.x} d={`M${day.x} 0V${height}`} stroke="var(--line-soft)" />
      ))}
      <path d={`M${scale.nowX} 0V${height}`} stroke="var(--text)" strokeWidth="1.3" />
      {isInSight(lastTouchAt, scale) && <circle cx={scale.x(lastTouchAt)} cy={middle} r="3" fill="var(--text-3)" />}
      {isInSight(lastResponseAt, scale) && (
        <circle
          cx={scale.x(lastResponseAt)}
          cy={middle}
          r="3.5"
          fill="none"
          stroke="var(--trust-line)"
          strokeWidth="1.8"
        />
      )}
      {(allTrails ? moves : moves.slice(0, 1)).map(({ touch, from }) => {
        if (touch === undefined || touch.earliestSafeAt === null || from === undefined) return null;
        const safe = scale.x(Date.parse(touch.earliestSafeAt));
        // Further away than the axis goes: the trail runs out of sight, without its tick.
        const inSight = safe < scale.width - 3;
        const to = inSight ? safe : scale.width + 2;
        return (
          <g key={touch.step}>
            {to - from > 14 && (
              <path
                d={`M${from + 11} ${middle}H${to - 2}`}
                stroke="var(--fast-solid)"
                strokeWidth="1.3"
                strokeDasharray="1.5 3"
                strokeLinecap="round"
              />
            )}
            {inSight && (
              <path d={`M${to} ${middle - 5}v10`} stroke="var(--accent)" strokeWidth="2" strokeLinecap="round" />
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** A dot that would lie half over the edge is left out: the axis begins later than it. */
function isInSight(at: number | null | undefined, scale: TimeScale): at is number {
  return typeof at === 'number' && scale.x(at) > 4;
}
