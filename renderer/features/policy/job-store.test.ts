import { expect, it } from 'vitest';
import type { Result } from '../../../shared/result/result.ts';
import { createJobStore, keptJobs } from './job-store.ts';

/** A work that is through when it is told so. */
function slowWork() {
  const { promise, resolve } = Promise.withResolvers<Result<string>>();
  return { work: async () => promise, finish: () => resolve({ ok: true, value: 'fitted' }) };
}

it('goes on while no screen shows it, and says so when it is through', async () => {
  const store = createJobStore<string>();
  const { work, finish } = slowWork();
  const said: string[] = [];
  const leave = store.watch(() => {});
  store.start(work, () => said.push('through'));
  leave();
  expect(store.get().step).toBe('running');
  finish();
  await expect.poll(() => store.get().step).toBe('done');
  expect(said).toEqual(['through']);
});

it('says nothing of its own to a screen that shows it', async () => {
  const store = createJobStore<string>();
  const { work, finish } = slowWork();
  const said: string[] = [];
  store.watch(() => {});
  store.start(work, () => said.push('through'));
  finish();
  await expect.poll(() => store.get().step).toBe('done');
  expect(said).toEqual([]);
});

it('keeps what is running when a screen forgets, and starts nothing twice', () => {
  const store = createJobStore<string>();
  store.start(slowWork().work);
  const first = store.get();
  store.forget();
  store.start(slowWork().work);
  expect(store.get()).toBe(first);
});

it('keeps the jobs of two workspaces apart', () => {
  const jobs = keptJobs<string>();
  jobs('a.unhurried').start(slowWork().work);
  expect(jobs('a.unhurried').get().step).toBe('running');
  expect(jobs('b.unhurried').get().step).toBe('idle');
});
