import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { alone } from './alone.mjs';

const teller = { say: () => undefined };

test('what two programs want to prepare at once is done once, and neither goes on before it is', async () => {
  let times = 0;
  let isDone = false;
  const prepare = () =>
    alone(
      teller,
      `test-${process.pid}`,
      () => isDone,
      async () => {
        times += 1;
        await pause(50);
        isDone = true;
      },
    );
  await Promise.all([prepare(), prepare(), prepare()]);
  expect(times).toBe(1);
});

test('a failure lets the next one try', async () => {
  const prepare = (work: () => Promise<void>) => alone(teller, `test-failing-${process.pid}`, () => false, work);
  await expect(prepare(() => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  let tried = false;
  await prepare(async () => {
    tried = true;
  });
  expect(tried).toBe(true);
});
