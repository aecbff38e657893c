import { useId, useMemo } from 'react';
import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { contactName } from '../../../../shared/domain/contact.ts';
import { sayCount, sayDays } from '../../../../shared/lib/count.ts';
import { sayShortDate } from '../../../lib/say-date.ts';
import { useElementWidth } from '../../../lib/use-element-width.ts';
import { safeDate } from '../planned-words.ts';
import { axisFrame, lanes, type Span, spanOf } from './axis-frame.ts';
import { JourneyTable } from './journey-table.tsx';
import { permissionBars } from './permission-bars.ts';
import { PermissionLane } from './permission-lane.tsx';
import { PlannedLane } from './planned-lane.tsx';
import { PressureLane } from './pressure-lane.tsx';
import { TimeGround, TodayLine } from './time-ground.tsx';
import { TouchLane } from './touch-lane.tsx';
import { TrustLane } from './trust-lane.tsx';
import './journey-axis.css';

interface JourneyAxisProps {
  readonly details: ContactDetails;
  readonly now: number;
  readonly span: Span;
  /** The row that is looked at: a planned touch by its key, and when it is. */
  readonly active: { readonly key: string; readonly at: number } | null;
}

/** Touches and responses, trust, pressure and permissions on one axis of time; today one dark line. */
export function JourneyAxis({ details, now, span, active }: JourneyAxisProps) {
  const [ref, width] = useElementWidth<HTMLDivElement>(860);
  const hatch = useId();
  const { events, planned } = details;
  const { frame, bars, hidden } = useMemo(() => {
    const dates = planned.flatMap((touch) => [Date.parse(touch.verdict.at), safeDate(touch) ?? now]);
    const sight = spanOf(
      span,
      now,
      events.slice(0, 1).map((event) => event.at),
      dates,
    );
    const { bars: placed, laneCount, hidden: rest } = permissionBars(events, sight.from, sight.to);
    return { frame: axisFrame(width, sight, now, laneCount), bars: placed, hidden: rest };
  }, [width, span, now, events, planned]);
  const looked = active !== null && active.at >= frame.from && active.at <= frame.to ? frame.x(active.at) : null;
  return (
    <div ref={ref} className="journey-axis">
      <svg
        width={width}
        height={frame.bottom + 26}
        role="img"
        aria-label={pictureWords(details, frame.from, frame.to, now)}
      >
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0v6" stroke="var(--hatch)" strokeWidth="1" />
          </pattern>
        </defs>
        <TimeGround frame={frame} />
        {looked !== null && (
          <rect
            x={looked - 11}
            y={lanes.top}
            width="22"
            height={frame.bottom - lanes.top}
            fill="var(--hover)"
            className="journey-axis__looked"
          />
        )}
        <TrustLane frame={frame} details={details} hatch={hatch} />
        <PermissionLane frame={frame} bars={bars} hidden={hidden} />
        <PlannedLane frame={frame} planned={planned} active={active?.key ?? null} />
        <PressureLane frame={frame} details={details} hatch={hatch} />
        <TouchLane frame={frame} events={events} />
        <TodayLine frame={frame} />
      </svg>
      <JourneyTable details={details} now={now} />
    </div>
  );
}

/** What the picture shows, in a sentence; the rows below and the table say it in full. */
function pictureWords(
  { contact, events, explanation, planned }: ContactDetails,
  from: number,
  to: number,
  now: number,
) {
  const touches = events.filter((event) => event.kind === 'touch' && event.at >= from && event.at <= to).length;
  const responses = events.filter((event) => event.kind === 'response' && event.at >= from && event.at <= to).length;
  return (
    `Journey of ${contactName(contact)} from ${sayShortDate(from, now)} to ${sayShortDate(to, now)}: ` +
    `${sayCount(touches, 'touch', 'touches')}, ${sayCount(responses, 'response', 'responses')}, ` +
    `${sayCount(planned.length, 'planned touch', 'planned touches')}. Trust ${Math.round(explanation.trust * 100)} of 100. ` +
    `The limit is one message every ${sayDays(explanation.limitGapDays)}.`
  );
}
