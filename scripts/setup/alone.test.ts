import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { alone } from './alone.mjs';
import { inCache } from './paths.mjs';

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

test('a lock that was left before its holder wrote its name keeps nobody waiting', async () => {
  const name = `test-abandoned-${process.pid}`;
  const lock = inCache(`${name}.lock`);
  mkdirSync(dirname(lock), { recursive: true });
  writeFileSync(lock, '');
  utimesSync(lock, new Date(0), new Date(0));
  let isDone = false;
  await alone(
    teller,
    name,
    () => isDone,
    async () => {
      isDone = true;
    },
  );
  expect(isDone).toBe(true);
});
