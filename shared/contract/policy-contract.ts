import { z } from 'zod';
import type { TouchExplanation } from '../domain/explain-touch.ts';
import type { UnjudgedRule } from '../domain/law/unjudged-rules.ts';
import type { VerdictChanges } from '../domain/learn/verdict-changes.ts';
import type { Policy } from '../domain/policy.ts';
import { policyDraftSchema } from '../domain/policy-draft.ts';
import { command, query } from './operation.ts';
import { anyPlan } from './plan-contract.ts';

const instant = z.number();

/** The rules a team gives itself, and what they and the law leave open. */
export const policyContract = {
  /** The policy in use: the newest version, or the default one as long as none was saved. */
  'policy.current': query(z.object({}), z.custom<Policy>()),
  /** How verdicts of touches that stored plans have ahead would change under it. Writes nothing. */
  'policy.wouldChange': query(
    z.object({ draft: policyDraftSchema, now: instant, jobId: z.string().default('policy.wouldChange') }),
    z.custom<VerdictChanges>(),
  ),
  /** Puts a new version of the policy into use; every verdict is another afterwards. */
  'policy.save': command(z.object({ draft: policyDraftSchema }), z.custom<Policy>(), {
    topics: ['contacts', 'plans', 'policy', 'history'],
    undoable: true,
  }),
  /** Rules of law and of platforms that could not be judged for the people of a plan, and what is missing. */
  'plans.unjudgedRules': query(z.object({ plan: anyPlan, now: instant }), z.custom<readonly UnjudgedRule[]>()),
  /** Everything one touch of a plan is judged by, fine or not, with its numbers; null: it has no such touch. */
  'plans.explainTouch': query(
    z.object({ plan: anyPlan, contact: z.string(), step: z.string(), now: instant }),
    z.custom<TouchExplanation | null>(),
  ),
} as const;
