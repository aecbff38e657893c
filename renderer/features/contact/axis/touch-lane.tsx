import { memo, useMemo } from 'react';
import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import type { ResponseEvent, TouchEvent } from '../../../../shared/domain/event.ts';
import { sayShortDay } from '../../../lib/say-date.ts';
import { ChannelIcon, channelWords, responseWords } from '../../marks/index.ts';
import { type AxisFrame, isInSight, lanes } from './axis-frame.ts';
import { placeMarks } from './place-marks.ts';

const touchSizes = { most: 10.5, least: 4.5 };
const responseSizes = { most: 5, least: 2 };
const iconFrom = 7;

interface TouchLaneProps {
  readonly frame: AxisFrame;
  readonly events: ContactDetails['events'];
}

/** Touches above (the channel inside), responses below (filled: in words), a thread from each touch to its answer. */
export const TouchLane = memo(function TouchLane({ frame, events }: TouchLaneProps) {
  const { touches, responses, threads } = useMemo(() => placed(frame, events), [frame, events]);
  const { now } = frame;
  return (
    <g>
      <text x="0" y={lanes.touches + 4} className="journey-axis__lane">
        Touches
      </text>
      <text x="0" y={lanes.responses + 4} className="journey-axis__lane">
        Responses
      </text>
      <path d={threads} fill="none" stroke="var(--accent-line)" strokeWidth="1.4" />
      {touches.map(({ item, x, radius }) => (
        <g key={`${item.id} ${item.at}`} transform={`translate(${x.toFixed(1)} ${lanes.touches})`}>
          <title>{`${channelWords[item.channel]}, ${sayShortDay(item.at, now)}`}</title>
          <circle r={radius} fill="var(--raised)" stroke="var(--line-strong)" />
          {radius >= iconFrom && (
            <g transform={`translate(${-radius * 0.57} ${-radius * 0.57})`} color="var(--text-2)">
              <ChannelIcon channel={item.channel} size={radius * 1.14} />
            </g>
          )}
        </g>
      ))}
      {responses.map(({ item, x, radius }) => {
        const inWords = isInWords(item);
        return (
          <circle
            key={`${item.id} ${item.at}`}
            cx={x.toFixed(1)}
            cy={lanes.responses}
            r={inWords ? radius : radius * 0.76}
            fill={inWords ? 'var(--trust-line)' : 'var(--raised)'}
            stroke="var(--trust-line)"
            strokeWidth={Math.min(1.8, radius * 0.4)}
          >
            <title>{`${responseWords[item.type]}, ${sayShortDay(item.at, now)}`}</title>
          </circle>
        );
      })}
    </g>
  );
});

/** A click, a form and an open are no words of theirs. */
function isInWords({ type }: ResponseEvent): boolean {
  return type !== 'click' && type !== 'form' && type !== 'open' && type !== 'visit';
}

function placed(frame: AxisFrame, events: ContactDetails['events']) {
  const touches: TouchEvent[] = [];
  const responses: ResponseEvent[] = [];
  const answered = new Map<string, ResponseEvent>();
  for (const event of events) {
    if (event.kind === 'response' && event.answers !== null && event.type !== 'open' && !answered.has(event.answers))
      answered.set(event.answers, event);
    if (!isInSight(frame, event.at)) continue;
    if (event.kind === 'touch') touches.push(event);
    if (event.kind === 'response') responses.push(event);
  }
  const xOf = (event: { readonly at: number }) => frame.x(event.at);
  const shown = placeMarks(touches, xOf, touchSizes);
  const threads = shown.map(({ item, x, radius }) => {
    const answer = item.id === '' ? undefined : answered.get(item.id);
    if (answer === undefined || !isInSight(frame, answer.at)) return '';
    const to = xOf(answer).toFixed(1);
    return `M${x.toFixed(1)} ${lanes.touches + radius}C${x.toFixed(1)} 52 ${to} 46 ${to} ${lanes.responses - 5}`;
  });
  return { touches: shown, responses: placeMarks(responses, xOf, responseSizes), threads: threads.join('') };
}
