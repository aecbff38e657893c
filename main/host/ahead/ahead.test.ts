import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../shared/domain/plan.ts';
import { aPlan, aStep } from '../../../shared/domain/test-plans.ts';
import { dayMs } from '../../../shared/domain/time.ts';
import { noon, valueOf } from '../../db/testing/temporary-workspace.ts';
import { hostWithWorkspace, type TemporaryHost } from '../testing/temporary-host.ts';

/** A Thursday. */
const at = Date.parse('2026-04-09T07:00:00Z');
const agreed = { kind: 'permission', channel: 'email', purpose: 'offer', method: 'double-opt-in', evidence: 'form 12' };

async function withJourney(lines: readonly object[]): Promise<TemporaryHost> {
  const host = await hostWithWorkspace();
  const paths = [host.file('journey.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'))];
  valueOf(await host.call('import.journey', { jobId: 'j', paths, at: noon }));
  return host;
}

function mayWrite(contact: string, until: string | null = null, parts: object = {}) {
  return { contact, at: '2026-01-05T08:00:00Z', until, ...agreed, ...parts };
}

async function ahead(host: TemporaryHost, plans: readonly Plan[]) {
  for (const plan of plans) valueOf(await host.call('plans.save', { plan, at: noon }));
  return valueOf(await host.call('ahead.plans', { at }));
}

describe('what plans have ahead', () => {
  const spring = aPlan({
    id: 'spring',
    name: 'Spring',
    timeZone: 'Europe/Stockholm',
    startOn: '2026-04-07',
    audience: ['ana@example.com', 'bo@example.com'],
    steps: [
      aStep('gone', 0),
      aStep('this week', 4, { subject: 'Rooms', at: '23:30' }),
      aStep('at midnight', 9, { at: '00:00' }),
    ],
  });

  it('is counted by verdict: in all, and by step and day', async () => {
    const host = await withJourney([mayWrite('ana@example.com'), { ...mayWrite('bo@example.com'), channel: 'phone' }]);
    const [plan, ...others] = await ahead(host, [spring]);
    expect(others).toEqual([]);
    expect(plan).toMatchObject({ id: 'spring', name: 'Spring', people: 2, failed: null });
    expect(plan?.counts).toMatchObject({ blocked: 2 });
    // The day is the one on the wall where the plan is at home: in UTC it is still the evening before.
    expect(plan?.days).toMatchObject([
      { on: '2026-04-11', step: 2, subject: 'Rooms', channel: 'email' },
      { on: '2026-04-16', step: 3 },
    ]);
    expect(plan?.days[0]?.counts).toMatchObject({ blocked: 1 });
  });

  it('is the same as what the planner counts, where nothing lies behind', async () => {
    const host = await withJourney([mayWrite('ana@example.com'), mayWrite('bo@example.com')]);
    const later = { ...spring, startOn: '2026-04-10' };
    const [plan] = await ahead(host, [later]);
    const { summary } = valueOf(await host.call('plans.count', { plan: later, now: at }));
    expect(summary).toMatchObject({ ...plan?.counts, contacts: plan?.people });
  });

  it('leaves out plans that are over, and those of nobody', async () => {
    const host = await withJourney([mayWrite('ana@example.com')]);
    const over = aPlan({ id: 'over', startOn: '2026-03-01', audience: ['ana@example.com'] });
    const draft = aPlan({ id: 'draft', startOn: '2026-04-20', audience: [] });
    expect(await ahead(host, [over, draft])).toEqual([]);
  });

  it('counts a touch on the day it was moved to for somebody', async () => {
    const host = await withJourney([mayWrite('ana@example.com')]);
    const moved = aPlan({
      startOn: '2026-04-01',
      audience: ['ana@example.com'],
      steps: [aStep('one', 0)],
      adjustments: [
        {
          contact: 'ana@example.com',
          step: 'one',
          movedTo: Date.parse('2026-04-14T09:00:00Z'),
          ask: null,
          leftOut: false,
          override: null,
        },
      ],
    });
    const [plan] = await ahead(host, [moved]);
    expect(plan?.days).toMatchObject([{ on: '2026-04-14', step: 1 }]);
  });

  it('says of a plan that cannot be judged why, and tells the others', async () => {
    const host = await withJourney([mayWrite('ana@example.com')]);
    const lost = aPlan({ id: 'lost', name: 'A lost one', startOn: '2026-04-20', audience: ['nobody@example.com'] });
    const fine = aPlan({ id: 'fine', name: 'Z', startOn: '2026-04-20', audience: ['ana@example.com'] });
    const [first, second] = await ahead(host, [fine, lost]);
    expect(first).toMatchObject({ id: 'lost', people: 0, failed: { code: 'invalid-input' } });
    expect(second).toMatchObject({ id: 'fine', people: 1, failed: null });
  });
});

