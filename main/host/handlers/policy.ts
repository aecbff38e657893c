import { explainTouch } from '../../../shared/domain/explain-touch.ts';
import { planFor } from '../../../shared/domain/plan-edits.ts';
import { parseStoredPlan, printPlan } from '../../../shared/formats/plan-file.ts';
import { ok } from '../../../shared/result/result.ts';
import type { Handlers } from '../handler.ts';
import { unjudgedRules } from '../unjudged-rules.ts';
import { verdictChanges } from '../verdict-changes.ts';
import { walkAudience } from '../walk-audience.ts';
import { parsePlan } from './plans.ts';

export const policyHandlers: Pick<
  Handlers,
  'policy.current' | 'policy.wouldChange' | 'policy.save' | 'plans.unjudgedRules' | 'plans.explainTouch'
> = {
  'policy.current'(_input, session) {
    const current = session.current();
    return current.ok ? ok(current.value.repositories.policies.current()) : current;
  },

  async 'policy.wouldChange'({ draft, now, jobId }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const { policies, acceptedFits } = current.value.repositories;
    const policy = policies.current();
    const parametersFor = acceptedFits.parametersFor();
    const before = { policy, parametersFor };
    const after = { policy: { ...draft, version: policy.version }, parametersFor };
    const job = session.startJob(jobId);
    try {
      return await verdictChanges(current.value, session, job, { now, before, after });
    } finally {
      job.end();
    }
  },

  'policy.save'({ draft }, session) {
    const current = session.current();
    return current.ok ? ok(current.value.repositories.policies.save(draft, session.options.now())) : current;
  },

  async 'plans.unjudgedRules'({ plan, now }, session) {
    const parsed = parseStoredPlan(printPlan(plan));
    return parsed.ok ? unjudgedRules(parsed.value, now, session) : parsed;
  },

  async 'plans.explainTouch'({ plan, contact, step, now }, session) {
    const parsed = parsePlan(planFor(plan, [contact]));
    if (!parsed.ok) return parsed;
    const walk = { plan: parsed.value, now, session, job: 'plans.explainTouch', says: `Explaining ${plan.name}` };
    const explained = await walkAudience(walk, (input) => [explainTouch(input, step)]);
    return explained.ok ? ok(explained.value[0] ?? null) : explained;
  },
};
