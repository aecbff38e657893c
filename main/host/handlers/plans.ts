import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plan } from '../../../shared/domain/plan.ts';
import {
  parsePlanFile,
  parsePlanText,
  parseStoredPlan,
  printPlan,
  toPlanFile,
} from '../../../shared/formats/plan-file.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../../shared/result/result.ts';
import { toStorageFailure } from '../../db/storage-failure.ts';
import { audienceFound } from '../audience-found.ts';
import { checkPlan, proposeMoves } from '../check-plan.ts';
import { countPlan } from '../count-plan.ts';
import type { Handlers } from '../handler.ts';
import { parsePlanFor } from '../unknown-names.ts';

export const planHandlers: Pick<
  Handlers,
  | 'plans.list'
  | 'plans.get'
  | 'plans.readFile'
  | 'plans.save'
  | 'plans.remove'
  | 'plans.audience'
  | 'plans.check'
  | 'plans.count'
  | 'plans.proposeMoves'
> = {
  'plans.list'(_input, session) {
    const current = session.current();
    return current.ok ? ok(current.value.repositories.plans.summaries()) : current;
  },

  'plans.get'({ id }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const plan = current.value.repositories.plans.get(id);
    return plan === null ? err(unknownPlan(id)) : ok(plan);
  },

  async 'plans.readFile'({ path, knowing }, session) {
    const current = session.current();
    try {
      const source = await readFile(path, 'utf8');
      return knowing && current.ok ? parsePlanFor(current.value, source) : parsePlanText(source);
    } catch (error) {
      const failure = toStorageFailure(error, path);
      if (failure === null) throw error;
      return err(failure.code === 'storage' && failure.kind === 'corrupt' ? isFolder(path) : failure);
    }
  },

  'plans.save'({ plan, at }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const parsed = parseStoredPlan(printPlan(plan));
    if (!parsed.ok) return parsed;
    current.value.repositories.plans.save(parsed.value, at);
    return ok({ id: parsed.value.id });
  },

  'plans.remove'({ id }, session) {
    const current = session.current();
    if (!current.ok) return current;
    return current.value.repositories.plans.remove(id) ? ok(null) : err(unknownPlan(id));
  },

  async 'plans.audience'({ plan, at }, session) {
    const parsed = parseStoredPlan(printPlan(plan));
    return parsed.ok ? audienceFound(parsed.value, at, session) : parsed;
  },

  async 'plans.check'({ plan, now }, session) {
    const parsed = parsePlan(plan);
    return parsed.ok ? checkPlan(parsed.value, now, session) : parsed;
  },

  async 'plans.count'({ plan, ...asked }, session) {
    const parsed = parsePlan(plan);
    return parsed.ok ? countPlan({ ...asked, plan: parsed.value }, session) : parsed;
  },

  async 'plans.proposeMoves'({ plan, now, wanted }, session) {
    const parsed = parsePlan(plan);
    if (!parsed.ok) return parsed;
    const which = wanted === 'too-fast' ? wanted : new Set(wanted);
    return proposeMoves(parsed.value, now, session, which);
  },
};

/** A plan that comes from a client is read as strictly as one that comes from a file. */
export function parsePlan(plan: Plan): Result<Plan> {
  return parsePlanFile(toPlanFile(plan));
}

function unknownPlan(id: string): AppError {
  return { code: 'not-found', what: 'plan', says: `There is no plan "${id}" in this workspace.` };
}

function isFolder(path: string): AppError {
  return { code: 'invalid-input', says: `${basename(path)} is a folder, not a plan.`, faults: [] };
}
