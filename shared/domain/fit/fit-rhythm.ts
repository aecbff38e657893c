import { sayCount } from '../../lib/count.ts';
import { invalidInput } from '../../result/app-error.ts';
import { err, ok, type Result } from '../../result/result.ts';
import { checkRhythm, checkRows } from './check-rows.ts';
import { findPeak } from './find-peak.ts';
import { createLogLikelihood } from './log-likelihood.ts';
import { type ParametersOf, parameterNames, type RfmRow, type Rhythm, type RhythmModel } from './rhythm-model.ts';
import { toRowGroups } from './row-groups.ts';

/** A maximum-likelihood fit. `standardErrors` and `caution` go together: one of them is null. */
export interface RhythmFit<M extends RhythmModel = RhythmModel> {
  readonly model: M;
  readonly parameters: ParametersOf[M];
  /** In the units of the parameters; null where the likelihood has no peak. */
  readonly standardErrors: ParametersOf[M] | null;
  readonly logLikelihood: number;
  /** Contacts, and how many different (x, t_x, T) they have. */
  readonly n: number;
  readonly distinct: number;
  readonly evaluations: number;
  /** Why these numbers are not to be relied on, in one sentence. */
  readonly caution: string | null;
}

type Quartet = readonly [r: number, alpha: number, a: number, b: number];

/** Starts far apart; the second number is in units of the mean time watched. */
const usualStarts: readonly Quartet[] = [
  [1, 1, 1, 1],
  [0.2, 0.1, 0.5, 5],
  [5, 2, 0.1, 1],
];
/** Beyond these times 1 (alpha: times the mean T) a number means "none" or "without limit". */
const [least, most] = [1e-5, 1e5] as const;
/** A standard error of three times the number itself leaves even its size open. */
const vagueFrom = 3;

/**
 * Numbers of a model at the greatest likelihood of the rows (one unit of time throughout), searched by Nelder–Mead
 * and Newton on their logarithms from several starts (or those given, if any); standard errors from the observed
 * information, which at a peak is the same taken in the numbers or in their logarithms. Errors: unusable rows with
 * their places, fewer rows than numbers to find plus one, no row with a response, starts that are not above 0.
 * Likelihoods as in `createLogLikelihood` (Fader, Hardie & Lee 2005; Batislam, Denizel & Filiztekin 2007).
 */
export function fitRhythm<M extends RhythmModel>(
  rows: readonly RfmRow[],
  model: M,
  starts: readonly ParametersOf[M][] = [],
): Result<RhythmFit<M>> {
  const names = parameterNames[model];
  const checked = checkRows(rows);
  if (!checked.ok) return checked;
  if (rows.length <= names.length) {
    return err(invalidInput(`${sayCount(rows.length, 'row is', 'rows are')} too few to find ${names.length} numbers.`));
  }
  if (rows.every(({ x }) => x === 0))
    return err(invalidInput('No row has a repeat response: there is no rhythm to fit.'));
  for (const parameters of starts) {
    const start = checkRhythm({ model, parameters } as Rhythm);
    if (!start.ok) return start;
  }

  const groups = toRowGroups(rows);
  const likelihood = createLogLikelihood(groups, model);
  const meanT = rows.reduce((sum, { T }) => sum + T / rows.length, 0);
  const units = [1, meanT, 1, 1].slice(0, names.length);
  const ofNatural = ([r = 1, alpha = 1, a = 1, b = 1]: readonly number[]) => likelihood(r, alpha, a, b);
  const toNatural = (logs: readonly number[]) => logs.map((log, i) => Math.exp(log) * (units[i] ?? 1));
  const [floor, ceiling] = [Math.log(least), Math.log(most)];
  const ofLogs = (logs: readonly number[]) =>
    logs.every((log) => log >= floor && log <= ceiling) ? ofNatural(toNatural(logs)) : Number.NEGATIVE_INFINITY;
  const given = starts.map((start) => toVector(start, names).map((value, i) => value / (units[i] ?? 1)));
  const from = given.length > 0 ? given : usualStarts;
  const toLogs = (start: readonly number[]) =>
    start.slice(0, names.length).map((value) => Math.min(ceiling, Math.max(floor, Math.log(value))));

  const top = findPeak(ofLogs, from.map(toLogs));
  if (top === null) return err(invalidInput('The times are too large or too small to fit.'));
  const natural = toNatural(top.point);
  const relative = top.errors ?? names.map(() => Number.POSITIVE_INFINITY);
  const vague = names.filter((_, i) => !((relative[i] ?? 0) < vagueFrom));
  const errors = natural.map((value, i) => value * (relative[i] ?? 0));
  return ok({
    model,
    parameters: toParameters<M>(natural, names),
    standardErrors: vague.length === 0 ? toParameters<M>(errors, names) : null,
    logLikelihood: top.value,
    n: groups.n,
    distinct: groups.counts.length,
    evaluations: top.evaluations,
    caution:
      vague.length === 0
        ? null
        : `These ${groups.n} rows do not settle ${vague.join(', ')}: the likelihood has no clear peak.`,
  });
}

function toVector(parameters: object, names: readonly string[]): number[] {
  const numbers: Readonly<Record<string, number | undefined>> = { ...parameters };
  return names.map((name) => numbers[name] ?? 1);
}

function toParameters<M extends RhythmModel>(values: readonly number[], names: readonly string[]): ParametersOf[M] {
  return Object.fromEntries(names.map((name, i) => [name, values[i]])) as unknown as ParametersOf[M];
}
