import { expect, it } from 'vitest';
import type { PlanVerdicts } from '../../../shared/domain/verdict.ts';
import { timeScale } from './time-scale.ts';

const dayMs = 86_400_000;
const now = Date.parse('2026-04-09T07:00:00Z');

function verdictsAt(...instants: readonly number[]): PlanVerdicts {
  return {
    unhurriedVerdicts: 1,
    parameters: 'defaults',
    modelVersion: '1',
    policyVersion: 1,
    now: new Date(now).toISOString(),
    touches: instants.map((at) => ({
      contact: 'ana',
      step: String(at),
      at: new Date(at).toISOString(),
      past: false,
      verdict: 'too-fast',
      may: 'yes',
      pace: 'too-fast',
      reasons: [],
      earliestSafeAt: new Date(at + 400 * dayMs).toISOString(),
      coldAt: null,
    })),
    summary: { fine: 0, caution: 0, 'too-fast': instants.length, blocked: 0, contacts: 1, contactsAllFine: 0 },
  };
}

it('keeps steps of neighbouring days apart by growing wider than the room', () => {
  const instants = [now + dayMs, now + 2 * dayMs, now + 90 * dayMs];
  const scale = timeScale(verdictsAt(...instants), instants, 700, 'Europe/Berlin');
  expect(scale.width).toBeGreaterThan(700);
  expect(scale.x(now + 2 * dayMs) - scale.x(now + dayMs)).toBeGreaterThan(18);
});

it('is not pressed together by a safe date far beyond the plan', () => {
  const instants = [now + 5 * dayMs, now + 47 * dayMs];
  const scale = timeScale(verdictsAt(...instants), instants, 700, 'Europe/Berlin');
  expect(scale.x(now + 47 * dayMs)).toBeGreaterThan(0.5 * scale.width);
});

it('marks Mondays of the plan’s zone', () => {
  const scale = timeScale(verdictsAt(now + 20 * dayMs), [now + 20 * dayMs], 900, 'Europe/Berlin');
  expect(scale.days.map((day) => day.label)).toContain('20');
  expect(scale.x(Date.parse('2026-04-19T22:00:00Z'))).toBeCloseTo(scale.days.find((day) => day.label === '20')?.x ?? 0);
});
