import { describe, expect, test } from 'vitest';
import { calendarDay, instantOf, monthsBefore, nextClock, toIso, wallTime } from './time.ts';

const at = (iso: string) => Date.parse(iso);

describe('time', () => {
  test('months before keep the day, or the last of a shorter month', () => {
    expect(toIso(monthsBefore(at('2026-05-04T07:30:00Z'), 24))).toBe('2024-05-04T07:30:00.000Z');
    expect(toIso(monthsBefore(at('2026-03-31T10:00:00Z'), 1))).toBe('2026-02-28T10:00:00.000Z');
    expect(toIso(monthsBefore(at('2024-02-29T10:00:00Z'), 12))).toBe('2023-02-28T10:00:00.000Z');
  });

  test('a calendar day is the day on the wall of the zone', () => {
    const late = at('2026-05-04T23:30:00Z');
    expect(calendarDay(late, 'Europe/Zagreb')).toBe(calendarDay(late, 'UTC') + 1);
    expect(calendarDay(late, 'America/New_York')).toBe(calendarDay(late, 'UTC'));
  });

  test('a step keeps its clock time over a change to summer time', () => {
    expect(toIso(instantOf('2026-03-28', 0, '09:30', 'Europe/Berlin'))).toBe('2026-03-28T08:30:00.000Z');
    expect(toIso(instantOf('2026-03-28', 1, '09:30', 'Europe/Berlin'))).toBe('2026-03-29T07:30:00.000Z');
  });

  test('a clock time that summer time skips is the next there is', () => {
    expect(toIso(instantOf('2026-03-29', 0, '02:30', 'Europe/Berlin'))).toBe('2026-03-29T01:30:00.000Z');
  });

  test('the wall shows the same in UTC by either way', () => {
    const instant = at('2026-05-03T09:05:00Z');
    expect(wallTime(instant, 'UTC')).toEqual(wallTime(instant, 'Etc/UTC'));
    expect(wallTime(instant, 'UTC').weekday).toBe(7);
  });

  test('the next clock time is today, now, or tomorrow', () => {
    const noon = at('2026-05-04T12:00:00Z');
    expect(toIso(nextClock(noon, '12:00', 'UTC'))).toBe('2026-05-04T12:00:00.000Z');
    expect(toIso(nextClock(noon, '13:00', 'UTC'))).toBe('2026-05-04T13:00:00.000Z');
    expect(toIso(nextClock(noon, '09:30', 'Europe/Berlin'))).toBe('2026-05-05T07:30:00.000Z');
  });
});
