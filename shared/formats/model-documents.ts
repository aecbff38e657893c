import { z } from 'zod';
import type { FitOffer } from '../contract/model-contract.ts';
import { backtestSchema as backtest } from '../domain/backtest/backtest.ts';
import { rhythmModels } from '../domain/fit/rhythm-model.ts';
import { verdictChangesSchema } from '../domain/learn/verdict-changes.ts';
import { workspaceFitSchema } from '../domain/learn/workspace-fit.ts';

/** The documents of `fit --json` and `backtest --json`. Numbers are never rounded. */

export const fitOfferSchema: z.ZodType<FitOffer> = workspaceFitSchema
  .unwrap()
  .extend({
    wouldChange: verdictChangesSchema.nullable(),
    accepted: z.boolean().meta({ description: 'whether the numbers were put into use by this command' }),
  })
  .readonly()
  .meta({
    title: 'Unhurried fit of a workspace',
    description: 'The numbers of the model the journeys make most likely, and what they would change. Times in days.',
  });

const numbers = z
  .strictObject({
    r: z.number(),
    alpha: z.number(),
    a: z.number().exactOptional(),
    b: z.number().exactOptional(),
  })
  .meta({ description: 'nbd has no a and b' });

export const rowsFitSchema = z
  .strictObject({
    model: z.enum(rhythmModels),
    parameters: numbers,
    standardErrors: numbers.nullable(),
    logLikelihood: z.number(),
    n: z.int().min(0),
    caution: z.string().exactOptional().meta({ description: 'why these numbers are not to be relied on' }),
  })
  .meta({
    title: 'Unhurried fit of a table',
    description: 'One model fitted to rows of x, t_x, T, in their unit of time.',
  });

export const backtestSchema = backtest.meta({
  title: 'Unhurried backtest',
  description: 'What followed past touches, by the verdict they would have had.',
});
