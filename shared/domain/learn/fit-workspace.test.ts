import { describe, expect, it } from 'vitest';
import type { ContactJourney } from '../journey.ts';
import { defaultParameters } from '../parameters.ts';
import { defaultPolicy } from '../policy.ts';
import { aContact, anEvent } from '../test-journeys.ts';
import { dayMs, toIso } from '../time.ts';
import { fitWorkspace } from './fit-workspace.ts';
import { type Observed, observeContact } from './observe-contact.ts';
import { inUseOf, parametersFor } from './parameters-for.ts';
import { type WorkspaceFit, workspaceFitSchema } from './workspace-fit.ts';

const start = Date.parse('2025-01-01T00:00:00Z');
const at = start + 400 * dayMs;
const never = { calendar: null, exposure: null, latencies: [], segment: '', judged: 0, answered: 0 } as const;

/** Numbers from 0 to 1 that are the same every time (Mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Weekly touches for most of a year; responses at a gamma-distributed rate, each answering a touch after `latency` days. */
function simulated(count: number, truth: { readonly alpha: number; readonly latency: number }): readonly Observed[] {
  const random = createRandom(7);
  const exponential = () => -Math.log(1 - random());
  const normal = () => Math.sqrt(2 * exponential()) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: count }, (_, index) => {
    const rate = (exponential() + exponential()) / truth.alpha;
    const own = truth.latency * Math.exp(0.5 * normal());
    const events = Array.from({ length: 45 }, (_week, week) => ({
      kind: 'touch',
      id: `t${week}`,
      at: start + 7 * week * dayMs,
    }));
    const answers: { kind: string; at: number; answers: string }[] = [];
    for (let day = exponential() / rate; day < 308; day += exponential() / rate) {
      const week = Math.floor(day / 7);
      answers.push({
        kind: 'response',
        at: start + (7 * week + own * Math.exp(0.3 * normal())) * dayMs,
        answers: `t${week}`,
      });
    }
    const journey: ContactJourney = {
      contact: aContact({ country: ['A', 'B', 'C'][index % 3] ?? null }),
      facts: [],
      events: [...events, ...answers]
        .toSorted((one, other) => one.at - other.at)
        .map((event) => anEvent({ ...event, at: toIso(event.at) })),
    };
    return observeContact(journey, at, defaultPolicy, defaultParameters);
  });
}

function fitted(...of: Parameters<typeof fitWorkspace>): WorkspaceFit {
  const parts = fitWorkspace(...of);
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
  }
}

describe('a fit of a workspace', () => {
  it('is offered from 50 contacts with whom anything has begun', () => {
    const few = [...simulated(49, { alpha: 60, latency: 4 }), ...Array.from({ length: 100 }, () => never)];
    const fit = fitted(few, inUseOf(null), null, at);
    expect(fit).toMatchObject({ offered: false, contacts: 49, notFitted: [] });
    expect(fit.says).toEqual(['A fit is offered from 50 contacts on; something has begun with 49.']);
  });

  it('finds the numbers the journeys were made with, and says what changes', () => {
    const fit = fitted(simulated(400, { alpha: 60, latency: 4 }), inUseOf(null), null, at);
    const { nbd, latency, baseRates } = workspaceFitSchema.parse(fit).fits;
    expect(Math.abs((nbd?.parameters.r ?? 0) - 2)).toBeLessThan(3 * (nbd?.standardErrors?.r ?? 0));
    expect(Math.abs((nbd?.parameters.alpha ?? 0) - 60)).toBeLessThan(3 * (nbd?.standardErrors?.alpha ?? 0));
    expect(Math.abs((latency?.parameters.mu ?? 0) - Math.log(4))).toBeLessThan(3 * (latency?.standardErrors?.mu ?? 0));
    expect(baseRates?.segments.map(({ segment }) => segment)).toEqual(['a', 'b', 'c']);
    expect(fit.says[0]).toBe('Answers come within 4 days at the median, where 3 days were assumed.');
    expect(fit.says[1]).toMatch(
      /^While they are written to, contacts respond every \d+ days, where 45 days were assumed\.$/,
    );
  });

  it('does not put into use what the journeys do not settle', () => {
    const { fits, says } = fitted(simulated(100, { alpha: 60, latency: 4 }), inUseOf(null), null, at);
    expect(fits.mbgnbd).toMatchObject({ applies: false, standardErrors: null });
    expect(says.join()).not.toContain('gone cold');
    const parameters = parametersFor(fitted(simulated(100, { alpha: 60, latency: 4 }), inUseOf(null), null, at));
    expect(parameters({ contact: aContact(), facts: [] }).dropout).toEqual(defaultParameters.dropout);
  });

  const silent: Observed = { ...never, calendar: { x: 0, tx: 0, T: 10 }, exposure: { x: 0, tx: 0, T: 5 } };
  const atOnce: Observed = { ...never, calendar: { x: 0, tx: 0, T: 0 } };
  const same: Observed = {
    calendar: { x: 1, tx: 1, T: 1 },
    exposure: { x: 1, tx: 1, T: 1 },
    latencies: [1],
    segment: '',
    judged: 1,
    answered: 1,
  };
  const quick: Observed = { ...same, latencies: [0, 0] };
  it.each<readonly [string, readonly Observed[]]>([
    ['nothing', []],
    ['one contact', [same]],
    ['nobody with whom anything has begun', Array.from({ length: 60 }, () => never)],
    ['silence alone', Array.from({ length: 60 }, () => silent)],
    ['everything at one instant', Array.from({ length: 60 }, () => atOnce)],
    ['the same of everybody', Array.from({ length: 60 }, () => same)],
    ['answers at once', Array.from({ length: 60 }, () => quick)],
  ])('of %s is a document without a single number that is none', (_, observed) => {
    const fit = fitted(observed, inUseOf(null), null, at);
    expect(workspaceFitSchema.safeParse(fit).error).toBeUndefined();
    const parameters = parametersFor(fit)({ contact: aContact(), facts: [] });
    expect(JSON.stringify(parameters)).not.toContain('null');
  });
});

describe('the numbers in use', () => {
  const fit = fitted(simulated(400, { alpha: 60, latency: 4 }), inUseOf(null), null, at);
  const from = (country: string | null) => parametersFor(fit)({ contact: aContact({ country }), facts: [] });

  it('are the defaults for everybody until a fit is accepted', () => {
    expect(parametersFor(null)({ contact: aContact(), facts: [] })).toBe(defaultParameters);
  });

  it('are those of the fit then, with a wider range of rhythm', () => {
    expect(from('A')).toMatchObject({
      origin: 'workspace',
      rhythm: { ...fit.fits.nbd?.parameters, lowest: 1 / 4, highest: 4 },
      latency: fit.fits.latency?.parameters,
    });
  });

  it('have a base rate per segment, and the mean of all for a segment the fit did not see', () => {
    const { segments = [], parameters = { alpha: 1, beta: 1 } } = fit.fits.baseRates ?? {};
    expect(['a', 'B', ' c '].map((country) => from(country).baseRate)).toEqual(segments.map(({ rate }) => rate));
    expect(from('D').baseRate).toBe(parameters.alpha / (parameters.alpha + parameters.beta));
    expect(from(null).baseRate).toBe(from('D').baseRate);
  });

  it('are what the next fit is compared with', () => {
    const again = fitted(simulated(400, { alpha: 60, latency: 4 }), inUseOf(fit), null, at);
    expect(again.says[0]).toBe('Answers come within 4 days at the median, where 4 days were used so far.');
  });
});
