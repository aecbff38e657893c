import { Temporal } from 'temporal-polyfill';
import { dayMs } from '../domain/time.ts';

/** Where the sample company sits, and in whose time its plans are made. */
export const homeZone = 'Europe/Stockholm';

const hourMs = 3_600_000;
const lettersSent = 80;
const tuesday = 2;
/** The letter is planned for 08:30; the last address gets it some minutes later. */
export const letterClock = '08:30';
const deliveryMs = 4 * 60_000;

/** One issue of the weekly letter. Issue 0 is the latest; every fourth is the monthly one. */
export interface LetterDate {
  readonly issue: number;
  /** "2026-04-07" in the home zone. */
  readonly on: string;
  /** When it reached its readers, in ms. */
  readonly at: number;
}

function toInstant(day: Temporal.PlainDate, clock: string, timeZone: string): number {
  return day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(clock) }).epochMilliseconds;
}

function dayAt(at: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** The letters of the last eighteen months, latest first; all reached their readers before `now` (ms). */
export function letterDates(now: number): readonly LetterDate[] {
  const today = dayAt(now, homeZone);
  const thisWeek = today.subtract({ days: (today.dayOfWeek - tuesday + 7) % 7 });
  const reached = toInstant(thisWeek, letterClock, homeZone) + deliveryMs < now;
  const latest = reached ? thisWeek : thisWeek.subtract({ days: 7 });
  return Array.from({ length: lettersSent }, (_, issue) => {
    const day = latest.subtract({ days: 7 * issue });
    return { issue, on: day.toString(), at: toInstant(day, letterClock, homeZone) + deliveryMs };
  });
}

/** Nobody writes to a customer on these: month and day. */
const closedDays = new Set(['12-24', '12-25', '12-26', '12-31', '01-01']);

function isClosed(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek > 5 || closedDays.has(day.toString().slice(5));
}

/** Working time of that zone, `daysAgo` days before `now`, or on the last working day before that; in ms. */
export function workingTime(now: number, daysAgo: number, clock: string, timeZone: string): number {
  let day = dayAt(now - Math.round(daysAgo * dayMs), timeZone);
  while (isClosed(day)) day = day.subtract({ days: 1 });
  return toInstant(day, clock, timeZone);
}

const wakingHour = 7;
const lastHour = 22;

/** The same instant, or in the next morning of that zone where people sleep; in ms. */
export function awake(at: number, timeZone: string): number {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(timeZone);
  const waiting = hour < wakingHour ? wakingHour - hour : hour >= lastHour ? 24 - hour + wakingHour : 0;
  return at + waiting * hourMs;
}

/** The first such weekday (1 Monday … 7 Sunday) at least `days` days after `now`, in the home zone: "2026-04-15". */
export function weekdayAfter(now: number, days: number, weekday: number): string {
  const day = dayAt(now, homeZone).add({ days });
  return day.add({ days: (weekday - day.dayOfWeek + 7) % 7 }).toString();
}
