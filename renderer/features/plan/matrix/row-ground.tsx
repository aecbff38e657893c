import type { Standing } from '../../../../shared/domain/explanation.ts';
import type { TouchMove } from '../../../../shared/domain/plan-edits.ts';
import type { Cell } from './matrix.ts';
import type { TimeScale } from './time-scale.ts';

const height = 30;
const middle = height / 2;

interface RowGroundProps {
  readonly scale: TimeScale;
  readonly cells: readonly Cell[];
  readonly positions: readonly (number | undefined)[];
  readonly standing: Standing | undefined;
  /** The selected row shows every move, the others only their first. */
  readonly allTrails: boolean;
  readonly ghosts: readonly TouchMove[];
}

/** What lies under the marks of one row: past, weeks, today, the last touch and response, the way to the safe date. */
export function RowGround({ scale, cells, positions, standing, allTrails, ghosts }: RowGroundProps) {
  const { lastTouchAt, lastResponseAt } = standing ?? {};
  const moves = cells.flatMap(({ touch }, step) => {
    const from = positions[step];
    if (touch === undefined || from === undefined || touch.past || touch.override !== undefined) return [];
    if (touch.verdict !== 'too-fast' || touch.earliestSafeAt === null) return [];
    return [{ step: touch.step, from, safe: scale.x(Date.parse(touch.earliestSafeAt)) }];
  });
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
      {ghosts.length === 0 &&
        (allTrails ? moves : moves.slice(0, 1)).map(({ step, from, safe }) => (
          <Trail key={step} from={from} safe={safe} width={scale.width} />
        ))}
      {ghosts.map(({ step, from, to }) => (
        <Ghost key={step} from={scale.x(from)} to={scale.x(to)} />
      ))}
    </svg>
  );
}

/** The way from a mark that pushes too fast to its earliest safe date. */
function Trail({ from, safe, width }: { readonly from: number; readonly safe: number; readonly width: number }) {
  // Further away than the axis goes: the trail runs out of sight, without its tick.
  const inSight = safe < width - 3;
  const to = inSight ? safe : width + 2;
  return (
    <g>
      {to - from > 14 && (
        <path
          d={`M${from + 11} ${middle}H${to - 2}`}
          stroke="var(--fast-solid)"
          strokeWidth="1.3"
          strokeDasharray="1.5 3"
          strokeLinecap="round"
        />
      )}
      {inSight && <path d={`M${to} ${middle - 5}v10`} stroke="var(--accent)" strokeWidth="2" strokeLinecap="round" />}
    </g>
  );
}

/** Where a touch would stand. */
function Ghost({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <g>
      {to - from > 20 && (
        <path d={`M${from + 11} ${middle}H${to - 10}`} stroke="var(--accent-line)" strokeWidth="1.3" />
      )}
      <circle
        cx={to}
        cy={middle}
        r="7"
        fill="var(--surface)"
        stroke="var(--accent)"
        strokeWidth="1.4"
        strokeDasharray="2.4 2.2"
      />
    </g>
  );
}

/** A dot that would lie half over the edge is left out: the axis begins later than it. */
function isInSight(at: number | null | undefined, scale: TimeScale): at is number {
  return typeof at === 'number' && scale.x(at) > 4;
}
