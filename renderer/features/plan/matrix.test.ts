import { expect, it } from 'vitest';
import type { Plan, PlanStep } from '../../../shared/domain/plan.ts';
import type { Severity } from '../../../shared/domain/severity.ts';
import type { PlanVerdicts, TouchVerdict } from '../../../shared/domain/verdict.ts';
import { toMatrix } from './matrix.ts';
import { reasonsOfPlan } from './reason-groups.ts';

function step(id: string, offsetDays: number): PlanStep {
  return {
    id,
    offsetDays,
    at: '09:30',
    channel: 'email',
    purpose: 'offer',
    ask: 2,
    data: 'declared',
    subject: '',
    body: '',
    facts: [],
  };
}

const plan: Plan = {
  id: 'p',
  name: 'P',
  timeZone: 'UTC',
  startOn: '2026-05-04',
  pace: 'fixed',
  audience: ['ana', 'bo', 'cy'],
  steps: [step('one', 0), step('two', 7)],
  adjustments: [],
};

function touch(contact: string, stepId: string, verdict: Severity): TouchVerdict {
  return {
    contact,
    step: stepId,
    at: stepId === 'one' ? '2026-05-04T09:30:00Z' : '2026-05-11T09:30:00Z',
    past: false,
    verdict,
    may: verdict === 'blocked' ? 'blocked' : 'yes',
    pace: verdict === 'blocked' ? 'fine' : verdict,
    reasons:
      verdict === 'fine'
        ? []
        : [
            {
              code: verdict === 'blocked' ? 'permission' : 'near',
              severity: verdict,
              numbers: {},
              sentence: `${contact}.`,
              clearsAt: null,
            },
          ],
    earliestSafeAt: null,
    coldAt: null,
  };
}

function verdictsOf(touches: readonly TouchVerdict[]): PlanVerdicts {
  return {
    unhurriedVerdicts: 1,
    parameters: 'defaults',
    modelVersion: '1',
    policyVersion: 1,
    now: '2026-05-01T00:00:00Z',
    touches,
    summary: { fine: 0, caution: 0, 'too-fast': 0, blocked: 0, contacts: 3, contactsAllFine: 0 },
  };
}

it('puts the riskiest people first, each group under its head', () => {
  const touches = [
    touch('ana', 'one', 'fine'),
    touch('ana', 'two', 'fine'),
    touch('bo', 'one', 'too-fast'),
    touch('cy', 'one', 'fine'),
    touch('cy', 'two', 'blocked'),
  ];
  const { lines } = toMatrix(plan, verdictsOf(touches));
  expect(lines.map((line) => (line.kind === 'group' ? line.severity : line.person.contact))).toEqual([
    'blocked',
    'cy',
    'too-fast',
    'bo',
    'fine',
    'ana',
  ]);
});

it('keeps the order of the steps and leaves out what a person does not get', () => {
  const { people, steps } = toMatrix(plan, verdictsOf([touch('bo', 'two', 'caution')]));
  expect(people[0]?.touches.map((one) => one?.step)).toEqual([undefined, 'two']);
  expect(steps.map((one) => one.firstAt)).toEqual([null, Date.parse('2026-05-11T09:30:00Z')]);
  expect(steps[1]?.counts).toEqual({ fine: 0, caution: 1, 'too-fast': 0, blocked: 0 });
});

it('gathers a reason over all steps and counts its people once', () => {
  const groups = reasonsOfPlan([
    touch('bo', 'one', 'too-fast'),
    touch('bo', 'two', 'too-fast'),
    touch('cy', 'one', 'blocked'),
  ]);
  expect(groups.map(({ code, people, touches }) => [code, people, touches.length])).toEqual([
    ['permission', 1, 1],
    ['near', 1, 2],
  ]);
});
