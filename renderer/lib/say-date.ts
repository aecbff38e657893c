import { dayMs } from '../../shared/domain/time.ts';

/** Dates as people say them: "Tuesday 5 May, 09:30". The year is said only when it is not the one of `now`. */

type Zone = string | undefined;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: Zone, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone ?? ''} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', zone === undefined ? options : { ...options, timeZone: zone });
  formats.set(key, made);
  return made;
}

function parts(at: number, zone: Zone, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const found: Record<string, string> = {};
  for (const part of formatFor(zone, options).formatToParts(at)) found[part.type] = part.value;
  return found;
}

function yearOf(at: number, zone: Zone): string {
  return parts(at, zone, { year: 'numeric' })['year'] ?? '';
}

function withYear(said: string, at: number, now: number, zone: Zone): string {
  const year = yearOf(at, zone);
  return year === yearOf(now, zone) ? said : `${said} ${year}`;
}

/** "09:30" */
export function sayClock(at: number, zone?: string): string {
  return formatFor(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** "16 September 2025" */
export function sayDate(at: number, zone?: string): string {
  return formatFor(zone, { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

/** "Tuesday 5 May" */
export function sayDay(at: number, now: number, zone?: string): string {
  const { weekday, day, month } = parts(at, zone, { weekday: 'long', day: 'numeric', month: 'long' });
  return withYear(`${weekday} ${day} ${month}`, at, now, zone);
}

/** "Tuesday 5 May, 09:30" */
export function sayMoment(at: number, now: number, zone?: string): string {
  return `${sayDay(at, now, zone)}, ${sayClock(at, zone)}`;
}

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function shortMonth(at: number, zone: Zone): string {
  // Not Intl's own short names: en-GB writes "Sept", which makes columns uneven.
  return shortMonths[Number(parts(at, zone, { month: 'numeric' })['month']) - 1] ?? '';
}

/** "5 May" */
export function sayShortDate(at: number, now: number, zone?: string): string {
  return withYear(`${parts(at, zone, { day: 'numeric' })['day']} ${shortMonth(at, zone)}`, at, now, zone);
}

/** "Tue 5 May" */
export function sayShortDay(at: number, now: number, zone?: string): string {
  return `${sayWeekday(at, zone)} ${sayShortDate(at, now, zone)}`;
}

/** "Tue" */
export function sayWeekday(at: number, zone?: string): string {
  return parts(at, zone, { weekday: 'short' })['weekday'] ?? '';
}

/** "May", or "May 2027" in another year. */
export function sayMonth(at: number, now: number, zone?: string): string {
  return withYear(parts(at, zone, { month: 'long' })['month'] ?? '', at, now, zone);
}

/** Day of the month: "5". */
export function sayDayNumber(at: number, zone?: string): string {
  return parts(at, zone, { day: 'numeric' })['day'] ?? '';
}

/** "today", "yesterday", "in 3 days", "5 days ago"; further away the date itself. */
export function sayNear(at: number, now: number, zone?: string): string {
  const days = Math.round((startOfDay(at, zone) - startOfDay(now, zone)) / dayMs);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  if (days > 0 && days < 7) return `in ${days} days`;
  if (days < 0 && days > -7) return `${-days} days ago`;
  return sayShortDate(at, now, zone);
}

/** Midnight of the day of `at` in the zone, as if that zone were UTC: for counting days and drawing axes. */
function startOfDay(at: number, zone: Zone): number {
  const { year, month, day } = parts(at, zone, { year: 'numeric', month: 'numeric', day: 'numeric' });
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}

/** "2026-05-04" said as a day. */
export function sayDateOnly(date: string, now: number): string {
  return sayShortDay(Date.parse(`${date}T12:00:00Z`), now, 'UTC');
}
