const pattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?([Zz]|[+-]\d{2}(?::?\d{2})?))?$/;

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What a reader of instants expects, for sentences. */
export const instantExpectation =
  'a time such as 2026-01-05T08:00:00Z (ISO 8601 with offset) or a date such as 2026-01-05';

/** The years a date in a file can be in, 0000 to 9999, in ms: what lies outside is no instant of anybody's journey. */
const firstInstant = Date.parse('0000-01-01T00:00:00Z');
const lastInstant = Date.parse('9999-12-31T23:59:59.999Z');

export function isInstant(at: number): boolean {
  return at >= firstInstant && at <= lastInstant;
}

/** Whether year, month (1–12) and day name a day that exists; 30 February does not. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (daysInMonth[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** ISO 8601 with offset → ms since 1970; a date alone means 00:00Z; null when it is neither, or no such time exists. */
export function parseInstant(text: string): number | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const part = (index: number): number => Number(match[index] ?? 0);
  if (!isCalendarDate(part(1), part(2), part(3))) return null;
  if (part(4) > 23 || part(5) > 59 || part(6) > 59) return null;
  const offset = offsetMs(match[8] ?? 'Z');
  if (offset === null) return null;
  const ms = Math.trunc(Number(`0.${match[7] ?? '0'}`) * 1000);
  // setUTCFullYear rather than Date.UTC, which takes the year 0099 for 1999.
  const date = new Date(0);
  date.setUTCFullYear(part(1), part(2) - 1, part(3));
  return date.setUTCHours(part(4), part(5), part(6), ms) - offset;
}

/** ms since 1970 → "2026-01-05T08:00:00Z", with milliseconds only where there are some. */
export function printInstant(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

/** "Z", "+01:00", "+0100" or "+01" → ms to take off; null when no clock is set so. */
function offsetMs(text: string): number | null {
  if (text === 'Z' || text === 'z') return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(3).replace(':', '') || '0');
  if (hours > 23 || minutes > 59) return null;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
