import { expect, it } from 'vitest';
import { leaveOut } from '../../../../shared/domain/plan-edits.ts';
import { aPlan } from '../../../../shared/domain/test-plans.ts';
import { copyOf, newPlan, suggestedStart, timeZones } from './plan-basics.ts';

it('makes a plan without steps and people under an id of its own', () => {
  const basics = { name: 'Été à Łódź!', startOn: '2026-05-04', timeZone: 'Europe/Warsaw', pace: 'fixed' as const };
  const [one, two] = [newPlan(basics), newPlan(basics)];
  expect(one).toMatchObject({ ...basics, audience: [], steps: [], adjustments: [] });
  expect(one.id).toMatch(/^[a-z0-9-]+$/);
  expect(one.id).not.toBe(two.id);
});

it('copies a plan without what was decided for single touches', () => {
  const plan = leaveOut(aPlan(), [{ contact: 'ana@example.com', step: 'one' }]);
  const copy = copyOf(plan);
  expect(copy).toMatchObject({ name: 'Plan, copy', steps: plan.steps, audience: plan.audience, adjustments: [] });
  expect(copy.id).not.toBe(plan.id);
});

it('suggests a Monday at least a week away', () => {
  for (let day = 1; day <= 14; day += 1) {
    const now = new Date(2026, 3, day, 9).getTime();
    const start = new Date(`${suggestedStart(now)}T12:00:00`);
    expect(start.getDay()).toBe(1);
    expect((start.getTime() - now) / 86_400_000).toBeGreaterThanOrEqual(7);
  }
});

it('offers every zone, the plain one first', () => {
  expect(timeZones()[0]).toBe('UTC');
  expect(timeZones()).toContain('Europe/Berlin');
});
