import { z } from 'zod';
import type { Backtest } from '../domain/backtest/backtest.ts';
import type { RhythmFit } from '../domain/fit/fit-rhythm.ts';
import { rhythmModels } from '../domain/fit/rhythm-model.ts';
import type { VerdictChanges } from '../domain/learn/verdict-changes.ts';
import type { WorkspaceFit } from '../domain/learn/workspace-fit.ts';
import { instant } from './instant.ts';
import { command, query } from './operation.ts';

/** What a fit of the workspace offers to a person, and what came of it. */
export type FitOffer = WorkspaceFit & {
  /** Of the touches stored plans have ahead; null when nothing is offered. */
  readonly wouldChange: VerdictChanges | null;
  readonly accepted: boolean;
};

/** A fit of rows of numbers; times in their unit. */
export type RowsFit = Omit<RhythmFit, 'distinct' | 'evaluations'>;

/** What the journeys of a workspace teach the model, and what it may say about itself. */
export const modelContract = {
  /** The fit a person accepted, with the date of that; null: the defaults are in use. */
  'model.numbers': query(z.object({}), z.custom<{ readonly fit: WorkspaceFit | null }>()),
  /** Fits the model to all journeys up to `at` and shows what accepting that would change. Writes nothing. */
  'model.fit': query(z.object({ at: instant, jobId: z.string().default('model.fit') }), z.custom<FitOffer>()),
  /** Puts the numbers into use that `model.fit` showed for `at`; refused when anything changed since. */
  'model.accept': command(z.object({ at: instant }), z.object({ says: z.array(z.string()).readonly() }), {
    topics: ['contacts', 'plans', 'policy', 'history'],
    undoable: true,
  }),
  /** Puts the defaults into use again. */
  'model.useDefaults': command(z.object({}), z.null(), {
    topics: ['contacts', 'plans', 'policy', 'history'],
    undoable: true,
  }),
  /** Fits one model to a CSV file with the columns x, t_x, T or frequency, recency, T. Needs no workspace. */
  'model.fitRows': query(z.object({ path: z.string().min(1), model: z.enum(rhythmModels) }), z.custom<RowsFit>()),
  /** What followed past touches, by the verdict they would have had. */
  'model.backtest': query(z.object({ at: instant, jobId: z.string().default('model.backtest') }), z.custom<Backtest>()),
} as const;
