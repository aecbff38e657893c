import { expect, it } from 'vitest';
import type { Plan, PlanStep } from '../../../../shared/domain/plan.ts';
import { applyMoves, leaveOut } from '../../../../shared/domain/plan-edits.ts';
import type { Severity } from '../../../../shared/domain/severity.ts';
import { aStep } from '../../../../shared/domain/test-plans.ts';
import type { TouchVerdict } from '../../../../shared/domain/verdict.ts';
import { reasonsOfPlan } from '../reasons/reason-groups.ts';
import { readVerdicts } from '../verdicts/verdict-reading.ts';
import { type Order, orderOf, sortPeople, toMatrix, withCounts } from './matrix.ts';

function step(id: string, offsetDays: number): PlanStep {
  return aStep(id, offsetDays, { at: '09:30' });
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

async function matrixOf(of: Plan, touches: readonly TouchVerdict[], order?: Order) {
  const reading = await readVerdicts(of, touches);
  return toMatrix(of, sortPeople(of, reading, order), reading);
}

it('puts the riskiest people first, each group under its head', async () => {
  const touches = [
    touch('ana', 'one', 'fine'),
    touch('ana', 'two', 'fine'),
    touch('bo', 'one', 'too-fast'),
    touch('cy', 'one', 'fine'),
    touch('cy', 'two', 'blocked'),
  ];
  const { lines } = await matrixOf(plan, touches);
  expect(lines.map((line) => (line.kind === 'group' ? line.group : line.person.contact))).toEqual([
    'blocked',
    'cy',
    'too-fast',
    'bo',
    'fine',
    'ana',
  ]);
});

it('keeps the order of the steps and leaves out what a person does not get', async () => {
  const { people, cells, steps } = await matrixOf(plan, [touch('bo', 'two', 'caution')]);
  expect(people.flatMap(cells).map((one) => one.touch?.step)).toEqual([undefined, 'two']);
  expect(steps.map((one) => one.firstAt)).toEqual([
    Date.parse('2026-05-04T09:30:00Z'),
    Date.parse('2026-05-11T09:30:00Z'),
  ]);
  expect(steps[1]?.counts).toEqual({ fine: 0, caution: 1, 'too-fast': 0, blocked: 0 });
});

it('keeps people where they were sorted, and says that they would stand elsewhere', async () => {
  const before = await matrixOf(plan, [touch('ana', 'one', 'too-fast'), touch('bo', 'one', 'fine')]);
  const seenTo = [touch('ana', 'one', 'fine'), touch('bo', 'one', 'fine')];
  const kept = await matrixOf(plan, seenTo, orderOf(before));
  expect(kept.people.map(({ contact, group }) => [contact, group])).toEqual([
    ['ana', 'too-fast'],
    ['bo', 'fine'],
  ]);
  expect(kept.isUnsorted).toBe(true);
  expect((await matrixOf(plan, seenTo)).isUnsorted).toBe(false);
});

it('shows a touch where the plan has it now, and whoever is left out last', async () => {
  const to = Date.parse('2026-05-20T09:30:00Z');
  const moved = leaveOut(
    leaveOut(applyMoves(plan, [{ contact: 'bo', step: 'two', from: 0, to }]), [{ contact: 'bo', step: 'one' }]),
    [
      { contact: 'cy', step: 'one' },
      { contact: 'cy', step: 'two' },
    ],
  );
  const { lines, people, cells } = await matrixOf(moved, [touch('bo', 'two', 'fine')]);
  const own = people.slice(0, 1).flatMap(cells);
  expect(own.map((cell) => [cell.leftOut, cell.touch?.step])).toEqual([
    [true, undefined],
    [false, 'two'],
  ]);
  expect(own[1]?.at).toBe(to);
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

it('takes new counts, and the new rows of those in sight, before the verdicts of everybody are there', async () => {
  const matrix = await matrixOf(plan, [touch('ana', 'one', 'too-fast'), touch('bo', 'one', 'fine')]);
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
  expect(renewed.lines.at(-1)).toBe(matrix.lines.at(-1));
});

it('reads thousands of verdicts in slices, to the same end', async () => {
  const many = Array.from({ length: 3000 }, (_, number) => [
    touch(`person ${number}`, 'one', number % 3 === 0 ? 'too-fast' : 'fine'),
    touch(`person ${number}`, 'two', 'blocked'),
  ]).flat();
  const reading = await readVerdicts(plan, many);
  expect(reading.people).toHaveLength(3000);
  expect(reading.people[0]).toMatchObject({ contact: 'person 0', group: 'blocked', touches: many.slice(0, 2) });
  expect(reading.steps.get('one')?.counts).toEqual({ fine: 2000, caution: 0, 'too-fast': 1000, blocked: 0 });
  expect(reading).toMatchObject({ tooFast: 1000, concerned: 4000 });
  expect(reading.reasons.map(({ group }) => [group.code, group.people.length])).toEqual([
    ['permission', 3000],
    ['near', 1000],
  ]);
});
