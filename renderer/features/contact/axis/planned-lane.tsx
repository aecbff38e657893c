import type { PlannedOfContact } from '../../../../shared/contract/data-contract.ts';
import { sayShortDay } from '../../../lib/say-date.ts';
import { VerdictMark, verdictWords } from '../../marks/index.ts';
import { plannedKey, safeDate } from '../planned-words.ts';
import { type AxisFrame, isInSight, lanes } from './axis-frame.ts';
import { placeMarks } from './place-marks.ts';

const sizes = { most: 9, least: 6.5 };

interface PlannedLaneProps {
  readonly frame: AxisFrame;
  readonly planned: readonly PlannedOfContact[];
  /** The planned touch that is looked at. */
  readonly active: string | null;
}

/** Planned touches wear their verdict; a hairline drops through every lane. */
export function PlannedLane({ frame, planned, active }: PlannedLaneProps) {
  const inSight = planned.filter(({ verdict }) => isInSight(frame, Date.parse(verdict.at)));
  const later = planned.filter(({ verdict }) => Date.parse(verdict.at) > frame.to).length;
  const marks = placeMarks(inSight, ({ verdict }) => frame.x(Date.parse(verdict.at)), sizes);
  return (
    <g>
      {marks.map(({ item, x, radius }) => (
        <g key={plannedKey(item)}>
          <path
            d={`M${x.toFixed(1)} ${lanes.touches + 12}V${lanes.permissionTop}`}
            stroke={active === plannedKey(item) ? 'var(--text-3)' : 'var(--line-strong)'}
            strokeDasharray="2 3"
          />
          <g
            className="journey-axis__planned"
            style={{ transform: `translate(${(x - radius).toFixed(1)}px, ${lanes.touches - radius}px)` }}
          >
            <title>
              {`${item.planName}, step ${item.step}: ${verdictWords[item.verdict.verdict].toLowerCase()}, ${sayShortDay(Date.parse(item.verdict.at), frame.now)}`}
            </title>
            <VerdictMark verdict={item.verdict.verdict} size={radius * 2} />
          </g>
        </g>
      ))}
      <Trails frame={frame} planned={inSight} active={active} />
      {later > 0 && (
        <text x={frame.right + 8} y={lanes.touches + 4} className="journey-axis__later">
          {later} later
        </text>
      )}
    </g>
  );
}

/** From the first touch that is too fast a dotted trail to its earliest safe date; and from the one looked at. */
function Trails({ frame, planned, active }: PlannedLaneProps) {
  const movable = planned.filter((touch) => safeDate(touch) !== null);
  const first = movable.find(({ verdict }) => verdict.verdict === 'too-fast');
  const shown = movable.filter((touch) => plannedKey(touch) === active || (active === null && touch === first));
  return shown.map((touch) => {
    const from = frame.x(Date.parse(touch.verdict.at));
    const safe = frame.x(safeDate(touch) ?? 0);
    const to = Math.min(safe, frame.right);
    const y = lanes.touches + 17;
    return (
      <g key={plannedKey(touch)}>
        <title>{`Fine from ${sayShortDay(safeDate(touch) ?? 0, frame.now)}`}</title>
        <path
          d={`M${from.toFixed(1)} ${lanes.touches + 10}V${y}H${to.toFixed(1)}`}
          fill="none"
          stroke="var(--accent)"
          strokeWidth="1.6"
          strokeDasharray="0.1 4"
          strokeLinecap="round"
        />
        {safe <= frame.right && (
          <path d={`M${safe.toFixed(1)} ${y - 6}v12`} stroke="var(--accent)" strokeWidth="2.4" strokeLinecap="round" />
        )}
      </g>
    );
  });
}
