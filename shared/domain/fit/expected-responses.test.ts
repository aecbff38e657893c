import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coldAfterDays } from '../alive.ts';
import { aliveOf, coldAfter, expectedOfNew, expectedResponses } from './expected-responses.ts';
import type { DropoutParameters, Rhythm } from './rhythm-model.ts';
import { countProbability } from './testing/count-probability.ts';

const size = (min: number, max: number) =>
  fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map((log) => Math.exp(log));
const parameters: fc.Arbitrary<DropoutParameters> = fc.record({
  r: size(0.05, 20),
  alpha: size(0.1, 500),
  a: size(0.02, 30),
  b: size(0.05, 100),
});
const row = fc
  .record({ x: fc.integer({ min: 0, max: 60 }), share: fc.double({ min: 0.01, max: 1, noNaN: true }), T: size(1, 500) })
  .map(({ x, share, T }) => ({ x, tx: x === 0 ? 0 : share * T, T }));

/**
 * The same expectation as a sum of positive terms: the chance of at least k + 1 responses if one stays, times the
 * chance to stay through k: Σ_K NegBin(K; s, w) Σ_{j<K} B(a, b'+j)/B(a, b').
 */
function bySeries({ a, b }: DropoutParameters, stays: number, shape: number, stretch: number): number {
  const w = stretch / (1 + stretch);
  let weight = (1 - w) ** shape;
  let [reached, stay, sum] = [0, 1, 0];
  for (let k = 0; k < 200_000 && (weight > 1e-18 * sum || k < 10); k += 1) {
    sum += weight * reached;
    reached += stay;
    stay *= (b + stays + k) / (a + b + stays + k);
    weight *= (w * (shape + k)) / (k + 1);
  }
  return sum;
}

describe('expected responses', () => {
  test('agree with a series that shares nothing with the quadrature', () => {
    fc.assert(
      fc.property(parameters, row, size(0.1, 300), (numbers, contact, horizon) => {
        const stretch = horizon / (numbers.alpha + contact.T);
        const shape = numbers.r + contact.x;
        for (const [model, more] of [
          ['bgnbd', 0],
          ['mbgnbd', 1],
        ] as const) {
          const rhythm = { model, parameters: numbers };
          const wanted = aliveOf(rhythm, contact) * bySeries(numbers, contact.x + more, shape, stretch);
          const value = expectedResponses(rhythm, contact, horizon);
          expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-9 * wanted);
        }
      }),
      { seed: 20260405, numRuns: 300 },
    );
  });

  test('pass a = 1 without a jump, where the usual form divides by zero', () => {
    const at = (a: number) =>
      expectedResponses({ model: 'bgnbd', parameters: { r: 0.5, alpha: 10, a, b: 3 } }, { x: 2, tx: 12, T: 13 }, 6);
    expect(at(1)).toBeCloseTo((at(1 - 1e-7) + at(1 + 1e-7)) / 2, 10);
    expect(at(1)).toBeGreaterThan(0);
  });

  test('stay numbers where parameters and times are extreme', () => {
    const extreme = [1e-4, 1, 1e5];
    for (const r of extreme)
      for (const alpha of extreme)
        for (const a of extreme)
          for (const b of extreme)
            for (const horizon of [0, 1e-9, 1, 1e7]) {
              const rhythm = { model: 'mbgnbd', parameters: { r, alpha, a, b } } as const;
              const value = expectedResponses(rhythm, { x: 3000, tx: 9999, T: 10_000 }, horizon);
              expect(value).toBeGreaterThanOrEqual(0);
              expect(value).toBeLessThanOrEqual(((r + 3000) / (alpha + 10_000)) * horizon * (1 + 1e-9));
            }
  });

  test('of someone new are the mean of the count probabilities', () => {
    const numbers = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    const counts = Array.from({ length: 400 }, (_, n) => countProbability(numbers, n, 39));
    expect(counts.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
    const mean = counts.reduce((sum, p, n) => sum + n * p, 0);
    expect(mean).toBeCloseTo(expectedOfNew({ model: 'bgnbd', parameters: numbers }, 39), 8);
  });

  test('of NBD grow in proportion to the horizon', () => {
    const rhythm: Rhythm = { model: 'nbd', parameters: { r: 2, alpha: 90 } };
    expect(expectedResponses(rhythm, { x: 3, tx: 80, T: 110 }, 40)).toBeCloseTo(1, 12);
    expect(aliveOf(rhythm, { x: 0, tx: 0, T: 1000 })).toBe(1);
  });
});

describe('the cold date', () => {
  test('is where P(alive) crosses the threshold', () => {
    fc.assert(
      fc.property(parameters, row, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (numbers, contact, threshold) => {
        for (const model of ['bgnbd', 'mbgnbd'] as const) {
          const rhythm = { model, parameters: numbers };
          const cold = coldAfter(rhythm, contact, threshold);
          // Beyond this a double holds the date no more.
          if (cold > 1e12) continue;
          const there = aliveOf(rhythm, { ...contact, T: cold });
          if (cold === contact.tx) expect(there).toBeLessThanOrEqual(threshold * (1 + 1e-9));
          else expect(there).toBeCloseTo(threshold, 6);
        }
      }),
      { seed: 20260406, numRuns: 300 },
    );
  });

  test('agrees with the one of the verdict at no response', () => {
    const { r, alpha, a, b } = { r: 0.525, alpha: 43.3, a: 0.891, b: 1.614 };
    const rhythm = { model: 'mbgnbd', parameters: { r, alpha, a, b } } as const;
    expect(coldAfter(rhythm, { x: 0, tx: 0, T: 0 }, 1 / 3)).toBeCloseTo(coldAfterDays(0, 0, { r, alpha, a, b }), 9);
  });

  test('never comes where the model lets nobody leave', () => {
    const numbers = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    const never = { x: 0, tx: 0, T: 39 };
    expect(coldAfter({ model: 'bgnbd', parameters: numbers }, never, 1 / 3)).toBe(Number.POSITIVE_INFINITY);
    expect(coldAfter({ model: 'nbd', parameters: numbers }, never, 1 / 3)).toBe(Number.POSITIVE_INFINITY);
  });
});
