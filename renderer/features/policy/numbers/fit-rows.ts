import type { WorkspaceFit } from '../../../../shared/domain/learn/workspace-fit.ts';
import { defaultParameters } from '../../../../shared/domain/parameters.ts';

/** One model of a fit, as a line of a table. */
export interface FitRow {
  readonly model: string;
  /** What verdicts use it for. */
  readonly usedFor: string;
  readonly numbers: readonly { readonly name: string; readonly value: string; readonly error: string | null }[];
  /** null: nothing was fitted. */
  readonly contacts: number | null;
  readonly logLikelihood: number | null;
  readonly standing: string;
  /** What changes, or where a default comes from. */
  readonly says: string;
}

const signs: Readonly<Record<string, string>> = { alpha: 'α', beta: 'β', mu: 'μ', tau: 'τ', sigma: 'σ' };
const written = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3, useGrouping: false });

function numbersOf(
  parameters: Readonly<Record<string, number>>,
  errors: Readonly<Record<string, number>> | null,
): FitRow['numbers'] {
  return Object.entries(parameters).map(([name, value]) => {
    const error = errors?.[name];
    return {
      name: signs[name] ?? name,
      value: written.format(value),
      error: error === undefined ? null : written.format(error),
    };
  });
}

const models = {
  latency: { model: 'Log-normal', usedFor: 'Time to answer: reply wait and patience, in ln days' },
  nbd: { model: 'NBD', usedFor: 'Rhythm of responses; α in days' },
  mbgnbd: { model: 'MBG/NBD', usedFor: 'Gone cold, and the condition; α in days' },
  baseRates: { model: 'Beta-binomial', usedFor: 'Where trust starts, by segment' },
  bgnbd: { model: 'BG/NBD', usedFor: 'Nothing: beside the published fits; α in days' },
} as const;

/** What was fitted, in the order in which verdicts feel it. */
export function fittedRows({ fits }: WorkspaceFit): readonly FitRow[] {
  return (['latency', 'nbd', 'mbgnbd', 'baseRates', 'bgnbd'] as const).flatMap((name) => {
    const part = fits[name];
    if (part === null) return [];
    const { parameters, standardErrors, n, logLikelihood, applies, says } = part;
    const standing = applies ? 'Used' : name === 'bgnbd' ? 'Never used' : 'Shown, not used';
    const numbers = numbersOf(parameters, standardErrors);
    return [{ ...models[name], numbers, contacts: n, logLikelihood, standing, says }];
  });
}

/** The numbers that are used while nothing was fitted, with where they come from. */
export function defaultRows(): readonly FitRow[] {
  const { latency, rhythm, dropout, baseRate } = defaultParameters;
  const { r, alpha } = rhythm;
  const none = { contacts: null, logLikelihood: null };
  return [
    {
      ...models.latency,
      ...none,
      numbers: numbersOf(latency, null),
      standing: 'Assumption',
      says: 'Half of the answers come within 3 days; people differ a good deal.',
    },
    {
      ...models.nbd,
      ...none,
      numbers: numbersOf({ r, alpha }, null),
      standing: 'Assumption',
      says: 'While they are written to, people respond about every 45 days.',
    },
    {
      ...models.mbgnbd,
      ...none,
      numbers: numbersOf(dropout, null),
      standing: 'Published',
      says: 'The fit of the 2,357 customers of CDNOW, in days.',
    },
    {
      model: 'Base rate',
      usedFor: models.baseRates.usedFor,
      ...none,
      numbers: numbersOf({ a: baseRate }, null),
      standing: 'Assumption',
      says: 'Nothing speaks for or against somebody of whom nothing is known.',
    },
  ];
}
