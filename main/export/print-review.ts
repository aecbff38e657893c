import { createHash } from 'node:crypto';
import type { Plan } from '../../shared/domain/plan.ts';
import type { PlanVerdicts } from '../../shared/domain/verdict.ts';
import { printPlan } from '../../shared/formats/plan-file.ts';
import { printReviewPage } from '../../shared/review/print-review-page.ts';
import { reviewStyle } from '../../shared/review/review-style.ts';
import type { Repositories } from '../db/repositories/repositories.ts';
import { readReviewPeople } from './read-review-people.ts';

export interface ReviewExport {
  readonly plan: Plan;
  readonly verdicts: PlanVerdicts;
  readonly madeBy: string | null;
}

/** The page a lead reads, with the people and permissions of the workspace. */
export async function printReview(
  { plan, verdicts, madeBy }: ReviewExport,
  repositories: Repositories,
): Promise<string> {
  const { people, permissions } = await readReviewPeople(plan, verdicts, repositories);
  return printReviewPage({
    plan,
    verdicts,
    people,
    permissions,
    madeBy,
    planHash: planHash(plan),
    styleHash: createHash('sha256').update(reviewStyle).digest('base64'),
  });
}

/** What a sign-off is bound to: SHA-256 of the plan file, so that whoever has the file can compute it. */
export function planHash(plan: Plan): string {
  return createHash('sha256').update(printPlan(plan)).digest('hex');
}
