import type { Plan } from '../../../../shared/domain/plan.ts';
import type { AppError } from '../../../../shared/result/app-error.ts';
import { call } from '../../../api/call.ts';
import { runCommand } from '../../../api/run-command.ts';
import { undoLast } from '../../../api/undo.ts';
import { say } from '../../../ui/toasts.tsx';
import { copyOf } from './plan-basics.ts';

type Done<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

const undo = { label: 'Undo', run: () => void undoLast() };

/** Stores a plan for the first time. */
export async function storePlan(plan: Plan, doing: string): Promise<Done<string>> {
  const result = await runCommand('plans.save', { plan, doing, at: Date.now() });
  if (!result.ok) return result;
  say({ says: `${plan.name} is saved in the workspace.`, act: undo });
  return { ok: true, value: plan.id };
}

/** The same plan once more, to be changed on its own; answers with its id. */
export async function duplicatePlan(id: string): Promise<Done<string>> {
  const found = await call('plans.get', { id });
  if (!found.ok) return found;
  const copy = copyOf(found.value);
  return storePlan(copy, `Duplicating ${found.value.name}`);
}

export async function removePlan(id: string, name: string): Promise<AppError | null> {
  const result = await runCommand('plans.remove', { id, name });
  if (!result.ok) return result.error;
  say({ says: `${name} was removed from the workspace.`, act: undo });
  return null;
}
