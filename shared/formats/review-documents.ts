import { z } from 'zod';
import type { Recheck } from '../contract/review-contract.ts';
import { settlements } from '../contract/review-contract.ts';
import { reviewDecisions } from '../domain/review/decision.ts';
import { rowStandings } from '../domain/review/side-by-side.ts';
import { packageStates } from '../domain/review/sign-off.ts';

/** The documents of `review merge --json` and `check --against FILE --json`. */

const count = z.int().min(0);
const instant = z.iso.datetime().meta({ description: 'ISO 8601 in UTC' });
const mark = z.string().meta({ description: 'SHA-256 of the plan as it was sent' });

export const reviewMergeSchema = z
  .strictObject({
    unhurriedReviewMerge: z.literal(1),
    files: z
      .array(
        z.strictObject({
          file: z.string(),
          plan: z.string().meta({ description: 'id' }),
          version: z.int(),
          hash: mark,
          by: z.string(),
          entries: count,
          new: count,
          newer: count.meta({ description: 'they replace what the same person had said there' }),
          same: count,
          older: count.meta({ description: 'something newer of the same person is known' }),
        }),
      )
      .readonly(),
    reviews: z
      .array(
        z.strictObject({
          plan: z.string().meta({ description: 'id' }),
          name: z.string(),
          version: z.int(),
          hash: mark,
          state: z.enum(packageStates),
          says: z.string(),
          touchesChanged: count.meta({ description: 'since the plan was sent' }),
          changes: z.array(z.string()).readonly(),
          decisions: z
            .array(
              z.strictObject({
                on: z.enum(['plan', 'step', 'touch']),
                step: z.string().exactOptional(),
                contact: z.string().exactOptional(),
                by: z.string(),
                at: instant,
                decision: z.enum(reviewDecisions).nullable(),
                comment: z.string(),
                stands: z.enum(rowStandings),
                conflicts: z.array(z.strictObject({ code: z.string(), says: z.string() })).readonly(),
                settled: z.enum(settlements).nullable(),
              }),
            )
            .readonly(),
        }),
      )
      .readonly()
      .meta({ description: 'every package that was answered, with all that is known of it' }),
    applied: count.meta({ description: 'removals that were applied to plans; 0 without --apply' }),
  })
  .meta({ title: 'Unhurried merge of reviews', description: 'What leads decided, and what still applies.' });
export type ReviewMerge = z.infer<typeof reviewMergeSchema>;

export const recheckSchema: z.ZodType<Recheck> = z
  .strictObject({
    unhurriedRecheck: z.literal(1),
    now: z.string().meta({ description: 'the instant of the export' }),
    same: z.boolean(),
    versions: z.array(z.string()).readonly(),
    touches: z.array(z.strictObject({ contact: z.string(), step: z.string(), says: z.string() })).readonly(),
    causes: z
      .array(
        z.strictObject({
          contact: z.string(),
          says: z.string(),
          events: z.array(z.string()).readonly().meta({ description: 'without these the verdicts are as exported' }),
        }),
      )
      .readonly(),
  })
  .meta({ title: 'Unhurried recheck', description: 'Exported verdicts worked out again for the same instant.' });
