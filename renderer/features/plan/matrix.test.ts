import { expect, it } from 'vitest';
import type { Plan, PlanStep } from '../../../shared/domain/plan.ts';
import { applyMoves, leaveOut } from '../../../shared/domain/plan-edits.ts';
import type { Severity } from '../../../shared/domain/severity.ts';
import type { PlanVerdicts, TouchVerdict } from '../../../shared/domain/verdict.ts';
import { orderOf, toMatrix, withCounts } from './matrix.ts';
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
  expect(lines.map((line) => (line.kind === 'group' ? line.group : line.person.contact))).toEqual([
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
  expect(steps.map((one) => one.firstAt)).toEqual([
    Date.parse('2026-05-04T09:30:00Z'),
    Date.parse('2026-05-11T09:30:00Z'),
  ]);
  expect(steps[1]?.counts).toEqual({ fine: 0, caution: 1, 'too-fast': 0, blocked: 0 });
});

it('keeps people where they were sorted, and says that they would stand elsewhere', () => {
  const before = toMatrix(plan, verdictsOf([touch('ana', 'one', 'too-fast'), touch('bo', 'one', 'fine')]));
  const seenTo = verdictsOf([touch('ana', 'one', 'fine'), touch('bo', 'one', 'fine')]);
  const kept = toMatrix(plan, seenTo, orderOf(before));
  expect(kept.people.map(({ contact, group }) => [contact, group])).toEqual([
    ['ana', 'too-fast'],
    ['bo', 'fine'],
  ]);
  expect(kept.isUnsorted).toBe(true);
  expect(toMatrix(plan, seenTo).isUnsorted).toBe(false);
});

it('shows a touch where the plan has it now, and whoever is left out last', () => {
  const to = Date.parse('2026-05-20T09:30:00Z');
  const moved = leaveOut(
    leaveOut(applyMoves(plan, [{ contact: 'bo', step: 'two', from: 0, to }]), [{ contact: 'bo', step: 'one' }]),
    [
      { contact: 'cy', step: 'one' },
      { contact: 'cy', step: 'two' },
    ],
  );
  const { lines, people } = toMatrix(moved, verdictsOf([touch('bo', 'two', 'fine')]));
  expect(people[0]?.cells.map(({ leftOut, touch: own }) => [leftOut, own?.step])).toEqual([
    [true, undefined],
    [false, 'two'],
  ]);
  expect(people[0]?.cells[1]?.at).toBe(to);
  expect(lines.at(-2)).toMatchObject({ kind: 'group', group: 'left-out', people: 1 });
});

it('gathers what a date clears per step, and what none does over all of them', () => {
  const groups = reasonsOfPlan([
    touch('bo', 'one', 'too-fast'),
    touch('bo', 'two', 'too-fast'),
    touch('cy', 'one', 'blocked'),
    touch('cy', 'two', 'blocked'),
  ]);
  expect(groups.map(({ code, step, people, touches }) => [code, step, people.length, touches.length])).toEqual([
    ['permission', null, 1, 2],
    ['near', 'one', 1, 1],
    ['near', 'two', 1, 1],
  ]);
});

it('asks nothing more of what somebody decided to go ahead with', () => {
  const decided = { ...touch('bo', 'one', 'too-fast'), override: { reason: 'x', by: 'y', at: '2026-05-01T00:00:00Z' } };
  expect(reasonsOfPlan([decided])).toEqual([]);
});

it('takes new counts, and the new rows of those in sight, before the verdicts of everybody are there', () => {
  const matrix = toMatrix(plan, verdictsOf([touch('ana', 'one', 'too-fast'), touch('bo', 'one', 'fine')]));
  const summary = { fine: 1, caution: 1, 'too-fast': 0, blocked: 0, contacts: 2, contactsAllFine: 1 };
  const counts = { fine: 1, caution: 1, 'too-fast': 0, blocked: 0 };
  const counted = { summary, steps: [{ step: 'one', counts }], touches: [touch('ana', 'one', 'caution')] };
  const renewed = withCounts(matrix, plan, counted);
  expect(renewed.steps[0]?.counts).toEqual(counts);
  expect(renewed.people.map(({ contact, touches }) => [contact, touches[0]?.verdict])).toEqual([
    ['ana', 'caution'],
    ['bo', 'fine'],
  ]);
  expect(renewed.lines.flatMap((line) => (line.kind === 'person' ? [line.person] : []))).toEqual(renewed.people);
  expect(renewed.people[1]).toBe(matrix.people[1]);
});
