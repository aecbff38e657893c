import gammaln from '@stdlib/math-base-special-gammaln';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logLikelihood } from './log-likelihood.ts';
import type { DropoutParameters, RfmRow } from './rhythm-model.ts';

const logBeta = (p: number, q: number) => gammaln(p) + gammaln(q) - gammaln(p + q);

/** The two terms of the published likelihood as they are printed: still here, or gone after the latest response. */
function asPrinted(model: 'bgnbd' | 'mbgnbd', { r, alpha, a, b }: DropoutParameters, { x, tx, T }: RfmRow): number {
  const more = model === 'bgnbd' ? 0 : 1;
  const common = gammaln(r + x) - gammaln(r) + r * Math.log(alpha) - logBeta(a, b);
  const here = logBeta(a, b + x + more) - (r + x) * Math.log(alpha + T);
  if (model === 'bgnbd' && x === 0) return common + here;
  const gone = logBeta(a + 1, b + x + more - 1) - (r + x) * Math.log(alpha + tx);
  const greater = Math.max(here, gone);
  return common + greater + Math.log(Math.exp(here - greater) + Math.exp(gone - greater));
}

const size = (min: number, max: number) =>
  fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map((log) => Math.exp(log));
const rows = fc.array(
  fc
    .record({
      x: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 200 })),
      share: fc.oneof(fc.constantFrom(0.25, 1), size(1e-6, 1)),
      T: fc.oneof(fc.constantFrom(10, 20), size(0.01, 1e5)),
    })
    .map(({ x, share, T }) => ({ x, tx: x === 0 ? 0 : share * T, T })),
  { minLength: 1, maxLength: 30 },
);
const parameters = fc.record({ r: size(0.01, 1e4), alpha: size(0.01, 1e4), a: size(0.01, 1e3), b: size(0.01, 1e3) });

test('many rows at once give the sum of the printed likelihood of each, tables, powers and products notwithstanding', () => {
  fc.assert(
    fc.property(rows, parameters, (given, numbers) => {
      for (const model of ['bgnbd', 'mbgnbd'] as const) {
        // Once more, so that some rows are counted twice.
        const twice = [...given, ...given.slice(0, 5)];
        const wanted = twice.map((row) => asPrinted(model, numbers, row));
        const scale = wanted.reduce((sum, value) => sum + Math.abs(value), 1e5);
        const value = logLikelihood({ model, parameters: numbers }, twice);
        expect(Math.abs(value - wanted.reduce((sum, each) => sum + each, 0)) / scale).toBeLessThan(1e-11);
      }
    }),
    { seed: 20260407, numRuns: 500 },
  );
});

test('BG/NBD comes down to NBD where nobody ever leaves', () => {
  const some = [
    { x: 3, tx: 8, T: 12 },
    { x: 0, tx: 0, T: 40 },
    { x: 90, tx: 39, T: 40 },
  ];
  const staying = { r: 1.5, alpha: 6, a: 1e-12, b: 5 };
  const nbd = logLikelihood({ model: 'nbd', parameters: { r: 1.5, alpha: 6 } }, some);
  expect(logLikelihood({ model: 'bgnbd', parameters: staying }, some)).toBeCloseTo(nbd, 8);
});
