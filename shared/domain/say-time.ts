import { sayDays } from '../lib/count.ts';
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

/** Two different gaps so that they read differently: "13.8 days" and "14.1 days" where whole days would be the same. */
export function sayDaysApart(a: number, b: number): readonly [string, string] {
  const whole = [sayDays(a), sayDays(b)] as const;
  if (whole[0] !== whole[1] || a === b) return whole;
  for (const digits of [1, 2, 3]) {
    const said = [`${a.toFixed(digits)} days`, `${b.toFixed(digits)} days`] as const;
    if (said[0] !== said[1]) return said;
  }
  return whole;
}
