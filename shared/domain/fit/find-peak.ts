import { climbPeak } from './climb-peak.ts';
import { minimize } from './nelder-mead.ts';

/** The greatest value found; `errors` are null where it is no peak but an edge or a plain. */
export interface Found {
  readonly point: readonly number[];
  readonly value: number;
  readonly errors: readonly number[] | null;
  readonly evaluations: number;
}

const coarse = { step: 1, pointTolerance: 0.3, valueTolerance: 1, maxEvaluations: 400 } as const;
const fine = { step: 0.1, pointTolerance: 1e-7, valueTolerance: 1e-9, maxEvaluations: 4000 } as const;

/**
 * Maximum of a log-likelihood in coordinates of the size of 1: a coarse Nelder–Mead search from each start, then
 * Newton steps from the best of them. Where Newton finds no peak, Nelder–Mead goes on to the end, and has the last word
 * if there still is none. A value that is not finite refuses a point; at least one start must be finite.
 */
export function findPeak(
  logLikelihood: (point: readonly number[]) => number,
  starts: readonly (readonly number[])[],
): Found | null {
  const cost = (point: readonly number[]) => -logLikelihood(point);
  const rough = starts.map((start) => minimize(cost, start, coarse));
  let evaluations = rough.reduce((sum, each) => sum + each.evaluations, 0);
  const best = rough.reduce((one, other) => (other.value < one.value ? other : one));
  if (!Number.isFinite(best.value)) return null;

  const peak = climbPeak(logLikelihood, best.point);
  if (peak !== null) return { ...peak, evaluations: evaluations + peak.evaluations };
  const end = minimize(cost, minimize(cost, best.point, fine).point, fine);
  evaluations += end.evaluations;
  const late = climbPeak(logLikelihood, end.point);
  if (late !== null) return { ...late, evaluations: evaluations + late.evaluations };
  return { point: end.point, value: -end.value, errors: null, evaluations };
}
