import quantile from '@stdlib/stats-base-dists-beta-quantile';
import { evidenceCeiling, forgetting, priorWeight } from './parameters.ts';

/** Evidence of one kind: `r` for, `s` against, both ≥ 0, in observations. */
export interface Evidence {
  readonly r: number;
  readonly s: number;
}

export const noEvidence: Evidence = { r: 0, s: 0 };

/** Subjective opinion: belief, disbelief, uncertainty (sum 1) and base rate, each 0 to 1. */
export interface Opinion {
  readonly b: number;
  readonly d: number;
  readonly u: number;
  readonly a: number;
}

/** Opinion from evidence: b = r/(r+s+W), d = s/(r+s+W), u = W/(r+s+W), W = 2 (Jøsang 2016, §3.3). */
export function toOpinion(evidence: Evidence, baseRate: number): Opinion {
  const total = evidence.r + evidence.s + priorWeight;
  return { b: evidence.r / total, d: evidence.s / total, u: priorWeight / total, a: baseRate };
}

/** The inverse of `toOpinion`; needs u > 0. */
export function toEvidence(opinion: Pick<Opinion, 'b' | 'd' | 'u'>): Evidence {
  return { r: (priorWeight * opinion.b) / opinion.u, s: (priorWeight * opinion.d) / opinion.u };
}

/** Expected probability E = b + a·u (Jøsang 2016, eq. 3.2). */
export function expectedTrust(opinion: Opinion): number {
  return opinion.b + opinion.a * opinion.u;
}

/** The .1 and .9 quantiles of Beta(r + a·W, s + (1−a)·W): the band on screen. */
export function trustBand(evidence: Evidence, baseRate: number): readonly [number, number] {
  const alpha = evidence.r + baseRate * priorWeight;
  const beta = evidence.s + (1 - baseRate) * priorWeight;
  return [quantile(0.1, alpha, beta), quantile(0.9, alpha, beta)];
}

/** Independent opinions fuse by adding their evidence (cumulative fusion). */
export function fuse(evidences: readonly Evidence[]): Evidence {
  return evidences.reduce((sum, one) => ({ r: sum.r + one.r, s: sum.s + one.s }), { r: 0, s: 0 });
}

/**
 * Adds one event's evidence (positive or negative, in observations) after forgetting. Only the opposite side fades, so
 * that a weak good event can never lower trust; above the ceiling both sides are scaled to it.
 */
export function addEvidence(before: Evidence, weight: number): Evidence {
  const r = weight > 0 ? before.r + weight : before.r * forgetting;
  const s = weight > 0 ? before.s * forgetting : before.s - weight;
  const scale = r + s > evidenceCeiling ? evidenceCeiling / (r + s) : 1;
  return { r: r * scale, s: s * scale };
}

/** The original forgetting, in which both sides fade (Jøsang & Ismail 2002); kept for the published numbers. */
export function addEvidenceFadingBoth(before: Evidence, weight: number, lambda: number): Evidence {
  return {
    r: before.r * lambda + Math.max(weight, 0),
    s: before.s * lambda + Math.max(-weight, 0),
  };
}
