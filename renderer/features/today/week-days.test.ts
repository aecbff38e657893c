import { describe, expect, it } from 'vitest';
import type { PlanAhead } from '../../../shared/contract/ahead-contract.ts';
import { weekDays } from './week-days.ts';

const counts = { fine: 3, caution: 0, 'too-fast': 0, blocked: 0 };
const onDay = (on: string, step: number) => ({ on, step, subject: `Step ${step}`, channel: 'email' as const, counts });
const plan = (name: string, ...days: PlanAhead['days']): PlanAhead => ({
  id: name,
  name,
  people: 3,
  counts,
  days,
  failed: null,
});

describe('the week', () => {
  it('starts with today and has every step on its day, across a change of clocks', () => {
    // Half past eleven in the evening of the Friday before the clocks go forward in Stockholm.
    const now = Date.parse('2026-03-27T22:30:00Z');
    const plans = [
      plan('Air', onDay('2026-03-27', 1), onDay('2026-03-30', 2)),
      plan('Schools', onDay('2026-03-30', 1)),
    ];
    const days = weekDays(plans, now, 'Europe/Stockholm');
    expect(days.map(({ at }) => new Date(at).toISOString().slice(0, 10))).toEqual([
      '2026-03-27',
      '2026-03-28',
      '2026-03-29',
      '2026-03-30',
      '2026-03-31',
      '2026-04-01',
      '2026-04-02',
    ]);
    expect(days.map(({ steps }) => steps.map(({ planName, step }) => `${planName} ${step}`))).toEqual([
      ['Air 1'],
      [],
      [],
      ['Air 2', 'Schools 1'],
      [],
      [],
      [],
    ]);
  });
});
