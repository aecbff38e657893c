import { describe, expect, it } from 'vitest';
import type { PlanAhead } from '../../../shared/contract/ahead-contract.ts';
import { planDays, shareTooFast, touchesOf } from './plan-days.ts';

const counts = { fine: 3, caution: 0, 'too-fast': 1, blocked: 0 };
const onDay = (on: string, step: number) => ({ on, step, subject: `Step ${step}`, channel: 'email' as const, counts });
const plan = (name: string, ...days: PlanAhead['days']): PlanAhead => ({
  id: name,
  name,
  people: 4,
  counts,
  days,
  failed: null,
});

describe('days of plans', () => {
  it('start with the one that is given and have every step on its day, across a change of clocks', () => {
    // Half past eleven in the evening of the Friday before the clocks go forward in Stockholm.
    const from = Date.parse('2026-03-27T22:30:00Z');
    const plans = [
      plan('Air', onDay('2026-03-27', 1), onDay('2026-03-30', 2)),
      plan('Schools', onDay('2026-03-30', 1)),
    ];
    const days = planDays(plans, from, 5, 'Europe/Stockholm');
    expect(days.map(({ date, at }) => [date, new Date(at).toISOString().slice(11, 16)])).toEqual([
      ['2026-03-27', '11:00'],
      ['2026-03-28', '11:00'],
      ['2026-03-29', '10:00'],
      ['2026-03-30', '10:00'],
      ['2026-03-31', '10:00'],
    ]);
    expect(days.map(({ steps }) => steps.map(({ planName, step }) => `${planName} ${step}`))).toEqual([
      ['Air 1'],
      [],
      [],
      ['Air 2', 'Schools 1'],
      [],
    ]);
  });

  it('are counted in touches, and by how many of these come too fast', () => {
    expect(touchesOf([{ counts }, { counts }])).toBe(8);
    expect(shareTooFast([{ counts }, { counts: { ...counts, 'too-fast': 0 } }])).toBeCloseTo(1 / 7);
    expect(shareTooFast([])).toBe(0);
  });
});
