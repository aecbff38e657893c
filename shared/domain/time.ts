import { Temporal } from 'temporal-polyfill';
import { zoneSpanAt } from './zone-offset.ts';

/** A day of the model: 86,400 s from instant to instant, in ms. */
export const dayMs = 86_400_000;

/** Later than this (ms) is no date that anybody plans for, and soon after it calendars end. */
export const lastDate = Date.UTC(10_000, 0);

/** Days from one instant to a later one; both in ms. */
export function daysBetween(from: number, to: number): number {
  return (to - from) / dayMs;
}

export function toIso(at: number): string {
  return new Date(at).toISOString();
}

function offsetAt(at: number, timeZone: string): number {
  return timeZone === 'UTC' ? 0 : zoneSpanAt(at, timeZone).offsetMs;
}

/** Number of the calendar day of an instant in a zone (IANA name), counted from 1970-01-01. */
export function calendarDay(at: number, timeZone: string): number {
  return Math.floor((at + offsetAt(at, timeZone)) / dayMs);
}

/** An instant (ms) at which so many calendar months after `at` are surely not over. */
export function withinMonths(at: number, months: number): number {
  return at + months * 28 * dayMs;
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
  const time = new Date(at + offsetAt(at, timeZone));
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

/** A clock time in a zone, so many days of the calendar after the day on which `at` (ms) falls there. */
export function daysLater(at: number, days: number, clock: string, timeZone: string): number {
  return instantOf(wallTime(at, timeZone).date, days, clock, timeZone);
}

/** The first instant at or after `at` at which clocks in that zone show `clock`. */
export function nextClock(at: number, clock: string, timeZone: string): number {
  const { from, until, offsetMs } = timeZone === 'UTC' ? utc : zoneSpanAt(at, timeZone);
  const onDay = Math.floor((at + offsetMs) / dayMs) * dayMs + msOf(clock) - offsetMs;
  const next = onDay >= at ? onDay : onDay + dayMs;
  // Within a day of a change of clocks the calendar is asked: a time may be skipped or come twice.
  return at - dayMs >= from && next + dayMs < until ? next : nextInCalendar(at, clock, timeZone);
}

const utc = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY, offsetMs: 0 } as const;

/** "09:30" in ms after midnight. */
function msOf(clock: string): number {
  return (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))) * 60_000;
}

function nextInCalendar(at: number, clock: string, timeZone: string): number {
  const plainTime = Temporal.PlainTime.from(clock);
  let day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
  for (;;) {
    const wall = day.toPlainDateTime(plainTime);
    // A time that comes twice: the first of both that is not over. One that is skipped: as far after the change.
    for (const disambiguation of ['compatible', 'later'] as const) {
      const next = wall.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds;
      if (next >= at) return next;
    }
    day = day.add({ days: 1 });
  }
}
