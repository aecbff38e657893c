import type { RfmRow, Rhythm, RhythmModel } from './rhythm-model.ts';
import { logRising, logStaying } from './rising-logs.ts';
import { type RowGroups, toRowGroups } from './row-groups.ts';

/** Natural log of the likelihood of these rows, as a function of r, alpha, a, b (the last two unused by NBD). */
export type LogLikelihood = (r: number, alpha: number, a: number, b: number) => number;

/** Beyond, odds are worked out in logarithms: below it, one more factor cannot overflow a product of up to 1e290. */
const greatestOdds = 1e16;
const fullProduct = 1e290;
/** Where a power is greater, its inverse has lost digits. */
const greatestPower = 1e290;
const mostMultiplied = 64;

/**
 * One form serves the three models. With s = r + x, a contact still here has the density
 * Γ(s)/Γ(r) · α^r · stay(x) · (α+T)^−s, and one who left at t_x drop(x) · ((α+T)/(α+t_x))^s times as much:
 * - NBD: stay 1, nobody leaves. It is the density of the response times, so that the three can be compared.
 * - BG/NBD (Fader, Hardie & Lee 2005): stay B(a, b+x)/B(a, b), drop a/(b+x−1), none at x = 0.
 * - MBG/NBD (Batislam et al. 2007): one more chance to leave, at time 0: stay B(a, b+x+1)/B(a, b), drop a/(b+x).
 */
export function createLogLikelihood(groups: RowGroups, model: RhythmModel): LogLikelihood {
  const { xs, txs, Ts, countOfX, countOfT, responsesOfT } = groups;
  const tables: Tables = {
    dropOdds: new Float64Array(xs.length),
    end: new Float64Array(Ts.length),
    powerOfEnd: new Float64Array(Ts.length),
    perLast: new Float64Array(txs.length),
    perPowerOfLast: new Float64Array(txs.length),
  };

  return (r, alpha, a, b) => {
    let sum = 0;
    let here = model === 'mbgnbd' ? logStaying(a, b, 1) : 0;
    for (let i = 0, last = 0; i < xs.length; i += 1) {
      const x = xs[i] ?? 0;
      here += logRising(r + last, x - last);
      if (model !== 'nbd') here += logStaying(a, model === 'bgnbd' ? b + last : b + last + 1, x - last);
      sum += (countOfX[i] ?? 0) * here;
      tables.dropOdds[i] = dropOddsOf(model, x, a, b);
      last = x;
    }
    const logGreatest = Math.log(alpha + (Ts[Ts.length - 1] ?? 0));
    for (let i = 0; i < Ts.length; i += 1) {
      const T = Ts[i] ?? 0;
      const logEnd = Math.log(alpha + T);
      sum -= (countOfT[i] ?? 0) * r * Math.log1p(T / alpha) + (responsesOfT[i] ?? 0) * logEnd;
      tables.end[i] = alpha + T;
      tables.powerOfEnd[i] = Math.exp(r * (logEnd - logGreatest));
    }
    if (model === 'nbd') return sum;
    for (let i = 0; i < txs.length; i += 1) {
      const last = alpha + (txs[i] ?? 0);
      tables.perLast[i] = 1 / last;
      tables.perPowerOfLast[i] = Math.exp(r * (logGreatest - Math.log(last)));
    }
    return sum + logOfLeaving(groups, tables, r);
  };
}

/** What a row takes from its x, its T and its t_x: a/(b+…), α+T, (α+T)^r, 1/(α+t_x), (α+t_x)^−r, powers up to a factor. */
interface Tables {
  readonly dropOdds: Float64Array;
  readonly end: Float64Array;
  readonly powerOfEnd: Float64Array;
  readonly perLast: Float64Array;
  readonly perPowerOfLast: Float64Array;
}

/**
 * Σ ln(1 + odds of having left) over the rows, the part that takes the time: so powers of r come from tables, those of
 * x are multiplied, and one logarithm of a product does for many rows that were seen once.
 */
function logOfLeaving({ counts, xs, xAt, txAt, TAt }: RowGroups, tables: Tables, r: number): number {
  const { dropOdds, end, powerOfEnd, perLast, perPowerOfLast } = tables;
  let sum = 0;
  let product = 1;
  for (let i = 0; i < counts.length; i += 1) {
    const xi = xAt[i] ?? 0;
    const Ti = TAt[i] ?? 0;
    const txi = txAt[i] ?? 0;
    const x = xs[xi] ?? 0;
    const count = counts[i] ?? 0;
    const ratio = (end[Ti] ?? 0) * (perLast[txi] ?? 0);
    const perPower = perPowerOfLast[txi] ?? 0;
    const odds = (dropOdds[xi] ?? 0) * (powerOfEnd[Ti] ?? 0) * perPower * wholePower(ratio, x);
    if (!(odds < greatestOdds && perPower < greatestPower && x <= mostMultiplied)) {
      sum += count * softplus(Math.log(dropOdds[xi] ?? 0) + (r + x) * Math.log(ratio));
    } else if (count > 1) sum += count * Math.log1p(odds);
    else product *= 1 + odds;
    if (product > fullProduct) {
      sum += Math.log(product);
      product = 1;
    }
  }
  return sum + Math.log(product);
}

/** Log-likelihood of rows under a model with its numbers; rows and numbers are taken as checked. */
export function logLikelihood(rhythm: Rhythm, rows: readonly RfmRow[]): number {
  const evaluate = createLogLikelihood(toRowGroups(rows), rhythm.model);
  const { r, alpha } = rhythm.parameters;
  return rhythm.model === 'nbd'
    ? evaluate(r, alpha, 1, 1)
    : evaluate(r, alpha, rhythm.parameters.a, rhythm.parameters.b);
}

/** Prior odds that the latest chance to leave was taken. */
export function dropOddsOf(model: RhythmModel, x: number, a: number, b: number): number {
  if (model === 'nbd' || (model === 'bgnbd' && x === 0)) return 0;
  return a / (model === 'bgnbd' ? b + x - 1 : b + x);
}

/** base^count for a whole count up to `mostMultiplied`, by squaring. */
function wholePower(base: number, count: number): number {
  let power = 1;
  for (let square = base, left = Math.min(count, mostMultiplied) | 0; left > 0; left >>= 1, square *= square) {
    if (left & 1) power *= square;
  }
  return power;
}

/** ln(1 + e^v) without overflow. */
function softplus(v: number): number {
  return v > 0 ? v + Math.log1p(Math.exp(-v)) : Math.log1p(Math.exp(v));
}
