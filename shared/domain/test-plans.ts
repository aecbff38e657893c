import type { Plan, PlanStep } from './plan.ts';
import type { TouchVerdict } from './verdict.ts';

/** Builders for tests of plans: the least of each noun, with what the test is about spelled out. */

export function aStep(id: string, offsetDays: number, parts: Partial<PlanStep> = {}): PlanStep {
  return {
    id,
    offsetDays,
    at: '09:00',
    channel: 'email',
    purpose: 'offer',
    ask: 2,
    data: 'declared',
    subject: '',
    body: '',
    facts: [],
    ...parts,
  };
}

export function aPlan(parts: Partial<Plan> = {}): Plan {
  return {
    id: 'plan',
    name: 'Plan',
    timeZone: 'UTC',
    startOn: '2026-05-04',
    pace: 'fixed',
    audience: ['ana@example.com', 'bo@example.com'],
    steps: [aStep('one', 0), aStep('two', 7)],
    adjustments: [],
    ...parts,
  };
}

export function aTouchVerdict(parts: Partial<TouchVerdict>): TouchVerdict {
  return {
    contact: 'ana@example.com',
    step: 'one',
    at: '2026-05-04T09:00:00.000Z',
    past: false,
    verdict: 'fine',
    may: 'yes',
    pace: 'fine',
    reasons: [],
    earliestSafeAt: null,
    coldAt: null,
    ...parts,
  };
}
