import { describe, expect, test } from 'vitest';
import { toReplyLatency } from '../reply-latency.ts';
import { fitLatency } from './fit-latency.ts';

/** Standard normal draws from a seed: mulberry32 and Box–Muller. */
function createNormal(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

function simulate(seed: number, contacts: number, { mu, tau, sigma }: { mu: number; tau: number; sigma: number }) {
  const normal = createNormal(seed);
  return Array.from({ length: contacts }, (_, i) => {
    const own = mu + tau * normal();
    return Array.from({ length: 1 + (i % 6) }, () => Math.exp(own + sigma * normal()));
  });
}

function fitOf(contacts: readonly (readonly number[])[]) {
  const fit = fitLatency(contacts);
  if (!fit.ok) throw new Error(fit.error.says);
  return fit.value;
}

describe('latencies drawn from known numbers give them back', () => {
  test.each([
    [1, { mu: Math.log(3), tau: 1.9, sigma: 1.3 }],
    [2, { mu: 0, tau: 0.4, sigma: 0.9 }],
    [3, { mu: 2, tau: 1.5, sigma: 0.2 }],
  ])('seed %d', (seed, truth) => {
    const { parameters, standardErrors } = fitOf(simulate(seed, 1500, truth));
    for (const name of ['mu', 'tau', 'sigma'] as const) {
      const error = standardErrors?.[name] ?? 0;
      expect(error).toBeGreaterThan(0);
      expect(Math.abs(parameters[name] - truth[name])).toBeLessThan(3.5 * error);
    }
  });

  test('standard errors are as wide as fits of other draws scatter', () => {
    const truth = { mu: 1, tau: 1, sigma: 1 };
    const fits = Array.from({ length: 60 }, (_, i) => fitOf(simulate(100 + i, 200, truth)));
    for (const name of ['mu', 'tau', 'sigma'] as const) {
      const scatter = Math.sqrt(
        fits.reduce((sum, { parameters }) => sum + (parameters[name] - truth[name]) ** 2, 0) / fits.length,
      );
      const said = fits.reduce((sum, fit) => sum + (fit.standardErrors?.[name] ?? 0), 0) / fits.length;
      expect(scatter / said).toBeGreaterThan(0.75);
      expect(scatter / said).toBeLessThan(1.3);
    }
  });
});

test('the answer is the one in closed form where all contacts have as many answers', () => {
  // Balanced one-way random effects: σ̂² = SSW/(k(n−1)), σ̂² + nτ̂² = n·SSB/k, both at maximum likelihood.
  const logs = [
    [0.2, 1.1, 0.4],
    [2.4, 2.9, 3.3],
    [-1, -0.2, -0.7],
    [1.5, 0.8, 1.9],
  ];
  const { parameters } = fitOf(logs.map((each) => each.map((log) => Math.exp(log))));
  const means = logs.map((each) => each.reduce((sum, log) => sum + log / 3, 0));
  const mu = means.reduce((sum, mean) => sum + mean / 4, 0);
  const within = logs.flatMap((each, i) => each.map((log) => (log - (means[i] ?? 0)) ** 2)).reduce((a, b) => a + b) / 8;
  const total = (3 * means.map((mean) => (mean - mu) ** 2).reduce((a, b) => a + b)) / 4;
  expect(parameters.mu).toBeCloseTo(mu, 6);
  expect(parameters.sigma).toBeCloseTo(Math.sqrt(within), 6);
  expect(parameters.tau).toBeCloseTo(Math.sqrt((total - within) / 3), 6);
  // The numbers are what the shrinkage of one contact takes.
  expect(toReplyLatency(1, 0, parameters).mean).toBeGreaterThan(0);
});

test('contacts that are all alike give a caution instead of a spread between them', () => {
  const fit = fitOf([
    [1, 3],
    [3, 1],
    [1, 3],
    [3, 1],
  ]);
  expect(fit.standardErrors).toBeNull();
  expect(fit.caution).toContain('tau');
  expect(fit.parameters.tau).toBeLessThan(0.01);
});

describe('what cannot be fitted is refused by name', () => {
  test.each<[string, readonly (readonly number[])[], string]>([
    ['nothing', [], '0 contacts'],
    ['contacts without answers', [[], [], [], []], '0 contacts'],
    [
      'two contacts',
      [
        [1, 2],
        [3, 4],
      ],
      '2 contacts',
    ],
    ['one answer each', [[1], [2], [3], [4]], 'No contact has two answers'],
    [
      'no spread within',
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      'equally fast',
    ],
    [
      'a latency below 0',
      [
        [1, -2],
        [2, 2],
        [3, 3],
      ],
      'cannot be used',
    ],
    [
      'no number',
      [
        [1, Number.NaN],
        [2, 2],
        [3, 3],
      ],
      'cannot be used',
    ],
  ])('%s', (_, contacts, says) => {
    const fit = fitLatency(contacts);
    expect(fit.ok ? '' : fit.error.says).toContain(says);
  });

  test('answers at once count as a minute', () => {
    expect(
      fitOf([
        [0, 1, 2],
        [0.5, 3],
        [1 / 1440, 8],
      ]).parameters,
    ).toEqual(
      fitOf([
        [1 / 1440, 1, 2],
        [0.5, 3],
        [0, 8],
      ]).parameters,
    );
  });
});
