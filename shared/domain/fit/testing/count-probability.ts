import type { DropoutParameters } from '../rhythm-model.ts';
import { logRising, logStaying } from '../rising-logs.ts';

const negligible = 1e-17;

/**
 * Probability that someone new gives exactly `count` responses within `horizon` after time 0 under BG/NBD: all while
 * still here, or gone after the last of them (Fader, Hardie & Lee 2005, equation 8). What a fit is checked against.
 */
export function countProbability({ r, alpha, a, b }: DropoutParameters, count: number, horizon: number): number {
  const success = horizon / (alpha + horizon);
  const stillHere = Math.exp(logStaying(a, b, count)) * countWhileHere(r, success, count);
  if (count === 0) return stillHere;
  const goneAfterLast = (Math.exp(logStaying(a, b, count - 1)) * a) / (a + b + count - 1);
  return stillHere + goneAfterLast * atLeastWhileHere(r, success, count);
}

/** Negative binomial: Γ(r+n)/(Γ(r) n!) (1−w)^r w^n. */
function countWhileHere(r: number, w: number, n: number): number {
  if (w === 0) return n === 0 ? 1 : 0;
  return Math.exp(logRising(r, n) - logRising(1, n) + r * Math.log1p(-w) + n * Math.log(w));
}

/** Probability of n or more, from the side on which nothing cancels. */
function atLeastWhileHere(r: number, w: number, n: number): number {
  const mean = (r * w) / (1 - w);
  let sum = 0;
  if (n <= mean) {
    for (let k = 0; k < n; k += 1) sum += countWhileHere(r, w, k);
    return 1 - sum;
  }
  let term = countWhileHere(r, w, n);
  for (let k = n; term > negligible * sum; k += 1) {
    sum += term;
    term *= (w * (r + k)) / (k + 1);
  }
  return sum;
}
