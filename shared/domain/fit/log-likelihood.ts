import type { RfmRow, Rhythm, RhythmModel } from './rhythm-model.ts';
import { logRising, logStaying } from './rising-logs.ts';
import { type RowGroups, toRowGroups } from './row-groups.ts';

/** Natural log of the likelihood of these rows, as a function of r, alpha, a, b (the last two unused by NBD). */
export type LogLikelihood = (r: number, alpha: number, a: number, b: number) => number;

/**
 * One form serves the three models. With s = r + x, a contact still here has the density
 * Γ(s)/Γ(r) · α^r · stay(x) · (α+T)^−s, and one who left at t_x exp(drop(x)) · ((α+T)/(α+t_x))^s times as much:
 * - NBD: stay 1, nobody leaves. It is the density of the response times, so that the three can be compared.
 * - BG/NBD (Fader, Hardie & Lee 2005): stay B(a, b+x)/B(a, b), drop ln(a/(b+x−1)), none at x = 0.
 * - MBG/NBD (Batislam et al. 2007): one more chance to leave, at time 0: stay B(a, b+x+1)/B(a, b), drop ln(a/(b+x)).
 */
export function createLogLikelihood(groups: RowGroups, model: RhythmModel): LogLikelihood {
  const { counts, xs, txs, Ts, xAt, txAt, TAt } = groups;
  const base = new Float64Array(xs.length);
  const drop = new Float64Array(xs.length);
  const logAtLast = new Float64Array(txs.length);
  const logAtEnd = new Float64Array(Ts.length);
  const idle = new Float64Array(Ts.length);

  return (r, alpha, a, b) => {
    for (let i = 0; i < xs.length; i += 1) {
      const x = xs[i] ?? 0;
      base[i] = logRising(r, x) + logStay(model, x, a, b);
      drop[i] = logDrop(model, x, a, b);
    }
    for (let i = 0; i < txs.length; i += 1) logAtLast[i] = Math.log(alpha + (txs[i] ?? 0));
    for (let i = 0; i < Ts.length; i += 1) {
      const T = Ts[i] ?? 0;
      logAtEnd[i] = Math.log(alpha + T);
      idle[i] = r * Math.log1p(T / alpha);
    }
    let sum = 0;
    for (let i = 0; i < counts.length; i += 1) {
      const xi = xAt[i] ?? 0;
      const Ti = TAt[i] ?? 0;
      const x = xs[xi] ?? 0;
      const end = logAtEnd[Ti] ?? 0;
      const left = (drop[xi] ?? 0) + (r + x) * (end - (logAtLast[txAt[i] ?? 0] ?? 0));
      sum += (counts[i] ?? 0) * ((base[xi] ?? 0) - (idle[Ti] ?? 0) - x * end + softplus(left));
    }
    return sum;
  };
}

/** Log-likelihood of rows under a model with its numbers; rows and numbers are taken as checked. */
export function logLikelihood(rhythm: Rhythm, rows: readonly RfmRow[]): number {
  const evaluate = createLogLikelihood(toRowGroups(rows), rhythm.model);
  const { r, alpha } = rhythm.parameters;
  return rhythm.model === 'nbd'
    ? evaluate(r, alpha, 1, 1)
    : evaluate(r, alpha, rhythm.parameters.a, rhythm.parameters.b);
}

function logStay(model: RhythmModel, x: number, a: number, b: number): number {
  if (model === 'nbd') return 0;
  return logStaying(a, b, model === 'bgnbd' ? x : x + 1);
}

/** Log of the prior odds that the latest chance to leave was taken. */
export function logDrop(model: RhythmModel, x: number, a: number, b: number): number {
  if (model === 'nbd' || (model === 'bgnbd' && x === 0)) return Number.NEGATIVE_INFINITY;
  return Math.log(a / (model === 'bgnbd' ? b + x - 1 : b + x));
}

/** ln(1 + e^v) without overflow. */
function softplus(v: number): number {
  return v > 0 ? v + Math.log1p(Math.exp(-v)) : Math.log1p(Math.exp(v));
}
