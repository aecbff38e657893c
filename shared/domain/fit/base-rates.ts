import { type InputFault, invalidInput } from '../../result/app-error.ts';
import { err, ok, type Result } from '../../result/result.ts';
import { findPeak } from './find-peak.ts';
import { logRising } from './rising-logs.ts';

/** Touches of one segment that could be judged, and how many of them were answered. */
export interface SegmentCount {
  readonly segment: string;
  readonly judged: number;
  readonly answered: number;
}

export interface BaseRateFit {
  /** Beta(alpha, beta) of the segments' rates. */
  readonly alpha: number;
  readonly beta: number;
  readonly logLikelihood: number;
  /** Shrunk base rate of trust, 0 to 1, of each segment as given. */
  readonly rates: readonly { readonly segment: string; readonly rate: number }[];
}

/** The fit, or null with the reason why the base rate stays as it is. */
export type BaseRates =
  | { readonly fit: BaseRateFit; readonly reason: null }
  | { readonly fit: null; readonly reason: string };

/** What the model asks for before it learns base rates. */
const leastSegments = 3;
const leastJudged = 30;

/** As many touches as would say that segments do not differ at all. */
const mostStrength = 1e6;

/**
 * Base rates a_j = (α + k_j)/(α + β + n_j), with α and β at the greatest beta-binomial likelihood over the segments
 * (empirical Bayes; Skellam 1948, Robinson 2017), searched in the logit of the mean and the logarithm of α + β. Errors:
 * counts that are no whole numbers from 0, or more answers than touches.
 */
export function fitBaseRates(segments: readonly SegmentCount[]): Result<BaseRates> {
  const faults = segments.flatMap(segmentFaults);
  if (faults.length > 0) return err(invalidInput('These segments cannot be used in a fit.', faults));

  const enough = segments.filter(({ judged }) => judged >= leastJudged).length;
  if (enough < leastSegments) {
    const reason = `${enough} of ${segments.length} segments have ${leastJudged} judged touches; ${leastSegments} are needed.`;
    return ok({ fit: null, reason });
  }
  const judged = segments.reduce((sum, each) => sum + each.judged, 0);
  const answered = segments.reduce((sum, each) => sum + each.answered, 0);
  if (answered === 0) return ok({ fit: null, reason: 'No judged touch was answered.' });
  if (answered === judged) return ok({ fit: null, reason: 'Every judged touch was answered.' });

  const toBeta = ([logit = 0, logStrength = 0]: readonly number[]) => {
    const strength = Math.exp(logStrength);
    return { alpha: strength / (1 + Math.exp(-logit)), beta: strength / (1 + Math.exp(logit)) };
  };
  const ofPoint = (point: readonly number[]) => {
    const { alpha, beta } = toBeta(point);
    const isInside = alpha + beta < mostStrength && alpha > 1 / mostStrength && beta > 1 / mostStrength;
    return isInside ? logLikelihoodOf(segments, alpha, beta) : Number.NEGATIVE_INFINITY;
  };
  const logit = Math.log(answered / (judged - answered));
  const top = findPeak(
    ofPoint,
    [1, 30, 1000].map((strength) => [logit, Math.log(strength)]),
  );
  if (top === null) return ok({ fit: null, reason: 'The counts are too far apart for a common rate.' });
  const { alpha, beta } = toBeta(top.point);
  const rates = segments.map((each) => ({
    segment: each.segment,
    rate: (alpha + each.answered) / (alpha + beta + each.judged),
  }));
  return ok({ fit: { alpha, beta, logLikelihood: top.value, rates }, reason: null });
}

/** Σ ln B(α+k, β+n−k) − ln B(α, β); the binomial coefficients do not depend on α and β and are left out. */
function logLikelihoodOf(segments: readonly SegmentCount[], alpha: number, beta: number): number {
  return segments.reduce(
    (sum, { judged, answered }) =>
      sum + logRising(alpha, answered) + logRising(beta, judged - answered) - logRising(alpha + beta, judged),
    0,
  );
}

function segmentFaults({ segment, judged, answered }: SegmentCount): InputFault[] {
  const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;
  if (!isCount(judged)) return [{ path: segment, found: String(judged), says: 'judged touches are a whole number' }];
  if (isCount(answered) && answered <= judged) return [];
  return [{ path: segment, found: String(answered), says: `answered touches are a whole number up to ${judged}` }];
}
