import { describe, expect, test } from 'vitest';
import vectors from '../../../fixtures/vectors/eb_vectors.json' with { type: 'json' };
import { fitBaseRates } from './base-rates.ts';

const segments = vectors.segments.map(({ job, n, k }) => ({ segment: job, judged: n, answered: k }));

function fitOf(given: Parameters<typeof fitBaseRates>[0]) {
  const rates = fitBaseRates(given);
  if (!rates.ok) throw new Error(rates.error.says);
  return rates.value;
}

describe('base rates over the twelve jobs of the bank', () => {
  test('meet the numbers computed apart', () => {
    const { fit } = fitOf(segments);
    expect(fit?.alpha).toBeCloseTo(vectors.alpha, 4);
    expect(fit?.beta).toBeCloseTo(vectors.beta, 3);
    vectors.segments.forEach(({ job, shrunk }, i) => {
      expect(fit?.rates[i]?.segment).toBe(job);
      expect(fit?.rates[i]?.rate).toBeCloseTo(shrunk, 7);
    });
  });

  test('do not depend on the order of the segments', () => {
    expect(fitOf(segments.toReversed()).fit?.alpha).toBeCloseTo(fitOf(segments).fit?.alpha ?? 0, 4);
  });
});

describe('the base rate stays, with a reason,', () => {
  test.each([
    ['without segments', [], '0 of 0'],
    [
      'when two of them have 30',
      [30, 30, 29].map((judged, i) => ({ segment: `s${i}`, judged, answered: 3 })),
      '2 of 3',
    ],
    ['when nobody answered', [40, 40, 40].map((judged, i) => ({ segment: `s${i}`, judged, answered: 0 })), 'No judged'],
    ['when all answered', [40, 40, 40].map((n, i) => ({ segment: `s${i}`, judged: n, answered: n })), 'Every judged'],
  ])('%s', (_, given, says) => {
    const { fit, reason } = fitOf(given);
    expect(fit).toBeNull();
    expect(reason).toContain(says);
  });
});

test('segments that do not differ all get the common rate', () => {
  const { fit } = fitOf([60, 90, 120].map((judged, i) => ({ segment: `s${i}`, judged, answered: judged / 3 })));
  for (const { rate } of fit?.rates ?? []) expect(rate).toBeCloseTo(1 / 3, 3);
  expect(Number.isFinite(fit?.alpha)).toBe(true);
});

test('counts that cannot be are refused by segment', () => {
  const rates = fitBaseRates([
    { segment: 'a', judged: 40, answered: 41 },
    { segment: 'b', judged: Number.NaN, answered: 1 },
    { segment: 'c', judged: 40, answered: -1 },
    { segment: 'd', judged: 40, answered: 4 },
  ]);
  expect(!rates.ok && rates.error.code === 'invalid-input' && rates.error.faults.map(({ path }) => path)).toEqual([
    'a',
    'b',
    'c',
  ]);
});
