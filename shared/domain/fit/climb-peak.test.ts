import { expect, test } from 'vitest';
import { climbPeak } from './climb-peak.ts';

test('the peak of a normal density gives its means, and its spreads as errors', () => {
  // Correlation 0.8, spreads 2 and 0.5: the errors are the marginal spreads.
  const rho = 0.8;
  const density = ([x = 0, y = 0]: readonly number[]) => {
    const [u, v] = [(x - 3) / 2, (y + 1) / 0.5];
    return -(u * u - 2 * rho * u * v + v * v) / (2 * (1 - rho * rho));
  };
  const peak = climbPeak(density, [3.5, -1.3]);
  expect(peak?.point[0]).toBeCloseTo(3, 6);
  expect(peak?.point[1]).toBeCloseTo(-1, 6);
  expect(peak?.errors[0]).toBeCloseTo(2, 5);
  expect(peak?.errors[1]).toBeCloseTo(0.5, 5);
});

test('a curved peak is climbed in a few steps', () => {
  const hill = ([x = 0, y = 0, z = 0]: readonly number[]) =>
    20 * x - Math.exp(x) + 5 * y - Math.exp(y) - Math.cosh(z - x);
  const peak = climbPeak(hill, [2, 1, 2]);
  expect(peak?.point[0]).toBeCloseTo(Math.log(20), 6);
  expect(peak?.point[1]).toBeCloseTo(Math.log(5), 6);
  expect(peak?.point[2]).toBeCloseTo(Math.log(20), 6);
  expect(peak?.evaluations).toBeLessThan(120);
});

test.each<[string, (point: readonly number[]) => number]>([
  ['a valley', ([x = 0, y = 0]) => x * x + y * y],
  ['a saddle', ([x = 0, y = 0]) => x * x - y * y],
  ['a ridge without an end', ([x = 0, y = 0]) => -((x - y) ** 2)],
  ['nothing but holes', () => Number.NaN],
])('%s has no peak', (_, of) => {
  expect(climbPeak(of, [0.1, 0.2])).toBeNull();
});
