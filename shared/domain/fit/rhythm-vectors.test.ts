import { describe, expect, test } from 'vitest';
import published from '../../../fixtures/vectors/bgnbd_published.json' with { type: 'json' };
import computed from '../../../fixtures/vectors/bgnbd_vectors.json' with { type: 'json' };
import { medianWaitDays } from '../alive.ts';
import { defaultParameters } from '../parameters.ts';
import { aliveOf, expectedOfNew, expectedResponses, silenceProbability } from './expected-responses.ts';
import { forecastContact } from './forecast-contact.ts';
import { logLikelihood } from './log-likelihood.ts';
import type { DropoutParameters } from './rhythm-model.ts';
import { countProbability } from './testing/count-probability.ts';

const probabilityDigits = 1e-9;
const expectationDigits = 1e-7;

function expectRelative(value: number, wanted: number | string, tolerance: number): void {
  const number = Number(wanted);
  expect(Math.abs(value - number), `${value} is not ${wanted}`).toBeLessThanOrEqual(tolerance * Math.abs(number));
}

describe('numbers computed to 50 digits are met', () => {
  for (const vector of computed.vectors) {
    const { params, x, tx, T, t } = vector;
    const row = { x, tx, T };
    const bg = { model: 'bgnbd', parameters: params } as const;
    const mbg = { model: 'mbgnbd', parameters: params } as const;

    test(`r ${params.r}, a ${params.a}: x ${x}, t_x ${tx}, T ${T}, t ${t}`, () => {
      expectRelative(logLikelihood(bg, [row]), vector.logLik, probabilityDigits);
      expectRelative(logLikelihood(mbg, [row]), vector.mbgLogLik, probabilityDigits);
      expectRelative(aliveOf(bg, row), vector.pAlive, probabilityDigits);
      expectRelative(aliveOf(mbg, row), vector.mbgPAlive, probabilityDigits);
      expectRelative(silenceProbability(bg, row, t), vector.lomaxSurvival, probabilityDigits);
      expectRelative(expectedResponses(bg, row, t), vector.expectedFuture, expectationDigits);
      expectRelative(expectedResponses(mbg, row, t), vector.mbgExpectedFuture, expectationDigits);
      expectRelative(expectedOfNew(bg, t), vector.expectedNew, expectationDigits);
      const rhythm = { ...defaultParameters.rhythm, ...params };
      expectRelative(medianWaitDays(x, T, rhythm), vector.lomaxMedianWait, probabilityDigits);
    });
  }
});

describe('published numbers of BG/NBD are met within their digits', () => {
  const points = published.points.filter(({ model }) => model === 'bgnbd');

  test('none is left out; the others are of Pareto/NBD and BG/BB, which this model has no use for', () => {
    expect(points.length).toBe(9);
    expect(published.points.length).toBe(14);
  });

  for (const point of points) {
    const [r = 0, alpha = 0, a = 0, b = 0] = point.params ?? [];
    const parameters: DropoutParameters = { r, alpha, a, b };
    const rhythm = { model: 'bgnbd', parameters } as const;
    const tolerance = Number(point.tol);
    const near = (value: number, wanted: number, within = tolerance) =>
      expect(Math.abs(value - wanted), `${value} is not ${wanted}`).toBeLessThanOrEqual(within);

    test(`${point.source}, x ${point.x ?? 'new'}, t ${point.t ?? 'several'}`, () => {
      expect.hasAssertions();
      const { x, tx, T, t, expectedFuture, pAlive, expectedNew, expectedNewAt, pmf, pmf_t30_n11_20: run } = point;
      if (x !== undefined && tx !== undefined && T !== undefined && t !== undefined) {
        const forecast = forecastContact(rhythm, { x, tx, T }, t);
        if (!forecast.ok) throw new Error(forecast.error.says);
        near(forecast.value.expected, Number(expectedFuture));
        if (pAlive !== undefined) near(forecast.value.alive, pAlive);
      }
      if (expectedNew !== undefined) near(expectedOfNew(rhythm, Number(t)), expectedNew);
      for (const [at, wanted] of Object.entries(expectedNewAt ?? {})) near(expectedOfNew(rhythm, Number(at)), wanted);
      for (const { t: horizon, n, p, tol } of pmf ?? []) near(countProbability(parameters, n, horizon), p, tol);
      for (const [i, p] of (run ?? []).entries()) near(countProbability(parameters, 11 + i, 30), p);
    });
  }
});
