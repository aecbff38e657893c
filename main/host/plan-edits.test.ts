import { describe, expect, it } from 'vitest';
import type { Plan } from '../../shared/domain/plan.ts';
import { applyMoves, leaveOut, planFor } from '../../shared/domain/plan-edits.ts';
import { aPlan, aStep } from '../../shared/domain/test-plans.ts';
import { errorOf, noon, valueOf } from '../db/testing/temporary-workspace.ts';
import { hostWithWorkspace } from './testing/temporary-host.ts';

const at = noon;

async function hostWithPeople() {
  const host = await hostWithWorkspace();
  const journey = ['ana', 'bo'].map(
    (name) =>
      `{"contact":"${name}@example.com","at":"2026-01-05T08:00:00Z","kind":"permission","channel":"email","purpose":"offer","method":"double-opt-in"}`,
  );
  const paths = [host.file('journey.jsonl', journey.join('\n'))];
  valueOf(await host.call('import.journey', { jobId: 'j', paths, at }));
  return host;
}

const startOn = new Date(at + 3 * 86_400_000).toISOString().slice(0, 10);
const plan: Plan = aPlan({ startOn, steps: [aStep('one', 0), aStep('two', 7)] });

describe('a plan that is being made', () => {
  it('is stored without steps and people, counts its versions, and is judged only when there is something to judge', async () => {
    const { call } = await hostWithPeople();
    const draft = { ...plan, audience: [], steps: [] };
    valueOf(await call('plans.save', { plan: draft, at, doing: 'Making Plan' }));
    expect(valueOf(await call('plans.get', { id: plan.id }))).toEqual(draft);
    valueOf(await call('plans.save', { plan, at, doing: 'Adding a step' }));
    expect(valueOf(await call('plans.list', {}))).toMatchObject([{ version: 2, steps: 2 }]);
    expect(errorOf(await call('plans.check', { plan: draft, now: at })).code).toBe('invalid-input');
    expect(valueOf(await call('history.undo', {})).says).toBe('Adding a step');
    expect(valueOf(await call('plans.list', {}))).toMatchObject([{ version: 1, steps: 0 }]);
  });

  it('names everyone nobody knows at once, and knows the others', async () => {
    const { call } = await hostWithPeople();
    const mixed = { ...plan, audience: ['ANA@example.com', 'who@example.com', 'bo@example.com', 'crm-7'] };
    expect(valueOf(await call('plans.audience', { plan: mixed, at }))).toEqual({
      people: ['ana@example.com', 'bo@example.com'],
      unknown: ['who@example.com', 'crm-7'],
    });
    expect(valueOf(await call('plans.audience', { plan: { ...plan, audience: [] }, at })).people).toEqual([]);
  });

  it('is judged anew for those whose touches changed, as the whole check would', async () => {
    const { call } = await hostWithPeople();
    const changed = leaveOut(plan, [{ contact: 'ana@example.com', step: 'two' }]);
    const all = valueOf(await call('plans.check', { plan: changed, now: at }));
    const ana = valueOf(await call('plans.check', { plan: planFor(changed, ['ana@example.com']), now: at }));
    expect(ana.touches).toEqual(all.touches.filter(({ contact }) => contact === 'ana@example.com'));
    expect(ana.touches).toHaveLength(1);
  });

  it('has nothing too fast once it is moved to its earliest safe dates', async () => {
    const { call } = await hostWithPeople();
    expect(valueOf(await call('plans.check', { plan, now: at })).summary['too-fast']).toBe(2);
    const moves = valueOf(await call('plans.proposeMoves', { plan, now: at, wanted: 'too-fast' }));
    expect(moves.map(({ contact, step }) => [contact, step])).toEqual([
      ['ana@example.com', 'two'],
      ['bo@example.com', 'two'],
    ]);
    const calm = valueOf(await call('plans.check', { plan: applyMoves(plan, moves), now: at }));
    expect(calm.summary).toMatchObject({ fine: 4, 'too-fast': 0 });
    const one = await call('plans.proposeMoves', { plan: planFor(plan, ['bo@example.com']), now: at, wanted: ['two'] });
    expect(valueOf(one).map(({ contact }) => contact)).toEqual(['bo@example.com']);
  });
});
