import { Temporal } from 'temporal-polyfill';

/** A day of the model: 86,400 s from instant to instant, in ms. */
export const dayMs = 86_400_000;

/** Days from one instant to a later one; both in ms. */
export function daysBetween(from: number, to: number): number {
  return (to - from) / dayMs;
}

export function toIso(at: number): string {
  return new Date(at).toISOString();
}

function zoned(at: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
}

/** Number of the calendar day of an instant in a zone (IANA name), counted from 1970-01-01. */
export function calendarDay(at: number, timeZone: string): number {
  const offsetMs = timeZone === 'UTC' ? 0 : zoned(at, timeZone).offsetNanoseconds / 1e6;
  return Math.floor((at + offsetMs) / dayMs);
}

/** The instant `months` calendar months before `at`, in UTC; the last day of the month where the day is missing. */
export function monthsBefore(at: number, months: number): number {
  return zoned(at, 'UTC').subtract({ months }).epochMilliseconds;
}

/** Instant of a date ("2026-05-04") plus whole or part days, at a clock time ("09:30") in a zone. */
export function instantOf(date: string, offsetDays: number, clock: string, timeZone: string): number {
  const wholeDays = Math.floor(offsetDays);
  const day = Temporal.PlainDate.from(date).add({ days: wholeDays });
  const start = day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(clock) });
  return start.epochMilliseconds + Math.round((offsetDays - wholeDays) * dayMs);
}

/** What a clock and a calendar on the wall in that zone show. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  /** "09:30" */
  readonly clock: string;
  /** "2026-05-04" */
  readonly date: string;
}

export function wallTime(at: number, timeZone: string): WallTime {
  const time = zoned(at, timeZone);
  return {
    year: time.year,
    month: time.month,
    day: time.day,
    weekday: time.dayOfWeek,
    clock: time.toPlainTime().toString({ smallestUnit: 'minute' }),
    date: time.toPlainDate().toString(),
  };
}

/** The first instant at or after `at` at which clocks in that zone show `clock`. */
export function nextClock(at: number, clock: string, timeZone: string): number {
  const plainTime = Temporal.PlainTime.from(clock);
  let day = zoned(at, timeZone).toPlainDate();
  for (;;) {
    const next = day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
    if (next >= at) return next;
    day = day.add({ days: 1 });
  }
}

/** Whether the runtime knows this IANA zone. */
export function isTimeZone(name: string): boolean {
  try {
    zoned(0, name);
    return true;
  } catch {
    // The only way to ask: an unknown zone throws, and a known one does not.
    return false;
  }
}
