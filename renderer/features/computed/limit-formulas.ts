import type { LimitNumbers } from '../../../shared/domain/explain-touch.ts';
import { defaultParameters, limitGapDays, type ModelParameters } from '../../../shared/domain/parameters.ts';
import type { Policy } from '../../../shared/domain/policy.ts';
import { sayDays } from '../../../shared/lib/count.ts';
import { type Formula, sayThree, sayTwo } from './formula.ts';

/** A fit that does not settle a number leaves its default in use. */
export function isDefault(part: 'rhythm' | 'dropout' | 'latency', parameters: ModelParameters): boolean {
  return JSON.stringify(parameters[part]) === JSON.stringify(defaultParameters[part]);
}

/** What leads to the limit gap with one person, in the order in which one follows from the other. */
export function limitFormulas(
  numbers: LimitNumbers,
  parameters: ModelParameters,
  policy: Pick<Policy, 'version' | 'ordinaryTouchesPerQuarter'>,
): readonly Formula[] {
  const { opinion, trust, trustBand, T, x, rho, theta } = numbers;
  const { rhythm, baseRate } = parameters;
  const segmentGap = 91 / policy.ordinaryTouchesPerQuarter;
  const ofSegment = baseRate !== defaultParameters.baseRate;
  const isRhythmDefault = isDefault('rhythm', parameters);
  const rhythmNumbers = `r = ${sayThree(rhythm.r)}, α = ${sayThree(rhythm.alpha)} days; between ${rhythm.lowest} and ${rhythm.highest}`;
  return [
    {
      name: 'Trust',
      value: sayTwo(trust),
      formula: 'E = b + a·u',
      filled: `${sayTwo(opinion.b)} + ${sayTwo(opinion.a)} × ${sayTwo(opinion.u)}; band ${sayTwo(trustBand[0])} to ${sayTwo(trustBand[1])}`,
      source: 'Jøsang 2016, subjective logic; the band is the .1 and .9 quantile of its beta distribution',
      assumed: `${ofSegment ? '' : `Base rate a = ${sayTwo(opinion.a)}, `}prior weight 2, what each kind of event counts for`,
      fitted: ofSegment ? `base rate a = ${sayTwo(opinion.a)}, of their segment` : null,
    },
    {
      name: 'Rhythm',
      value: `× ${sayTwo(rho)}`,
      formula: 'ρ = ((α + T)/(r + x)) / (α/r)',
      filled: `T = ${sayDays(T)} from our first to our last message, x = ${x} days with a response`,
      source: 'Posterior mean of the gamma-Poisson model (NBD)',
      assumed: isRhythmDefault ? rhythmNumbers : null,
      fitted: isRhythmDefault ? null : rhythmNumbers,
    },
    {
      name: 'Trust factor',
      value: `× ${sayTwo(theta)}`,
      formula: 'θ = √(odds(a)/odds(E))',
      filled: 'much trust shortens the gap, little stretches it; between ½ and 2',
      source: 'This model',
      assumed: 'Its form and its bounds',
      fitted: null,
    },
    {
      name: 'Limit gap',
      value: sayDays(numbers.limitGapDays),
      formula: 'g = 91/N · ρ · θ',
      filled: `${sayTwo(segmentGap)} × ${sayTwo(rho)} × ${sayTwo(theta)}, between ${limitGapDays.least} and ${limitGapDays.most} days`,
      source: 'N after Godfrey, Seiders & Voss 2011, Journal of Marketing 75(4)',
      assumed: `N = ${policy.ordinaryTouchesPerQuarter} ordinary touches a quarter, policy ${policy.version}`,
      fitted: null,
    },
  ];
}
