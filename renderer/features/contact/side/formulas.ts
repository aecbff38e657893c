import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { cautionRoom, defaultParameters, limitGapDays } from '../../../../shared/domain/parameters.ts';
import { pressureLimits } from '../../../../shared/domain/pressure-curve.ts';
import { sayDays } from '../../../lib/count.ts';

/** One number behind the page: its formula with this contact's numbers in it, and where the formula is from. */
export interface Formula {
  readonly name: string;
  readonly value: string;
  readonly formula: string;
  /** The formula again, filled in. */
  readonly filled: string;
  readonly source: string;
  /** What of it nobody measured: a default that can be set otherwise. */
  readonly assumed: string | null;
}

const two = (value: number) => value.toFixed(2);
const { rhythm, latency, dropout } = defaultParameters;

/** In the order in which one follows from the other. */
export function formulasOf({ explanation, answers, policy }: ContactDetails): readonly Formula[] {
  const { opinion, near, season } = explanation;
  const defaults = explanation.parameters === 'defaults';
  const segmentGap = 91 / policy.ordinaryTouchesPerQuarter;
  const formulas: Formula[] = [
    {
      name: 'Trust',
      value: two(explanation.trust),
      formula: 'E = b + a·u',
      filled: `${two(opinion.b)} + ${two(opinion.a)} × ${two(opinion.u)}; band ${two(explanation.trustBand[0])} to ${two(explanation.trustBand[1])}`,
      source: 'Jøsang 2016, subjective logic; the band is the .1 and .9 quantile of its beta distribution',
      assumed: `Base rate a = ${two(opinion.a)}, prior weight 2, what each kind of event counts for`,
    },
    {
      name: 'Rhythm',
      value: `× ${two(explanation.rho)}`,
      formula: 'ρ = ((α + T)/(r + x)) / (α/r)',
      filled: `T = ${sayDays(explanation.T)} from our first to our last message, x = ${explanation.x} days with a response`,
      source: 'Posterior mean of the gamma-Poisson model (NBD)',
      assumed: defaults
        ? `r = ${rhythm.r}, α = ${rhythm.alpha} days; between ${rhythm.lowest} and ${rhythm.highest}`
        : null,
    },
    {
      name: 'Trust factor',
      value: `× ${two(explanation.theta)}`,
      formula: 'θ = √(odds(a)/odds(E))',
      filled: 'much trust shortens the gap, little stretches it; between ½ and 2',
      source: 'This model',
      assumed: 'Its form and its bounds',
    },
    {
      name: 'Limit gap',
      value: sayDays(explanation.limitGapDays),
      formula: 'g = 91/N · ρ · θ',
      filled: `${two(segmentGap)} × ${two(explanation.rho)} × ${two(explanation.theta)}, between ${limitGapDays.least} and ${limitGapDays.most} days`,
      source: 'N after Godfrey, Seiders & Voss 2011, Journal of Marketing 75(4)',
      assumed: `N = ${policy.ordinaryTouchesPerQuarter} ordinary touches a quarter, policy ${policy.version}`,
    },
    {
      name: 'Pressure now',
      value: feltWords(near.G),
      formula: 'P = w + Σ wⱼ·e^(−days/g), G = −g·ln(1 − 1/P)',
      filled: `with one more email P = ${two(near.P)}; too soon from ${two(pressureLimits.tooFast + 1)}, caution from ${two(pressureLimits.caution + 1)}`,
      source: 'Adstock, Broadbent 1979',
      assumed: `What a channel weighs; letters they asked for weigh for a day; caution below ${cautionRoom} limit gaps`,
    },
    {
      name: 'Pressure of the season',
      value: feltWords(season.G),
      formula: 'the same with four limit gaps of memory',
      filled: `P = ${two(season.P)}`,
      source: 'Adstock, Broadbent 1979',
      assumed: 'Four limit gaps',
    },
    {
      name: 'Half of the answers within',
      value: sayDays(answers.halfWithinDays),
      formula: 'e^m̂ of a log-normal, shrunk toward everybody’s',
      filled: `${answers.count} answers of this contact`,
      source: 'Normal hierarchical model on the logarithm of days',
      assumed: defaults
        ? `Everybody’s median 3 days, spread ${latency.tau} between and ${latency.sigma} within people`
        : null,
    },
    {
      name: 'Still there',
      value: two(explanation.aliveOwn),
      formula: 'P(alive | x, tₓ, T), MBG/NBD',
      filled: `x = ${explanation.x}, the latest ${sayDays(explanation.tx)} after the beginning`,
      source: 'Batislam, Denizel & Filiztekin 2007',
      assumed: defaults
        ? `Prior of the CDNOW customers: r ${dropout.r}, α ${dropout.alpha} days, a ${dropout.a}, b ${dropout.b}`
        : null,
    },
    {
      name: 'Permission level',
      value: `${explanation.level} of 5`,
      formula: 'an ask may go as far as the level, one step further where trust is 0.6',
      filled: `trust ${two(explanation.trust)}`,
      source: 'Godin 1999, Permission Marketing',
      assumed: null,
    },
  ];
  return formulas;
}

function feltWords(gapDays: number | null): string {
  return gapDays === null ? 'nothing felt' : `every ${sayDays(gapDays)}`;
}
