import { expect, test, vi } from 'vitest';
import { summarize } from '../../shared/domain/check-plan.ts';
import type { Plan, PlanStep } from '../../shared/domain/plan.ts';
import { applyMoves, changeStep, softenAsks } from '../../shared/domain/plan-edits.ts';
import { valueOf } from '../db/testing/temporary-workspace.ts';
import { hostWithWorkspace, type TemporaryHost } from './testing/temporary-host.ts';

vi.setConfig({ testTimeout: 60_000 });

const now = Date.parse('2026-05-01T09:00:00Z');
const dayMs = 86_400_000;
const people = ['ana', 'bo', 'cem'].map((name) => `${name}@example.com`);

const step = (id: string, offsetDays: number): PlanStep => ({
  id,
  offsetDays,
  at: '09:30',
  channel: 'email',
  purpose: 'offer',
  ask: 3,
  data: 'declared',
  subject: '',
  body: '',
  facts: [],
});
const plan: Plan = {
  id: 'spring',
  name: 'Spring',
  timeZone: 'UTC',
  startOn: '2026-05-04',
  pace: 'fixed',
  audience: people,
  steps: [step('one', 0), step('two', 9), step('three', 60)],
  adjustments: [],
};

function journeyOf(contact: string, place: number): readonly string[] {
  const at = (day: number) => new Date(now - day * dayMs).toISOString();
  const lines = [
    { kind: 'permission', at: at(90), channel: 'email', purpose: 'offer', method: 'double-opt-in', evidence: 'form' },
    ...[60, 40, 5 * place + 1].map((day) => ({
      kind: 'touch',
      id: `t${day}`,
      at: at(day),
      channel: 'email',
      purpose: 'offer',
    })),
    { kind: 'response', type: 'reply', at: at(39), answers: 't40' },
  ];
  return lines.map((line) => JSON.stringify({ contact, ...line }));
}

async function hostWithPeople(): Promise<TemporaryHost> {
  const host = await hostWithWorkspace();
  const path = host.file('journeys.jsonl', people.flatMap(journeyOf).join('\n'));
  valueOf(await host.call('import.journey', { jobId: 'j', paths: [path], at: now }));
  return host;
}

async function expectSameAsCheck({ call }: TemporaryHost, asked: Plan): Promise<void> {
  const checked = valueOf(await call('plans.check', { plan: asked, now }));
  const counted = valueOf(await call('plans.count', { plan: asked, now, inSight: ['bo@example.com'] }));
  expect(counted.summary).toEqual(summarize(checked.touches));
  expect(counted.touches).toEqual(checked.touches.filter(({ contact }) => contact === 'bo@example.com'));
  for (const { step: id, counts } of counted.steps) {
    const own = checked.touches.filter((touch) => touch.step === id);
    expect(counts).toMatchObject({
      fine: own.filter(({ verdict }) => verdict === 'fine').length,
      'too-fast': own.filter(({ verdict }) => verdict === 'too-fast').length,
    });
  }
}

test('counts are those of the check, edit after edit', async () => {
  const host = await hostWithPeople();
  const later = changeStep(plan, 'two', { offsetDays: 25 });
  const moves = [{ contact: 'bo@example.com', step: 'one', from: 0, to: now + 20 * dayMs }];
  const moved = applyMoves(later, moves);
  const softer = softenAsks(moved, [{ contact: 'cem@example.com', step: 'three', ask: 1 }]);
  const edits = [plan, later, moved, softer, { ...softer, pace: 'personal' as const }, plan];
  for (const edited of edits) await expectSameAsCheck(host, edited);
});

test('what was read of people is read again after anything about them, or another plan, has changed', async () => {
  const host = await hostWithPeople();
  await expectSameAsCheck(host, plan);
  const line = { contact: 'ana@example.com', at: new Date(now - dayMs).toISOString(), kind: 'complaint', type: 'spam' };
  const path = host.file('later.jsonl', JSON.stringify(line));
  valueOf(await host.call('import.journey', { jobId: 'j', paths: [path], at: now }));
  await expectSameAsCheck(host, plan);
  valueOf(await host.call('history.undo', {}));
  await expectSameAsCheck(host, plan);
  const other = { ...plan, id: 'other', startOn: '2026-05-05', audience: ['bo@example.com'] };
  valueOf(await host.call('plans.save', { plan: other, at: now }));
  await expectSameAsCheck(host, plan);
  await expectSameAsCheck(host, { ...plan, audience: people.slice(1) });
});
