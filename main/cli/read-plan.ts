import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plan } from '../../shared/domain/plan.ts';
import { invalidInput } from '../../shared/result/app-error.ts';
import { err, type Result } from '../../shared/result/result.ts';
import type { CallHost } from './with-host.ts';

/** A plan by its file, which names only what the workspace knows, else by the id under which the workspace keeps it. */
export async function readPlan(call: CallHost, argument: string): Promise<Result<Plan>> {
  if (existsSync(resolve(argument))) return call('plans.readFile', { path: resolve(argument), knowing: true });
  const stored = await call('plans.get', { id: argument });
  if (stored.ok || stored.error.code !== 'not-found') return stored;
  return err(invalidInput(`There is no file ${argument}, and no plan of that id in the workspace.`));
}
