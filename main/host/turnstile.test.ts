import { expect, it } from 'vitest';
import { createTurnstile } from './turnstile.ts';

/** Work that writes down when it begins and ends, and ends when it is told to. */
function createWork(log: string[]) {
  const ends = new Map<string, () => void>();
  return {
    work: (name: string) => async () => {
      log.push(`${name}(`);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      log.push(`)${name}`);
    },
    async end(name: string) {
      ends.get(name)?.();
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    },
  };
}

it('lets readers pass together and a writer alone, in the order in which they came', async () => {
  const log: string[] = [];
  const { work, end } = createWork(log);
  const turnstile = createTurnstile();
  const all = [
    turnstile.shared(work('r1')),
    turnstile.shared(work('r2')),
    turnstile.alone(work('w1')),
    turnstile.shared(work('r3')),
    turnstile.alone(work('w2')),
  ];
  for (const name of ['none', 'r2', 'r1', 'w1', 'r3', 'w2']) await end(name);
  await Promise.all(all);
  expect(log.join(' ')).toBe('r1( r2( )r2 )r1 w1( )w1 r3( )r3 w2( )w2');
});

it('goes on after work that fails', async () => {
  const turnstile = createTurnstile();
  const failing = turnstile.alone(() => Promise.reject(new Error('a bug')));
  const next = turnstile.shared(() => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('a bug');
  expect(await next).toBe('done');
});
