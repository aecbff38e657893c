import { describe, expect, test } from 'vitest';
import { minimize } from './nelder-mead.ts';

const fine = { step: 0.1, pointTolerance: 1e-9, valueTolerance: 1e-14, maxEvaluations: 5000 };

function expectPoint(point: readonly number[], wanted: readonly number[], digits = 6): void {
  expect(point.length).toBe(wanted.length);
  point.forEach((value, i) => {
    expect(value).toBeCloseTo(wanted[i] ?? Number.NaN, digits);
  });
}

describe('the minimum of known functions is found', () => {
  test.each([
    [-1.2, 1],
    [5, -5],
    [0, 0],
  ])('Rosenbrock in two numbers from (%d, %d)', (x, y) => {
    const found = minimize(([a = 0, b = 0]) => (1 - a) ** 2 + 100 * (b - a * a) ** 2, [x, y], fine);
    expect(found.converged).toBe(true);
    expectPoint(found.point, [1, 1]);
  });

  test('Powell in four numbers, whose minimum is flat', () => {
    const powell = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) =>
      (a + 10 * b) ** 2 + 5 * (c - d) ** 2 + (b - 2 * c) ** 4 + 10 * (a - d) ** 4;
    expectPoint(minimize(powell, [3, -1, 0, 1], fine).point, [0, 0, 0, 0], 3);
  });

  test('Himmelblau reaches one of its four minima', () => {
    const himmelblau = ([a = 0, b = 0]: readonly number[]) => (a * a + b - 11) ** 2 + (a + b * b - 7) ** 2;
    expectPoint(minimize(himmelblau, [2.5, 2.5], fine).point, [3, 2]);
  });

  test('one number', () => {
    expectPoint(minimize(([a = 0]) => (a - 4) ** 2, [0], fine).point, [4]);
  });
});

test('a refused region is walked around, not into', () => {
  const found = minimize(([a = 0, b = 0]) => (a < 0.5 ? Number.NaN : (a - 0.4) ** 2 + b * b), [3, 3], fine);
  expectPoint(found.point, [0.5, 0], 4);
});

test('the search stops at its limit and says that it has not settled', () => {
  const found = minimize(([a = 0, b = 0]) => (1 - a) ** 2 + 100 * (b - a * a) ** 2, [-1.2, 1], {
    ...fine,
    maxEvaluations: 30,
  });
  expect(found.converged).toBe(false);
  expect(found.evaluations).toBeLessThan(40);
});
