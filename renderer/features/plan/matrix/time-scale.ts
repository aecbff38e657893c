import { scaleLinear } from 'd3-scale';
import { Temporal } from 'temporal-polyfill';
import { dayMs } from '../../../../shared/domain/time.ts';
import { sayDayNumber, sayMonth } from '../../../lib/say-date.ts';
import type { Span } from '../verdicts/verdict-reading.ts';

const pastShownDays = 17;
const markPx = 21;

export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** The axis of a plan: where every instant stands, in px. */
export interface TimeScale {
  readonly width: number;
  /** Where it begins, in ms. */
  readonly startAt: number;
  readonly nowX: number;
  readonly x: (at: number) => number;
  readonly days: readonly Tick[];
  readonly months: readonly Tick[];
}

interface AxisParts {
  readonly span: Span;
  readonly now: number;
  /** Dates whose marks are kept apart. */
  readonly steps: readonly number[];
  /** Dates that are only looked at. */
  readonly further: readonly number[];
  /** The least width, in px. */
  readonly room: number;
  readonly zone: string;
}

/** Draws the dates of a plan to a width, wider only where marks of neighbouring steps would lie on each other. */
export function timeScale({ span, now, steps, further, room, zone }: AxisParts): TimeScale {
  const { first, last: planned } = extent(span, now);
  const last = further.reduce((latest, at) => Math.max(latest, at), planned);
  const start = Math.min(now - pastShownDays * dayMs, first - 3 * dayMs);
  // In fortnights, so that moving one touch does not move the whole axis under the pointer.
  const end = inFortnights(start, last + Math.max(6 * dayMs, (last - start) * 0.06));
  const width = Math.max(room, Math.min(room * 4, ((end - start) / closest(steps)) * markPx));
  const x = scaleLinear([start, end], [0, width]);
  const { days, months } = ticks(start, end, zone, width, now);
  return {
    width,
    startAt: start,
    nowX: x(now),
    x,
    days: days.map((tick) => at(tick, x)),
    months: months.map((tick) => at(tick, x)),
  };
}

function inFortnights(start: number, end: number): number {
  const fortnight = 14 * dayMs;
  return start + Math.ceil((end - start) / fortnight) * fortnight;
}

function extent(span: Span, now: number): { readonly first: number; readonly last: number } {
  const first = Math.min(now, instantOr(span.first, now));
  const last = Math.max(now + 14 * dayMs, instantOr(span.last, now));
  const safe = Math.max(last, instantOr(span.safe, now));
  // Safe dates far beyond the plan must not press the plan itself together.
  const room = Math.max(21 * dayMs, (last - first) * 0.4);
  return { first, last: Math.min(safe, last + room) };
}

function instantOr(iso: string | null, otherwise: number): number {
  return iso === null ? otherwise : Date.parse(iso);
}

/** The least time between two steps of the plan, at least a day. */
function closest(instants: readonly number[]): number {
  const sorted = instants.toSorted((a, b) => a - b);
  const gaps = sorted.slice(1).map((instant, index) => instant - (sorted[index] ?? instant));
  return Math.max(dayMs, Math.min(...gaps.filter((gap) => gap > 0), 30 * dayMs));
}

interface DatedLabel {
  readonly instant: number;
  readonly label: string;
}

function at({ instant, label }: DatedLabel, x: (instant: number) => number): Tick {
  return { x: x(instant), label };
}

/** Mondays, or first days of months where Mondays would stand too close; and the months above them. */
function ticks(start: number, end: number, zone: string, width: number, now: number) {
  const weeks = (end - start) / (7 * dayMs);
  const everyWeeks = Math.max(1, Math.ceil((weeks * 34) / width));
  const days: DatedLabel[] = [];
  const months: DatedLabel[] = [];
  let monday = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone).startOfDay();
  monday = monday.subtract({ days: monday.dayOfWeek - 1 }).add({ days: 7 });
  let month = -1;
  for (let index = 0; monday.epochMilliseconds < end; index += 1) {
    const instant = monday.epochMilliseconds;
    if (index % everyWeeks === 0) days.push({ instant, label: sayDayNumber(instant, zone) });
    if (monday.month !== month && index % everyWeeks === 0) {
      month = monday.month;
      months.push({ instant, label: sayMonth(instant, now, zone) });
    }
    monday = monday.add({ days: 7 });
  }
  return { days, months };
}
