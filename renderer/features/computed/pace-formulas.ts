import { cautionRoom, type ModelParameters } from '../../../shared/domain/parameters.ts';
import { capacity } from '../../../shared/domain/pressure.ts';
import { sayDays } from '../../../shared/lib/count.ts';
import { type Formula, sayThree, sayTwo } from './formula.ts';
import { isDefault } from './limit-formulas.ts';

interface Felt {
  readonly name: string;
  /** Load in touches, the one in question included. */
  readonly P: number;
  /** Felt gap in days; null: nothing is felt. */
  readonly G: number | null;
  /** What the load is of: "with one more email", "with this touch". */
  readonly of: string;
}

/** A felt cadence against the limit gap, of the near or the season's bucket. */
export function feltFormula(bucket: 'near' | 'season', { name, P, G, of }: Felt): Formula {
  const memory = bucket === 'near' ? 'g' : '4g';
  const [tooFast, caution] = [capacity(bucket, 1), capacity(bucket, cautionRoom)];
  return {
    name,
    value: G === null ? 'nothing felt' : `every ${sayDays(G)}`,
    formula: `P = w + Σ wⱼ·e^(−days/${memory}), G = −${memory}·ln(1 − 1/P)`,
    filled: `${of} P = ${sayTwo(P)}; too ${bucket === 'near' ? 'soon' : 'much'} from ${sayTwo(tooFast)}, caution from ${sayTwo(caution)}`,
    source: 'Adstock, Broadbent 1979',
    assumed:
      bucket === 'near'
        ? `What a channel weighs; letters they asked for weigh for a day; caution below ${cautionRoom} limit gaps`
        : 'A memory of four limit gaps; letters they asked for weigh a twentieth',
    fitted: null,
  };
}

/** Times to answer, everybody's or one person's; `filled` says which. */
export function waitFormula(
  parts: Pick<Formula, 'name' | 'value' | 'formula' | 'filled'>,
  parameters: ModelParameters,
): Formula {
  const { mu, tau, sigma } = parameters.latency;
  const numbers = `everybody’s median ${sayDays(Math.exp(mu))}, spread ${sayThree(tau)} between and ${sayThree(sigma)} within people`;
  const isAssumed = isDefault('latency', parameters);
  return {
    ...parts,
    source: 'Normal hierarchical model on the logarithm of days',
    assumed: isAssumed ? numbers : null,
    fitted: isAssumed ? null : numbers,
  };
}

/** The chance that somebody is still there. */
export function aliveFormula(parts: Pick<Formula, 'name' | 'value' | 'filled'>, parameters: ModelParameters): Formula {
  const { r, alpha, a, b } = parameters.dropout;
  const numbers = `r ${sayThree(r)}, α ${sayThree(alpha)} days, a ${sayThree(a)}, b ${sayThree(b)}`;
  const isAssumed = isDefault('dropout', parameters);
  return {
    ...parts,
    formula: 'P(alive | x, tₓ, T), MBG/NBD',
    source: 'Batislam, Denizel & Filiztekin 2007',
    assumed: isAssumed ? `the prior of the CDNOW customers: ${numbers}` : null,
    fitted: isAssumed ? null : numbers,
  };
}

/** How far an ask may go. */
export function stepFormula(parts: Pick<Formula, 'value' | 'filled'>): Formula {
  return {
    ...parts,
    name: 'Permission level',
    formula: 'an ask may go as far as the level, one step further where trust is 0.6',
    source: 'Godin 1999, Permission Marketing',
    assumed: null,
    fitted: null,
  };
}
