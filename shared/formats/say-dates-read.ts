import type { DatesRead } from '../contract/import-preview.ts';
import { sayDay } from '../domain/say-time.ts';

/** What happens to a date that could mean two days: "is read as 4 March 2026, the month first", and why it is a guess. */
export function sayDatesRead({ at, order, by }: DatesRead): string {
  const read = `is read as ${sayDay(at, 'UTC')}, the ${order === 'day-first' ? 'day' : 'month'} first`;
  if (by === 'guess') return `${read}: no date of the file shows which number is the day`;
  return by === 'both' ? `${read}: other dates of the file show both orders` : read;
}
