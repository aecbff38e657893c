import { z } from 'zod';
import { modelVersion } from '../parameters.ts';
import { type Severity, severities } from '../severity.ts';
import { toIso } from '../time.ts';
import { observedRate, observedRateSchema } from './observed-rate.ts';
import { followDays, type Outcome, type Replayed } from './replay-journey.ts';

/** Rates of fewer touches than this are not shown. */
export const leastTouches = 30;

const count = z.int().min(0);

const verdictRatesSchema = z
  .strictObject({
    verdict: z.enum(severities),
    n: count,
    shown: z.boolean().meta({ description: `false below ${leastTouches} touches` }),
    response: observedRateSchema.nullable(),
    optOut: observedRateSchema.nullable(),
    complaint: observedRateSchema.nullable(),
  })
  .readonly();
export type VerdictRates = z.infer<typeof verdictRatesSchema>;

/** What followed past touches, by the verdict they would have had. */
export const backtestSchema = z
  .strictObject({
    unhurriedBacktest: z.literal(1),
    at: z.iso.datetime(),
    modelVersion: z.string(),
    parameters: z.enum(['defaults', 'workspace']),
    policyVersion: z.int(),
    says: z.string().meta({ description: 'what these numbers may be taken for' }),
    touches: count.meta({ description: 'touches that are counted below' }),
    leftOut: z
      .strictObject({ service: count, reply: count, recent: count })
      .readonly()
      .meta({ description: `touches never judged by pace, and those of the last ${followDays} days` }),
    byVerdict: z.array(verdictRatesSchema).readonly(),
    byPace: z
      .array(verdictRatesSchema)
      .readonly()
      .meta({ description: 'the same by pace alone, whatever a gate would have said' }),
  })
  .readonly();
export type Backtest = z.infer<typeof backtestSchema>;

/** With which rules the past was judged. */
export type BacktestBasis = Pick<Backtest, 'parameters' | 'policyVersion'> & { readonly at: number };

export const notProof =
  'Observed, not proof: nobody drew lots over who was written to when, so a difference may have other causes.';

/** Counts what followed, contact by contact; nothing but counts is kept. */
export function createBacktest(basis: BacktestBasis): { add(replayed: Replayed): void; result(): Backtest } {
  const byVerdict = createTally();
  const byPace = createTally();
  const leftOut = { service: 0, reply: 0, recent: 0 };
  let touches = 0;
  return {
    add({ outcomes, leftOut: more }) {
      for (const outcome of outcomes) {
        byVerdict.add(outcome.verdict, outcome);
        byPace.add(outcome.pace, outcome);
      }
      touches += outcomes.length;
      leftOut.service += more.service;
      leftOut.reply += more.reply;
      leftOut.recent += more.recent;
    },
    result: () => ({
      unhurriedBacktest: 1,
      at: toIso(basis.at),
      modelVersion,
      parameters: basis.parameters,
      policyVersion: basis.policyVersion,
      says: notProof,
      touches,
      leftOut: { ...leftOut },
      byVerdict: severities.map(byVerdict.ratesOf),
      byPace: severities.filter((severity) => severity !== 'blocked').map(byPace.ratesOf),
    }),
  };
}

interface Counts {
  n: number;
  answered: number;
  optedOut: number;
  complained: number;
}

function createTally() {
  const counts = new Map<Severity, Counts>();
  const countsOf = (severity: Severity): Counts => {
    const known = counts.get(severity) ?? { n: 0, answered: 0, optedOut: 0, complained: 0 };
    counts.set(severity, known);
    return known;
  };
  return {
    add(severity: Severity, { answered, optedOut, complained }: Outcome): void {
      const counted = countsOf(severity);
      counted.n += 1;
      if (answered) counted.answered += 1;
      if (optedOut) counted.optedOut += 1;
      if (complained) counted.complained += 1;
    },
    ratesOf(verdict: Severity): VerdictRates {
      const { n, answered, optedOut, complained } = countsOf(verdict);
      const shown = n >= leastTouches;
      const rateOf = (observed: number) => (shown ? observedRate(observed, n) : null);
      return {
        verdict,
        n,
        shown,
        response: rateOf(answered),
        optOut: rateOf(optedOut),
        complaint: rateOf(complained),
      };
    },
  };
}
