import { aliveProbability } from '../alive.ts';
import { betaMean } from './beta-mean.ts';
import { dropOddsOf } from './log-likelihood.ts';
import type { RfmRow, Rhythm } from './rhythm-model.ts';

/**
 * Probability, 0 to 1, that a contact has not left by T. NBD: 1. BG/NBD (Fader, Hardie & Lee 2005): 1 for ever at
 * x = 0, so never the ground for "cold". MBG/NBD: the formula the verdict uses.
 */
export function aliveOf(rhythm: Rhythm, { x, tx, T }: RfmRow): number {
  if (rhythm.model === 'nbd') return 1;
  if (rhythm.model === 'mbgnbd') return aliveProbability(x, tx, T, rhythm.parameters);
  const { r, alpha, a, b } = rhythm.parameters;
  return 1 / (1 + Math.exp(Math.log(dropOddsOf('bgnbd', x, a, b)) + (r + x) * Math.log1p((T - tx) / (alpha + tx))));
}

/**
 * Expected responses in the `horizon` after T, same unit of time, given the row: P(alive) times the mean over
 * p ~ Beta(a, b') of (1 − ((α+T)/(α+T+p·t))^(r+x))/p, where b' = b+x for BG/NBD and b+x+1 for MBG/NBD. NBD:
 * (r+x)/(α+T)·t. Unlike the usual form with 2F1 it has no singularity at a = 1.
 */
export function expectedResponses(rhythm: Rhythm, row: RfmRow, horizon: number): number {
  const { r, alpha } = rhythm.parameters;
  const shape = r + row.x;
  const stretch = horizon / (alpha + row.T);
  if (rhythm.model === 'nbd') return shape * stretch;
  const { a, b } = rhythm.parameters;
  const perChance = (p: number) =>
    p * stretch === 0 ? shape * stretch : -Math.expm1(-shape * Math.log1p(p * stretch)) / p;
  const stays = b + row.x + (rhythm.model === 'bgnbd' ? 0 : 1);
  const alive = aliveOf(rhythm, row);
  // What somebody who left would do has no bound that 0 could be multiplied by.
  return alive === 0 ? 0 : alive * betaMean(perChance, a, stays);
}

/** Expected responses of someone new in the `horizon` after time 0. */
export function expectedOfNew(rhythm: Rhythm, horizon: number): number {
  return expectedResponses(rhythm, { x: 0, tx: 0, T: 0 }, horizon);
}

/** Probability of no response within `horizon` after T for a contact who has not left: ((α+T)/(α+T+t))^(r+x), Lomax. */
export function silenceProbability({ parameters: { r, alpha } }: Rhythm, { x, T }: RfmRow, horizon: number): number {
  return Math.exp(-(r + x) * Math.log1p(horizon / (alpha + T)));
}

/**
 * Time after time 0 at which P(alive) of a contact who stays silent falls to `threshold` (0 to 1, both excluded), in
 * closed form; `tx` where it is below already, Infinity where the model never lets it fall (NBD; BG/NBD at x = 0).
 */
export function coldAfter(rhythm: Rhythm, { x, tx }: RfmRow, threshold: number): number {
  if (rhythm.model === 'nbd') return Number.POSITIVE_INFINITY;
  const { r, alpha, a, b } = rhythm.parameters;
  const logOdds = Math.log((1 - threshold) / threshold) - Math.log(dropOddsOf(rhythm.model, x, a, b));
  return Math.max(tx, tx + (alpha + tx) * Math.expm1(logOdds / (r + x)));
}
