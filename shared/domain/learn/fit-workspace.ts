import { fitBaseRates, type SegmentCount } from '../fit/base-rates.ts';
import { fitLatency } from '../fit/fit-latency.ts';
import { fitRhythm, type RhythmFit } from '../fit/fit-rhythm.ts';
import type { RfmRow, RhythmModel } from '../fit/rhythm-model.ts';
import { toIso } from '../time.ts';
import type { Observed } from './observe-contact.ts';
import { type InUse, sayBaseRates, sayDropout, sayLatency, sayRhythm } from './say-fit.ts';
import { type BaseRatesPart, type LatencyPart, leastContacts, type WorkspaceFit } from './workspace-fit.ts';

/** A part of the fit, or one sentence on why there is none. */
type PartOr<P> = P | string;

type RhythmPart<M extends RhythmModel> = Omit<RhythmFit<M>, 'distinct' | 'evaluations'>;

/**
 * Fits everything a workspace can teach to what was observed of its contacts until `at` (ms), and says what accepting
 * it would change against the numbers in use. A part of fewer than 50 contacts is not fitted, and one whose likelihood
 * has no clear peak is shown but never applies. Formulas and sources stand at the functions it calls. Before each part
 * it pauses and names it: with many contacts each takes seconds.
 */
export function* fitWorkspace(
  observed: readonly Observed[],
  inUse: InUse,
  segmentBy: string | null,
  at: number,
): Generator<string, WorkspaceFit, void> {
  const calendar = observed.flatMap((each) => each.calendar ?? []);
  const start = { unhurriedFit: 1, at: toIso(at), contacts: calendar.length } as const;
  if (calendar.length < leastContacts) {
    const fits = { nbd: null, bgnbd: null, mbgnbd: null, latency: null, baseRates: null };
    const says = [`A fit is offered from ${leastContacts} contacts on; something has begun with ${calendar.length}.`];
    return { ...start, offered: false, says, fits, notFitted: [] };
  }

  yield 'Fitting the rhythm of responses';
  const exposure = observed.flatMap((each) => each.exposure ?? []);
  const nbd = fitRows(exposure, 'nbd', 'paced touches at two times');
  yield 'Fitting how relationships go cold';
  const bgnbd = fitRows(calendar, 'bgnbd', 'anything begun');
  yield 'Fitting how relationships go cold, another way';
  const mbgnbd = fitRows(calendar, 'mbgnbd', 'anything begun');
  yield 'Fitting times to answer and base rates';
  const latency = latencyPart(observed, inUse);
  const baseRates = baseRatesPart(observed, inUse, segmentBy);
  const fits: WorkspaceFit['fits'] = {
    nbd: typeof nbd === 'string' ? null : { ...nbd, ...applying(nbd.caution, sayRhythm(nbd.parameters, inUse)) },
    bgnbd: typeof bgnbd === 'string' ? null : { ...bgnbd, applies: false, says: onlyForComparison },
    mbgnbd:
      typeof mbgnbd === 'string'
        ? null
        : { ...mbgnbd, ...applying(mbgnbd.caution, sayDropout(mbgnbd.parameters, inUse)) },
    latency: typeof latency === 'string' ? null : latency,
    baseRates: typeof baseRates === 'string' ? null : baseRates,
  };
  const applied = [fits.latency, fits.nbd, fits.mbgnbd, fits.baseRates].filter((part) => part?.applies === true);
  const parts = { nbd, bgnbd, mbgnbd, 'log-normal': latency, 'beta-binomial': baseRates } as const;
  const models = ['nbd', 'bgnbd', 'mbgnbd', 'log-normal', 'beta-binomial'] as const;
  return {
    ...start,
    offered: applied.length > 0,
    says:
      applied.length > 0
        ? applied.flatMap((part) => part?.says ?? [])
        : ['Nothing in these journeys settles any number of the model: there is nothing to accept.'],
    fits,
    notFitted: models.flatMap((model) => {
      const says = parts[model];
      return typeof says === 'string' ? [{ model, says }] : [];
    }),
  };
}

const onlyForComparison = 'Shown for comparison with the published fits of this model; no verdict uses it.';

/** Only numbers that the journeys settle are put into use. */
function applying(caution: string | null, says: string): { readonly applies: boolean; readonly says: string } {
  return caution === null ? { applies: true, says } : { applies: false, says: `${caution} It stays as it is.` };
}

function tooFew(found: number, having: string): string {
  return `${found} contacts have ${having}; ${leastContacts} are needed.`;
}

function fitRows<M extends RhythmModel>(rows: readonly RfmRow[], model: M, having: string): PartOr<RhythmPart<M>> {
  if (rows.length < leastContacts) return tooFew(rows.length, having);
  const fit = fitRhythm(rows, model);
  if (!fit.ok) return fit.error.says;
  const { parameters, standardErrors, logLikelihood, n, caution } = fit.value;
  return { model, parameters, standardErrors, logLikelihood, n, caution };
}

function latencyPart(observed: readonly Observed[], inUse: InUse): PartOr<LatencyPart> {
  const answering = observed.flatMap(({ latencies }) => (latencies.length > 0 ? [latencies] : []));
  if (answering.length < leastContacts) return tooFew(answering.length, 'answered a touch');
  const fit = fitLatency(answering);
  if (!fit.ok) return fit.error.says;
  const { parameters, standardErrors, logLikelihood, contacts, caution } = fit.value;
  const common = { model: 'log-normal', parameters, standardErrors, logLikelihood, n: contacts, caution } as const;
  return { ...common, ...applying(caution, sayLatency(parameters, inUse)) };
}

function baseRatesPart(observed: readonly Observed[], inUse: InUse, segmentBy: string | null): PartOr<BaseRatesPart> {
  const segments = countBySegment(observed);
  const n = observed.filter(({ judged }) => judged > 0).length;
  if (n < leastContacts) return tooFew(n, 'an ordinary touch that an answer would have come to by now');
  const rates = fitBaseRates(segments);
  if (!rates.ok) return rates.error.says;
  if (rates.value.fit === null) return rates.value.reason;
  const { alpha, beta, logLikelihood, rates: shrunk } = rates.value.fit;
  const rated = segments.map((each, index) => ({ ...each, rate: shrunk[index]?.rate ?? alpha / (alpha + beta) }));
  return {
    model: 'beta-binomial',
    parameters: { alpha, beta },
    // How far the segments' own rates may be trusted is in the shrinkage; of α and β nobody reads the errors.
    standardErrors: null,
    logLikelihood,
    n,
    caution: null,
    applies: true,
    says: sayBaseRates(rated, inUse),
    segmentBy,
    segments: rated,
  };
}

/** In order of name, so that the same journeys give the same document. */
function countBySegment(observed: readonly Observed[]): readonly SegmentCount[] {
  const counts = new Map<string, { judged: number; answered: number }>();
  for (const { segment, judged, answered } of observed) {
    if (judged === 0) continue;
    const known = counts.get(segment) ?? { judged: 0, answered: 0 };
    counts.set(segment, { judged: known.judged + judged, answered: known.answered + answered });
  }
  return [...counts]
    .map(([segment, counted]) => ({ segment, ...counted }))
    .toSorted((a, b) => (a.segment < b.segment ? -1 : 1));
}
