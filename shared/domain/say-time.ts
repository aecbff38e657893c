import { wallTime } from './time.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "31 March 2026" */
export function sayDay(at: number, timeZone: string): string {
  const wall = wallTime(at, timeZone);
  return `${wall.day} ${months[wall.month - 1]} ${wall.year}`;
}

/** "Tuesday 5 May 2026": where one decides on a date. */
export function sayWeekday(at: number, timeZone: string): string {
  const wall = wallTime(at, timeZone);
  return `${weekdays[wall.weekday - 1]} ${wall.day} ${months[wall.month - 1]} ${wall.year}`;
}

/** "Tuesday 5 May 2026, 09:30" */
export function sayInstant(at: number, timeZone: string): string {
  return `${sayWeekday(at, timeZone)}, ${wallTime(at, timeZone).clock}`;
}

/** "8 days", "1 day", "under a day"; halves below ten, so that 9.6 against 10 does not read as 10 against 10. */
export function sayDays(days: number): string {
  if (days < 1) return 'under a day';
  const rounded = days < 10 ? Math.round(days * 2) / 2 : Math.round(days);
  return rounded === 1 ? '1 day' : `${rounded} days`;
}
