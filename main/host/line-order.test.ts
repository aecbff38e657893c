import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Explanation } from '../../shared/domain/explanation.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { aStep } from '../../shared/domain/test-plans.ts';
import type { PlanVerdicts } from '../../shared/domain/verdict.ts';
import { valueOf } from '../db/testing/temporary-workspace.ts';
import { anasJourney, hostWithWorkspace } from './testing/temporary-host.ts';

vi.setConfig({ testTimeout: 120_000 });

const now = Date.parse('2026-05-01T09:00:00Z');
const at = (day: number, hour = 9) =>
  new Date(Date.parse('2026-02-01T00:00:00Z') + (day * 24 + hour) * 3_600_000).toISOString();

/** Two people of whom much happened, some of it at one instant, some of it without an id. */
const bos = [
  { at: at(0), kind: 'permission', channel: 'any', purpose: 'offer', method: 'double-opt-in', cadenceDays: 14 },
  { at: at(0), kind: 'touch', id: 'b1', channel: 'email', purpose: 'offer', ask: 3 },
  { at: at(0), kind: 'touch', id: 'b2', channel: 'phone', purpose: 'offer', ask: 4 },
  { at: at(0), kind: 'touch', channel: 'direct-mail', purpose: 'news', ask: 2 },
  { at: at(0), kind: 'touch', channel: 'email', purpose: 'news', ask: 2, data: 'inferred' },
  { at: at(3), kind: 'response', type: 'reply', answers: 'b1' },
  { at: at(3), kind: 'response', type: 'not-now', answers: 'b2' },
  { at: at(3), kind: 'purchase', amount: '10.00' },
  { at: at(3), kind: 'purchase', amount: '20.00' },
  { at: at(4), kind: 'refund', amount: '10.00' },
  { at: at(20), kind: 'withdrawal', channel: 'phone' },
  { at: at(20), kind: 'permission', channel: 'phone', purpose: 'offer', method: 'verbal' },
  { at: at(30), kind: 'bounce', channel: 'email', type: 'soft' },
].map((event) => JSON.stringify({ contact: 'bo@example.com', ...event }));
const lines = [...anasJourney.split('\n'), ...bos];

const plan: Plan = {
  id: 'spring',
  name: 'Spring',
  timeZone: 'Europe/Zagreb',
  startOn: '2026-05-04',
  pace: 'personal',
  audience: ['bo@example.com', 'ana@example.com'],
  steps: [0, 5, 12].map((offsetDays) => aStep(`after ${offsetDays}`, offsetDays, { at: '09:30', ask: 3 })),
  adjustments: [],
};

interface Answers {
  readonly explanations: readonly Explanation[];
  readonly verdicts: PlanVerdicts;
}

async function answersAfter(imported: readonly string[]): Promise<Answers> {
  const { call, file, close } = await hostWithWorkspace();
  const path = file('journey.jsonl', imported.join('\n'));
  valueOf(await call('import.journey', { jobId: 'j', paths: [path], at: now }));
  const explanations = [];
  for (const contact of ['ana@example.com', 'bo@example.com']) {
    explanations.push(valueOf(await call('contacts.explain', { contact, at: now })));
  }
  const verdicts = valueOf(await call('plans.check', { plan, now }));
  close();
  return { explanations, verdicts };
}

test('the order of the lines of an import changes no explanation and no verdict', async () => {
  const expected = await answersAfter(lines);
  const shuffled = fc.shuffledSubarray([...lines], { minLength: lines.length });
  await fc.assert(
    fc.asyncProperty(shuffled, async (order) => {
      expect(await answersAfter(order)).toEqual(expected);
    }),
    { seed: 20_260_504, numRuns: 8 },
  );
});
