import { describe, expect, test } from 'vitest';
import type { WorkspaceFit } from '../../../../shared/domain/learn/workspace-fit.ts';
import { defaultRows, fittedRows } from './fit-rows.ts';

const fit: WorkspaceFit = {
  unhurriedFit: 1,
  at: '2026-04-09T07:00:00.000Z',
  contacts: 182,
  offered: true,
  says: ['Answers come within 5 days at the median, where 3 days were assumed.'],
  fits: {
    nbd: null,
    bgnbd: {
      model: 'bgnbd',
      parameters: { r: 0.2425945, alpha: 4.4136, a: 0.7929, b: 2.4259 },
      standardErrors: { r: 0.0126, alpha: 0.3782, a: 0.1856, b: 0.7052 },
      logLikelihood: -9582.43,
      n: 2357,
      caution: null,
      applies: false,
      says: 'Shown for comparison.',
    },
    mbgnbd: null,
    latency: {
      model: 'log-normal',
      parameters: { mu: 1.6094, tau: 0.8, sigma: 1.1 },
      standardErrors: null,
      logLikelihood: -612.5,
      n: 120,
      caution: null,
      applies: true,
      says: 'Answers come within 5 days at the median, where 3 days were assumed.',
    },
    baseRates: null,
  },
  notFitted: [],
};

describe('the table of what was fitted', () => {
  test('has each number with its standard error, in signs people read, and whether it is used', () => {
    const [latency, bgnbd] = fittedRows(fit);
    expect(latency).toMatchObject({ model: 'Log-normal', standing: 'Used', contacts: 120, logLikelihood: -612.5 });
    expect(latency?.numbers).toEqual([
      { name: 'μ', value: '1.61', error: null },
      { name: 'τ', value: '0.8', error: null },
      { name: 'σ', value: '1.1', error: null },
    ]);
    expect(bgnbd?.standing).toBe('Never used');
    expect(bgnbd?.numbers[1]).toEqual({ name: 'α', value: '4.41', error: '0.378' });
  });

  test('of the defaults names each as an assumption, or where it was published', () => {
    expect(defaultRows().map(({ standing }) => standing)).toEqual([
      'Assumption',
      'Assumption',
      'Published',
      'Assumption',
    ]);
  });
});
