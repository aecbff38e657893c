import { exportVerdicts } from '../../export/export-verdicts.ts';
import { checkPlan } from '../check-plan.ts';
import type { Handlers } from '../handler.ts';
import { parsePlan } from './plans.ts';

export const exportHandlers: Pick<Handlers, 'plans.export'> = {
  async 'plans.export'({ plan, now, format, out }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const parsed = parsePlan(plan);
    if (!parsed.ok) return parsed;
    const verdicts = await checkPlan(parsed.value, now, session);
    if (!verdicts.ok) return verdicts;
    const { contacts } = current.value.repositories;
    return exportVerdicts({ verdicts: verdicts.value, format, out, nameOf: (contact) => contacts.find(contact) });
  },
};
