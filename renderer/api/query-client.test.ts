import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { forgetReadsOfWorkspace, queryClient } from './query-client.ts';

afterEach(() => queryClient.clear());

/** A screen that shows the contacts; `answer` ends the read that is under way. */
function showContacts() {
  const waiting: ((answer: string) => void)[] = [];
  const observer = new QueryObserver(queryClient, {
    queryKey: ['contacts.list', {}],
    queryFn: async () => new Promise<string>((done) => waiting.push(done)),
  });
  const leave = observer.subscribe(() => {});
  return { observer, leave, answer: (text: string) => waiting.at(-1)?.(text) };
}

test('a screen that began to read before the workspace was entered still gets its answer', async () => {
  const { observer, leave, answer } = showContacts();
  forgetReadsOfWorkspace();
  answer('Ana');
  await expect.poll(() => observer.getCurrentResult().data).toBe('Ana');
  leave();
});

test('what was read in the workspace before is shown nowhere in the next', async () => {
  const shown = showContacts();
  shown.answer('Ana of the old workspace');
  await expect.poll(() => shown.observer.getCurrentResult().data).toBe('Ana of the old workspace');
  queryClient.setQueryData(['plans.list', {}], 'old plans');
  forgetReadsOfWorkspace();
  expect(shown.observer.getCurrentResult().data).toBeUndefined();
  expect(queryClient.getQueryData(['plans.list', {}])).toBeUndefined();
  shown.answer('Bo of the new one');
  await expect.poll(() => shown.observer.getCurrentResult().data).toBe('Bo of the new one');
  shown.leave();
});
