import { z } from 'zod';
import type { PlanCounts } from '../domain/count-verdicts.ts';
import type { Plan } from '../domain/plan.ts';
import type { TouchMove } from '../domain/plan-edits.ts';
import type { PlanVerdicts, TouchVerdict } from '../domain/verdict.ts';
import { instant } from './instant.ts';
import { command, query } from './operation.ts';

const path = z.string().min(1);
/** As much as is needed to print it as a plan file; it is then read as strictly as one. */
const planShape = z.looseObject({
  name: z.string(),
  adjustments: z.array(
    z.looseObject({ movedTo: instant.nullable(), override: z.looseObject({ at: instant }).nullable() }),
  ),
});
export const anyPlan = z.custom<Plan>((value) => planShape.safeParse(value).success, 'expected a plan');

export interface PlanSummary {
  readonly id: string;
  readonly name: string;
  readonly startOn: string;
  readonly steps: number;
  readonly savedAt: number;
  /** From 1; a number stands for one content only, also after undoing and changing anew. */
  readonly version: number;
}

export interface AudienceFound {
  /** Everyone it is for, as plans name people, each once. */
  readonly people: readonly string[];
  /** Whoever is named and nobody knows. */
  readonly unknown: readonly string[];
}

/** What a check comes to, and the verdicts of the people who are in sight. */
export interface CountedPlan extends PlanCounts {
  readonly touches: readonly TouchVerdict[];
}

/** What is asked about plans. */
export const planContract = {
  'plans.list': query(z.object({}), z.custom<readonly PlanSummary[]>()),
  'plans.get': query(z.object({ id: z.string() }), z.custom<Plan>()),
  /** Reads a plan file without storing it; `knowing` also refuses names the workspace does not know, all of them at once. */
  'plans.readFile': query(z.object({ path, knowing: z.boolean().default(false) }), z.custom<Plan>()),
  /** Stores a plan, or a draft without steps or people yet. `doing` is what undoing it takes back. */
  'plans.save': command(
    z.object({ plan: anyPlan, at: instant, doing: z.string().min(1).nullable().default(null) }),
    z.object({ id: z.string() }),
    { topics: ['plans', 'history'], undoable: true },
  ),
  'plans.remove': command(z.object({ id: z.string(), name: z.string().nullable().default(null) }), z.null(), {
    topics: ['plans', 'history'],
    undoable: true,
  }),
  /** Whom a plan is for, and who of those it names is nobody's contact. */
  'plans.audience': query(z.object({ plan: anyPlan, at: instant }), z.custom<AudienceFound>()),
  /** The verdicts of a plan as it is given, whether or not it is stored; a stored one with its id is replaced for this. */
  'plans.check': query(z.object({ plan: anyPlan, now: instant }), z.custom<PlanVerdicts>()),
  /**
   * What that check comes to, per step and in all, with the touches of those `inSight` alone. Asked again for a plan whose
   * steps alone have changed, it answers many times as fast.
   */
  'plans.count': query(
    z.object({
      plan: anyPlan,
      now: instant,
      inSight: z.array(z.string()).default([]),
      jobId: z.string().min(1).default('plans.count'),
    }),
    z.custom<CountedPlan>(),
  ),
  /** The earliest safe dates of the touches that push too fast, or of those of some steps; nothing is changed by it. */
  'plans.proposeMoves': query(
    z.object({
      plan: anyPlan,
      now: instant,
      wanted: z.union([z.literal('too-fast'), z.array(z.string()).min(1)]),
    }),
    z.custom<readonly TouchMove[]>(),
  ),
} as const;
