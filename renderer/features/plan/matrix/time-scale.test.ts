import { expect, it } from 'vitest';
import { dayMs } from '../../../../shared/domain/time.ts';
import type { Span } from '../verdicts/verdict-reading.ts';
import { timeScale } from './time-scale.ts';

const now = Date.parse('2026-04-09T07:00:00Z');
const axis = { now, further: [], room: 700, zone: 'Europe/Berlin' };

function spanOf(...instants: readonly number[]): Span {
  const iso = (at: number) => new Date(at).toISOString();
  const last = Math.max(...instants);
  return { first: iso(Math.min(...instants)), last: iso(last), safe: iso(last + 400 * dayMs) };
}

it('keeps steps of neighbouring days apart by growing wider than the room', () => {
  const instants = [now + dayMs, now + 2 * dayMs, now + 90 * dayMs];
  const scale = timeScale({ ...axis, span: spanOf(...instants), steps: instants });
  expect(scale.width).toBeGreaterThan(700);
  expect(scale.x(now + 2 * dayMs) - scale.x(now + dayMs)).toBeGreaterThan(18);
});

it('is not pressed together by a safe date far beyond the plan', () => {
  const instants = [now + 5 * dayMs, now + 47 * dayMs];
  const scale = timeScale({ ...axis, span: spanOf(...instants), steps: instants });
  expect(scale.x(now + 47 * dayMs)).toBeGreaterThan(0.5 * scale.width);
});

it('marks Mondays of the plan’s zone', () => {
  const scale = timeScale({ ...axis, span: spanOf(now + 20 * dayMs), steps: [now + 20 * dayMs], room: 900 });
  expect(scale.days.map((day) => day.label)).toContain('20');
  expect(scale.x(Date.parse('2026-04-19T22:00:00Z'))).toBeCloseTo(scale.days.find((day) => day.label === '20')?.x ?? 0);
});
