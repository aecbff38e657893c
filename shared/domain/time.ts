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
  const then = new Date(at);
  const day = then.getUTCDate();
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - months);
  const daysInMonth = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  return then.setUTCDate(Math.min(day, daysInMonth));
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
  if (timeZone === 'UTC') return utcTime(at);
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

/** The same without a zone to look up: most contacts have none, and this is asked for every sentence. */
function utcTime(at: number): WallTime {
  const time = new Date(at);
  const iso = time.toISOString();
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    weekday: time.getUTCDay() || 7,
    clock: iso.slice(11, 16),
    date: iso.slice(0, 10),
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