describe('permissions that end soon', () => {
  const ending = async (host: TemporaryHost, limit = 200) =>
    valueOf(await host.call('ahead.endingPermissions', { at, days: 30, limit }));
  const soon = new Date(at + 10 * dayMs).toISOString();
  const later = new Date(at + 20 * dayMs).toISOString();
  const far = new Date(at + 31 * dayMs).toISOString();

  it('are told in the order in which they end, and counted', async () => {
    const host = await withJourney([
      mayWrite('ana@example.com', later),
      mayWrite('bo@example.com', soon),
      mayWrite('cy@example.com', far),
      mayWrite('di@example.com'),
      mayWrite('ed@example.com', '2026-04-01T00:00:00Z'),
    ]);
    const { total, rows } = await ending(host);
    expect(total).toBe(2);
    expect(rows).toMatchObject([
      { name: 'bo@example.com', channel: 'email', purpose: 'offer', until: Date.parse(soon) },
      { name: 'ana@example.com' },
    ]);
    expect(await ending(host, 1)).toMatchObject({ total: 2, rows: [{ name: 'bo@example.com' }] });
  });

  it('are not told where another carries on, or where they were taken back', async () => {
    const host = await withJourney([
      mayWrite('ana@example.com', soon),
      mayWrite('ana@example.com', null, { at: '2026-02-05T08:00:00Z', channel: 'any' }),
      mayWrite('bo@example.com', soon),
      { contact: 'bo@example.com', at: '2026-03-01T08:00:00Z', kind: 'withdrawal', channel: 'email' },
    ]);
    expect(await ending(host)).toEqual({ total: 0, rows: [] });
  });

  it('are told once where two end in the same moment', async () => {
    const host = await withJourney([
      mayWrite('ana@example.com', soon),
      mayWrite('ana@example.com', soon, { at: '2026-02-05T08:00:00Z' }),
    ]);
    expect(await ending(host)).toMatchObject({ total: 1 });
  });
});

describe('collisions of plans', () => {
  const both = ['ana@example.com', 'bo@example.com'];
  const plans = [
    aPlan({ id: 'a', name: 'Air', startOn: '2026-04-14', audience: both, steps: [aStep('one', 0), aStep('two', 9)] }),
    aPlan({ id: 'b', name: 'Schools', startOn: '2026-04-16', audience: ['ana@example.com'], steps: [aStep('one', 0)] }),
    aPlan({ id: 'c', name: 'Calls', startOn: '2026-04-22', audience: both, steps: [aStep('one', 0, { at: '21:00' })] }),
    aPlan({ id: 'd', name: 'Over', startOn: '2026-04-01', audience: both, steps: [aStep('one', 0)] }),
  ];

  async function collisions(withinDays: number, limit = 200) {
    const host = await withJourney(both.map((contact) => mayWrite(contact)));
    for (const plan of plans) valueOf(await host.call('plans.save', { plan, at: noon }));
    return valueOf(await host.call('ahead.collisions', { at, withinDays, limit }));
  }

  it('are touches of two plans that one person gets close together, the closest first', async () => {
    const { total, people, rows } = await collisions(3);
    expect({ total, people }).toEqual({ total: 3, people: 2 });
    const told = rows.map(({ name, first, second }) => `${name}: ${first.planName} ${first.step}, ${second.planName}`);
    expect(told).toEqual([
      'ana@example.com: Calls 1, Air',
      'bo@example.com: Calls 1, Air',
      'ana@example.com: Air 1, Schools',
    ]);
  });

  it('are not those of one plan, nor those further apart, and are counted also where they are not named', async () => {
    expect(await collisions(1)).toMatchObject({ total: 2, people: 2 });
    const few = await collisions(3, 1);
    expect(few).toMatchObject({ total: 3, people: 2 });
    expect(few.rows).toHaveLength(1);
  });
});
