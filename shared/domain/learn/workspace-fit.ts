import { z } from 'zod';
import { rhythmModels } from '../fit/rhythm-model.ts';

/** The least contacts a fit is offered for: of the workspace, and of each of its parts. */
export const leastContacts = 50;

const positive = z.number().positive();
const share = z.number().gt(0).lt(1);
const count = z.int().min(0);

/** What every part of a fit says of itself; times in days. */
function part<const M extends string, P extends z.ZodType>(model: M, parameters: P) {
  return z
    .strictObject({
      model: z.literal(model),
      parameters,
      standardErrors: parameters.nullable(),
      logLikelihood: z.number(),
      n: count.meta({ description: 'contacts that the numbers rest on' }),
      caution: z.string().nullable().meta({ description: 'why these numbers are not to be relied on' }),
      applies: z.boolean().meta({ description: 'whether verdicts use these numbers once the fit is accepted' }),
      says: z.string().meta({ description: 'what changes against the numbers in use' }),
    })
    .readonly();
}

const rhythm = z.strictObject({ r: positive, alpha: positive }).readonly();
const dropout = z.strictObject({ r: positive, alpha: positive, a: positive, b: positive }).readonly();
const latency = z.strictObject({ mu: z.number(), tau: positive, sigma: positive }).readonly();
const beta = z.strictObject({ alpha: positive, beta: positive }).readonly();

const segmentRate = z
  .strictObject({
    segment: z.string().meta({ description: "'' for contacts of whom the segment is not known" }),
    judged: count,
    answered: count,
    rate: share,
  })
  .readonly();

const baseRates = part('beta-binomial', beta)
  .unwrap()
  .extend({
    segmentBy: z.string().nullable().meta({ description: 'the fact that names the segment; null: the country' }),
    segments: z.array(segmentRate).readonly(),
  })
  .readonly();

const fits = z
  .strictObject({
    nbd: part('nbd', rhythm).nullable(),
    bgnbd: part('bgnbd', dropout).nullable(),
    mbgnbd: part('mbgnbd', dropout).nullable(),
    latency: part('log-normal', latency).nullable(),
    baseRates: baseRates.nullable(),
  })
  .readonly();

/** The numbers of the model that the journeys of a workspace up to `at` make most likely. */
export const workspaceFitSchema = z
  .strictObject({
    unhurriedFit: z.literal(1),
    at: z.iso.datetime(),
    contacts: count.meta({ description: 'contacts with whom anything has begun' }),
    offered: z.boolean().meta({ description: 'whether there is anything to accept' }),
    says: z.array(z.string()).readonly().meta({ description: 'what accepting it changes, or why it is not offered' }),
    fits,
    notFitted: z
      .array(
        z
          .strictObject({ model: z.enum([...rhythmModels, 'log-normal', 'beta-binomial']), says: z.string() })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

export type WorkspaceFit = z.infer<typeof workspaceFitSchema>;
export type BaseRatesPart = NonNullable<WorkspaceFit['fits']['baseRates']>;
export type LatencyPart = NonNullable<WorkspaceFit['fits']['latency']>;
