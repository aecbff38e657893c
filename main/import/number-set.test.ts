import { expect, it } from 'vitest';
import { hashText, NumberSet } from './number-set.ts';

it('remembers exactly what was added, also past its first size', () => {
  const set = new NumberSet();
  for (let number = 1; number <= 50_000; number += 1) set.add(number % 2 === 0 ? number : number * 1_000_003);
  expect([2, 50_000, 1_000_003, 49_999 * 1_000_003].every((number) => set.has(number))).toBe(true);
  expect([1, 3, 50_001, 2 * 1_000_003].some((number) => set.has(number))).toBe(false);
});

it('gives different texts different numbers', () => {
  const numbers = new Set(Array.from({ length: 100_000 }, (_, index) => hashText(`${index % 300} t${index}`)));
  expect(numbers.size).toBe(100_000);
  expect([...numbers].every((number) => Number.isSafeInteger(number) && number > 0)).toBe(true);
});
