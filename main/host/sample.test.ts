import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorOf, valueOf } from '../db/testing/temporary-workspace.ts';
import { hostWithWorkspace, temporaryHost } from './testing/temporary-host.ts';

const now = Date.parse('2026-04-09T07:00:00Z');

async function hostWithSample() {
  const host = temporaryHost();
  const path = join(host.folder, 'Norrlys Instruments.unhurried');
  const info = valueOf(await host.call('workspace.createSample', { path, passphrase: null, now }));
  return { ...host, path, info };
}

describe('the sample workspace', () => {
  it('is whole when it opens, and has nothing to undo', async () => {
    const { call, info } = await hostWithSample();
    expect(info).toMatchObject({ name: 'Norrlys Instruments', contacts: 212 });
    expect(valueOf(await call('plans.list', {}))).toHaveLength(3);
    expect(valueOf(await call('history.state', {}))).toEqual({ undo: null, redo: null });
  });

  it('is never written over a file that is there', async () => {
    const { call, path } = await hostWithSample();
    expect(errorOf(await call('workspace.createSample', { path, passphrase: null, now }))).toMatchObject({
      kind: 'exists',
    });
  });

  it('shows what happened last and what is planned next as the plan judges it', async () => {
    const { call } = await hostWithSample();
    const page = valueOf(await call('contacts.list', { at: now, withOutlook: true, limit: 1000 }));
    const plan = valueOf(await call('plans.get', { id: 'school-pilot' }));
    const { touches } = valueOf(await call('plans.check', { plan, now }));
    const next = page.rows.filter(({ outlook }) => outlook?.next?.planId === 'school-pilot');
    expect(next.length).toBeGreaterThan(20);
    for (const { email, outlook } of next) {
      const judged = touches.find(({ contact, past }) => contact === email && !past);
      expect(judged).toMatchObject({ step: outlook?.next?.step, verdict: outlook?.next?.verdict });
      expect(Date.parse(judged?.at ?? '')).toBe(outlook?.next?.at);
    }
    const kinds = new Set(page.rows.map(({ outlook }) => outlook?.latest?.kind));
    for (const kind of ['touch', 'response', 'complaint'] as const) expect(kinds).toContain(kind);
  });

  it('is narrowed by permission, country and plan, and sorted by what comes next', async () => {
    const { call } = await hostWithSample();
    const total = async (input: object) => valueOf(await call('contacts.list', { at: now, ...input })).total;
    const by = await Promise.all(
      (['in-force', 'ended', 'none'] as const).map((emailPermission) => total({ emailPermission })),
    );
    expect(by.every((count) => count > 0)).toBe(true);
    expect(by.reduce((sum, count) => sum + count, 0)).toBe(212);
    expect((await total({ plan: 'any' })) + (await total({ plan: 'none' }))).toBe(212);
    const plan = valueOf(await call('plans.get', { id: 'school-pilot' }));
    const selected = valueOf(await call('contacts.select', { at: now, plan: { id: 'school-pilot' } }));
    expect(new Set(selected.map(({ key }) => key))).toEqual(new Set(plan.audience as readonly string[]));
    const [country] = valueOf(await call('contacts.countries', {}));
    expect(await total({ country: country?.country })).toBe(country?.contacts);
    const sorted = valueOf(
      await call('contacts.list', { at: now, sort: 'next-touch', withOutlook: true, limit: 300 }),
    ).rows.map(({ outlook }) => outlook?.next?.at ?? Number.POSITIVE_INFINITY);
    expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
  });

  it('tells how many came closer lately, and how many went back', async () => {
    const { call } = await hostWithSample();
    const moves = valueOf(await call('contacts.moves', { at: now }));
    expect(moves?.days).toBe(30);
    expect(moves?.closer).toBeGreaterThan(0);
    const page = async (at: number) => valueOf(await call('contacts.list', { at, limit: 1000 })).rows;
    const before = new Map((await page(now - 30 * 86_400_000)).map(({ id, standing }) => [id, standing.stage]));
    const changed = (await page(now)).filter(({ id, standing }) => before.get(id) !== standing.stage).length;
    expect((moves?.closer ?? 0) + (moves?.back ?? 0)).toBeLessThanOrEqual(changed);
  });

  it('follows a plan that is taken away at once', async () => {
    const { call } = await hostWithSample();
    const planned = async () =>
      valueOf(await call('contacts.list', { at: now, withOutlook: true, limit: 300 })).rows.filter(
        ({ outlook }) => outlook?.next?.planId === 'school-pilot',
      ).length;
    expect(await planned()).toBeGreaterThan(0);
    valueOf(await call('plans.remove', { id: 'school-pilot' }));
    expect(await planned()).toBe(0);
    valueOf(await call('history.undo', {}));
    expect(await planned()).toBeGreaterThan(0);
  });

  it('knows a name that is nearly the one searched', async () => {
    const { call } = await hostWithSample();
    expect(valueOf(await call('contacts.nearNames', { search: 'Petrovich' }))[0]).toBe('Ana Petrović');
    expect(valueOf(await call('contacts.nearNames', { search: 'qqqqqq' }))).toEqual([]);
  });
});

it('a workspace without contacts has an empty list, and nothing in it', async () => {
  const { call } = await hostWithWorkspace();
  expect(valueOf(await call('contacts.list', { at: now, withOutlook: true }))).toMatchObject({ total: 0, rows: [] });
  expect(valueOf(await call('contacts.countries', {}))).toEqual([]);
});
