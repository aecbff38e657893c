import { area, curveStepAfter, line } from 'd3-shape';
import { memo, useMemo } from 'react';
import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import type { StoryPoint } from '../../../../shared/domain/story.ts';
import { trustBand } from '../../../../shared/domain/trust.ts';
import { stageWords } from '../../marks/index.ts';
import { type AxisFrame, isInSight, lanes } from './axis-frame.ts';
import { placeLabels } from './place-labels.ts';
import { type Change, changesOf } from './stage-changes.ts';

const labelLines = 3;

interface TrustLaneProps {
  readonly frame: AxisFrame;
  readonly details: ContactDetails;
  /** The pattern of what is only expected. */
  readonly hatch: string;
}

const y = (trust: number) => lanes.trust0 - trust * (lanes.trust0 - lanes.trust100);

/** Trust as a stepped line with its band: it moves at events, never by waiting. After today dotted, on hatch. */
export const TrustLane = memo(function TrustLane({ frame, details, hatch }: TrustLaneProps) {
  const { left, right, today } = frame;
  const { trust, trustBand: band } = details.explanation;
  const { curve, ground, labels } = useMemo(() => draw(frame, details), [frame, details]);
  return (
    <g>
      <text x="0" y="104" className="journey-axis__lane">
        Trust
      </text>
      <text x="0" y="119">
        {Math.round(trust * 100)} now
      </text>
      {[0, 50, 100].map((percent) => (
        <g key={percent}>
          <path d={`M${left} ${y(percent / 100)}H${right}`} stroke="var(--line-soft)" />
          <text x={right + 8} y={y(percent / 100) + 4}>
            {percent}
          </text>
        </g>
      ))}
      <path d={ground} fill="var(--trust-band)" />
      <path d={curve} fill="none" stroke="var(--trust-line)" strokeWidth="2.2" strokeLinejoin="round" />
      <rect x={today} y={y(band[1])} width={right - today} height={y(band[0]) - y(band[1])} fill={`url(#${hatch})`} />
      <path
        d={`M${today} ${y(trust)}H${right}`}
        stroke="var(--trust-line)"
        strokeWidth="2"
        strokeDasharray="1.5 4"
        strokeLinecap="round"
      />
      {labels.map(({ item, x, before, line: lineOfText }) => (
        <g key={item.at}>
          <path
            d={`M${x.toFixed(1)} ${lanes.trustTop + 10}V${lanes.trust0}`}
            stroke={`var(--${item.stage})`}
            strokeWidth="1.3"
            strokeDasharray="3 3"
          />
          <text
            className="journey-axis__change"
            x={before ? x - 5 : x + 5}
            y={lanes.trustTop + 14 + lineOfText * 14}
            textAnchor={before ? 'end' : 'start'}
          >
            {changeWords(item)}
          </text>
        </g>
      ))}
    </g>
  );
});

/** "first reply: friend" */
function changeWords({ cause, stage }: Change): string {
  const word = stageWords[stage].toLowerCase();
  return cause === null ? word : `${cause}: ${word}`;
}

function draw(frame: AxisFrame, details: ContactDetails) {
  const { x, from, now, today, left } = frame;
  const points = steps(details, from, now);
  const px = (point: StoryPoint) => Math.max(left, Math.min(today, x(point.at)));
  const curve = line<StoryPoint>(px, (point) => y(point.trust)).curve(curveStepAfter);
  const ground = area<StoryPoint>(
    px,
    (point) => y(point.trustBand[0]),
    (point) => y(point.trustBand[1]),
  ).curve(curveStepAfter);
  const changes = changesOf(details).filter((change) => change.stageChanged && isInSight(frame, change.at));
  const labels = placeLabels(
    changes.map((change) => ({ item: change, x: x(change.at), text: changeWords(change) })),
    today,
    labelLines,
  );
  return { curve: curve(points) ?? '', ground: ground(points) ?? '', labels };
}

/** The points in sight, with how it stood where the sight begins and where it stands now. */
function steps({ story, explanation }: ContactDetails, from: number, now: number): readonly StoryPoint[] {
  const base = explanation.opinion.a;
  const before: StoryPoint = story.findLast((point) => point.at <= from) ?? {
    at: from,
    event: '',
    trust: base,
    trustBand: trustBand({ r: 0, s: 0 }, base),
    stage: 'stranger',
    condition: 'steady',
  };
  const inSight = story.filter((point) => point.at > from);
  const last = inSight.at(-1) ?? before;
  return [{ ...before, at: from }, ...inSight, { ...last, at: now }];
}
