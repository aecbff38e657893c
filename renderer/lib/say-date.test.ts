import { describe, expect, it } from 'vitest';
import { sayClock, sayDateOnly, sayDay, sayMoment, sayNear, sayShortDate, sayShortDay } from './say-date.ts';

const zone = 'Europe/Berlin';
const now = Date.parse('2026-04-09T07:00:00Z');
const dayMs = 86_400_000;

describe('dates as people say them', () => {
  it('says a moment with weekday and clock', () => {
    expect(sayMoment(Date.parse('2026-05-05T07:30:00Z'), now, zone)).toBe('Tuesday 5 May, 09:30');
  });

  it('says the year only when it is another one', () => {
    expect(sayDay(Date.parse('2027-04-09T12:00:00Z'), now, zone)).toBe('Friday 9 April 2027');
    expect(sayShortDate(Date.parse('2025-09-16T12:00:00Z'), now, zone)).toBe('16 Sep 2025');
    expect(sayShortDay(Date.parse('2026-04-14T12:00:00Z'), now, zone)).toBe('Tue 14 Apr');
  });

  it('counts days by the calendar of the zone, not by 24 hours', () => {
    const lateEvening = Date.parse('2026-04-08T21:30:00Z');
    expect(sayNear(lateEvening, now, zone)).toBe('yesterday');
    expect(sayNear(lateEvening, Date.parse('2026-04-08T22:30:00Z'), zone)).toBe('yesterday');
    expect(sayNear(now + 3 * dayMs, now, zone)).toBe('in 3 days');
    expect(sayNear(now - 5 * dayMs, now, zone)).toBe('5 days ago');
    expect(sayNear(now - 20 * dayMs, now, zone)).toBe('20 Mar');
  });

  it('says the clock of the zone', () => {
    expect(sayClock(Date.parse('2026-04-09T22:05:00Z'), zone)).toBe('00:05');
  });

  it('says a date without a time as that date everywhere', () => {
    expect(sayDateOnly('2026-05-04', now)).toBe('Mon 4 May');
  });
});
