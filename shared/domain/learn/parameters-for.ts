import { defaultParameters, type ModelParameters } from '../parameters.ts';
import type { Recipient } from '../planned-touch.ts';
import type { InUse } from './say-fit.ts';
import { segmentOf } from './segment-of.ts';
import type { WorkspaceFit } from './workspace-fit.ts';

/** The numbers that hold for one person. */
export type ParametersFor = (person: Recipient) => ModelParameters;

/** Rhythm may stretch or shorten a gap this much once it was fitted, where the assumptions allow half of it. */
const fittedRange = { lowest: 1 / 4, highest: 4 } as const;

/**
 * The numbers of an accepted fit: its parts that apply, and the defaults for the rest. Base rates are per segment; one
 * the fit did not see starts from the mean of all, α/(α+β), which is its rate at no touches.
 */
export function parametersFor(accepted: WorkspaceFit | null): ParametersFor {
  if (accepted === null) return () => defaultParameters;
  const { baseRates } = accepted.fits;
  const common = commonOf(accepted);
  if (baseRates?.applies !== true) return () => common;

  const { alpha, beta } = baseRates.parameters;
  const unseen = { ...common, baseRate: alpha / (alpha + beta) };
  const bySegment = new Map(baseRates.segments.map(({ segment, rate }) => [segment, { ...common, baseRate: rate }]));
  return (person) => bySegment.get(segmentOf(person, baseRates.segmentBy)) ?? unseen;
}

/** What a further fit is compared with. */
export function inUseOf(accepted: WorkspaceFit | null): InUse {
  const { origin, baseRate, rhythm, dropout, latency } = accepted === null ? defaultParameters : commonOf(accepted);
  const baseRates = accepted?.fits.baseRates;
  if (baseRates?.applies !== true) return { origin, rhythm, dropout, latency, baseRateOf: () => baseRate };
  const { alpha, beta } = baseRates.parameters;
  const rates = new Map(baseRates.segments.map(({ segment, rate }) => [segment, rate]));
  const baseRateOf = (segment: string) => rates.get(segment) ?? alpha / (alpha + beta);
  return { origin, rhythm, dropout, latency, baseRateOf };
}

function commonOf(accepted: WorkspaceFit): ModelParameters {
  const { nbd, mbgnbd, latency } = accepted.fits;
  return {
    origin: 'workspace',
    baseRate: defaultParameters.baseRate,
    rhythm: nbd?.applies === true ? { ...nbd.parameters, ...fittedRange } : defaultParameters.rhythm,
    dropout: mbgnbd?.applies === true ? mbgnbd.parameters : defaultParameters.dropout,
    latency: latency?.applies === true ? latency.parameters : defaultParameters.latency,
  };
}
