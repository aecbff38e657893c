import { sayInstant, sayWeekday } from '../domain/say-time.ts';
import { wallTime } from '../domain/time.ts';

/** Dates as a page says them, in the zone of its plan; the year only where it is not the year the page was made in. */
export interface Dates {
  /** "Tue 5 May": in tables. */
  readonly short: (at: number) => string;
  /** "5 May": on an axis. */
  readonly onAxis: (at: number) => string;
  /** "Tuesday 5 May" */
  readonly long: (at: number) => string;
  /** "Tuesday 5 May 2026, 09:30" */
  readonly moment: (at: number) => string;
  readonly clock: (at: number) => string;
  /** "2026-05-05" */
  readonly date: (at: number) => string;
}

export function createDates(timeZone: string, now: number): Dates {
  const ownYear = String(wallTime(now, timeZone).year);
  // Thousands of touches share a few dozen instants.
  const known = new Map<number, readonly [string, string, string, string]>();
  const partsOf = (at: number) => {
    const found = known.get(at) ?? toParts(sayWeekday(at, timeZone));
    known.set(at, found);
    return found;
  };
  const withYear = (said: string, year: string) => (year === ownYear ? said : `${said} ${year}`);
  const wall = (at: number) => wallTime(at, timeZone);
  return {
    short(at) {
      const [weekday, day, month, year] = partsOf(at);
      return withYear(`${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)}`, year);
    },
    onAxis(at) {
      const [, day, month, year] = partsOf(at);
      return withYear(`${day} ${month.slice(0, 3)}`, year);
    },
    long(at) {
      const [weekday, day, month, year] = partsOf(at);
      return withYear(`${weekday} ${day} ${month}`, year);
    },
    moment: (at) => sayInstant(at, timeZone),
    clock: (at) => wall(at).clock,
    date: (at) => wall(at).date,
  };
}

function toParts(said: string): readonly [string, string, string, string] {
  const [weekday = '', day = '', month = '', year = ''] = said.split(' ');
  return [weekday, day, month, year];
}
