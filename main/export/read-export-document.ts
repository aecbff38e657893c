import { createHash } from 'node:crypto';
import type { Plan } from '../../shared/domain/plan.ts';
import type { PlanVerdicts } from '../../shared/domain/verdict.ts';
import { printPlan } from '../../shared/formats/plan-file.ts';
import type { Repositories } from '../db/repositories/repositories.ts';
import type { ExportDocument } from './export-document.ts';
import { readIdentities } from './read-identities.ts';
import { readReviewPeople } from './read-review-people.ts';

export interface CheckedPlan {
  readonly plan: Plan;
  readonly verdicts: PlanVerdicts;
  readonly madeBy: string | null;
}

/** A checked plan with the people and permissions of the workspace. */
export async function readExportDocument(
  { plan, verdicts, madeBy }: CheckedPlan,
  repositories: Repositories,
): Promise<ExportDocument> {
  const { people, permissions } = await readReviewPeople(plan, verdicts, repositories);
  const identities = readIdentities(plan, verdicts, repositories);
  return { plan, verdicts, people, permissions, madeBy, planHash: planHash(plan), identities };
}

/** What a sign-off is bound to: SHA-256 of the plan file, so that whoever has the file can compute it. */
export function planHash(plan: Plan): string {
  return createHash('sha256').update(printPlan(plan)).digest('hex');
}
