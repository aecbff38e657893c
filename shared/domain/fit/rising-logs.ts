import betaln from '@stdlib/math-base-special-betaln';
import gammaln from '@stdlib/math-base-special-gammaln';

/**
 * Up to here a sum of logarithms is quicker than two special functions, and exact where their difference is not: two
 * log-gammas near 1e8 share all but the last digits.
 */
const summedUpTo = 64;

/** ln Γ(from + count) − ln Γ(from), for from > 0 and a whole count ≥ 0. */
export function logRising(from: number, count: number): number {
  if (count > summedUpTo) return gammaln(from + count) - gammaln(from);
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += Math.log(from + i);
  return sum;
}

/** ln B(a, b + count) − ln B(a, b): the log probability to stay `count` times, for a, b > 0 and a whole count ≥ 0. */
export function logStaying(a: number, b: number, count: number): number {
  if (count > summedUpTo) return betaln(a, b + count) - betaln(a, b);
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum -= Math.log1p(a / (b + i));
  return sum;
}
