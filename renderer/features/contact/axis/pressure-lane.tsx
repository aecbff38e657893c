import { area, line } from 'd3-shape';
import { memo, useMemo } from 'react';
import type { ContactDetails, PlannedOfContact } from '../../../../shared/contract/data-contract.ts';
import { loadsAt, pressureCurve, pressureLimits } from '../../../../shared/domain/pressure-curve.ts';
import type { Severity } from '../../../../shared/domain/severity.ts';
import { sayDays } from '../../../../shared/lib/count.ts';
import { verdictWords } from '../../marks/index.ts';
import { plannedKey } from '../planned-words.ts';
import { type AxisFrame, isInSight, lanes } from './axis-frame.ts';
import { type CurvePoint, thinCurve } from './thin-curve.ts';

const samplesPerPx = 0.6;
/** The axis reaches to here at least, and never so high that the limit lies on its ground. */
const ceiling = { least: 1.12, most: 2.1 } as const;

interface PressureLaneProps {
  readonly frame: AxisFrame;
  readonly details: ContactDetails;
  readonly hatch: string;
}

/**
 * What the touches weigh, against the limit with this contact. Each planned touch is a dot where the pressure stands
 * just before it: below the strip fine, in it caution, above the line too soon.
 */
export const PressureLane = memo(function PressureLane({ frame, details, hatch }: PressureLaneProps) {
  const { left, right } = frame;
  const { past, ahead, dots, limitY, stripY, clip } = useMemo(() => draw(frame, details), [frame, details]);
  return (
    <g>
      <text x="0" y="252" className="journey-axis__lane">
        Pressure
      </text>
      <text x="0" y="267">
        one message
      </text>
      <text x="0" y="282">
        every {sayDays(details.explanation.limitGapDays)}
      </text>
      <clipPath id={clip}>
        <rect
          x={left}
          y={lanes.pressureTop + 1}
          width={right - left}
          height={lanes.pressure0 - lanes.pressureTop + 2}
        />
      </clipPath>
      <rect x={left} y={limitY} width={right - left} height={stripY - limitY} fill="var(--caution-ground)" />
      <g clipPath={`url(#${clip})`}>
        <path d={groundOf(past)} fill="var(--pressure-area)" />
        <path d={groundOf(ahead)} fill={`url(#${hatch})`} />
        <path d={lineOf(past)} fill="none" stroke="var(--pressure-line)" strokeWidth="1.7" strokeLinejoin="round" />
        <path
          d={lineOf(ahead)}
          fill="none"
          stroke="var(--pressure-line)"
          strokeWidth="1.7"
          strokeDasharray="4 3"
          strokeLinejoin="round"
        />
      </g>
      <path d={`M${left} ${limitY}H${right}`} stroke="var(--limit-line)" strokeWidth="1.4" />
      <text className="journey-axis__too-soon" x={right + 8} y={limitY - 4}>
        too soon
      </text>
      <text className="journey-axis__room" x={right + 8} y={Math.min(stripY + 14, lanes.pressure0 + 3)}>
        room
      </text>
      {dots.map(({ key, x, y, severity, load }) => (
        <circle
          key={key}
          cx={x.toFixed(1)}
          cy={y.toFixed(1)}
          r="4.2"
          fill={`var(--${dotColours[severity]})`}
          stroke="var(--surface)"
          strokeWidth="1.5"
        >
          <title>{`Just before it the touches so far weigh ${load.toFixed(2)} of ${pressureLimits.tooFast.toFixed(2)}: ${verdictWords[severity].toLowerCase()}`}</title>
        </circle>
      ))}
    </g>
  );
});

const dotColours: Readonly<Record<Severity, string>> = {
  fine: 'fine-solid',
  caution: 'caution-solid',
  'too-fast': 'fast-solid',
  blocked: 'blocked-solid',
};

const lineOf = (points: readonly CurvePoint[]) =>
  line<CurvePoint>(
    (p) => p.x,
    (p) => p.y,
  )(points) ?? '';
const groundOf = (points: readonly CurvePoint[]) =>
  area<CurvePoint>(
    (p) => p.x,
    lanes.pressure0,
    (p) => p.y,
  )(points) ?? '';

interface Dot {
  readonly key: string;
  readonly x: number;
  readonly at: number;
  readonly load: number;
  readonly severity: Severity;
}

function draw(frame: AxisFrame, { pressure, explanation, planned, contact }: ContactDetails) {
  const { from, to, now, left, right } = frame;
  const gap = explanation.limitGapDays;
  const samples = Math.round((right - left) * samplesPerPx);
  const curve = pressureCurve(pressure, gap, from, to, samples);
  const before = curve.filter((point) => point.at <= now);
  const [today] = loadsAt(pressure, gap, [now]);
  const after = [...(today === undefined ? [] : [today]), ...curve.filter((point) => point.at > now)];
  const dots = planned.flatMap((touch) => dotOf(touch, frame, (at) => loadsAt(pressure, gap, [at - 1])[0]?.load ?? 0));
  const highest = curve.reduce((most, point) => Math.max(most, point.load), 0);
  const top = Math.max(ceiling.least, Math.min(ceiling.most, highest * 1.03));
  const y = (load: number) => lanes.pressure0 - (load / top) * (lanes.pressure0 - lanes.pressurePeak);
  return {
    past: thinCurve(before, frame.x, y),
    ahead: thinCurve(after, frame.x, y),
    dots: dots.map((dot) => ({ ...dot, y: Math.max(lanes.pressureTop + 5, y(dot.load)) })),
    limitY: y(pressureLimits.tooFast),
    stripY: y(pressureLimits.caution),
    clip: `pressure-of-${contact.id}`,
  };
}

/**
 * The verdict reads the pressure with the gap of its own date, which what comes before may have changed a little: where
 * it says what that was, the dot stands there, so that dot and sentence never disagree. A touch that pressure does not
 * concern (a promised letter, a reply) has none.
 */
function dotOf(touch: PlannedOfContact, frame: AxisFrame, loadBefore: (at: number) => number): readonly Dot[] {
  const at = Date.parse(touch.verdict.at);
  if (!isInSight(frame, at)) return [];
  const near = touch.verdict.reasons.find((reason) => reason.code === 'near');
  const counted = near?.numbers['P'];
  const load = typeof counted === 'number' ? counted - 1 : loadBefore(at);
  if (near === undefined && load > pressureLimits.caution) return [];
  return [{ key: plannedKey(touch), x: frame.x(at), at, load, severity: near?.severity ?? 'fine' }];
}
