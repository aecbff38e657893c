import type { Plan } from '../../../shared/domain/plan.ts';
import { comparePlans } from '../../../shared/domain/review/compare-plans.ts';
import { signOffsOf } from '../../../shared/domain/review/sign-off.ts';
import type { SinceReview } from '../../../shared/review/review-input.ts';
import type { Workspace } from '../../db/workspace.ts';
import { planHash } from '../../export/read-export-document.ts';
import type { Session } from '../session.ts';
import { namesIn, withPeople } from './review-people.ts';

/** A page tells what matters; the rest is told by the plan itself. */
const mostChanges = 100;

/** What became of the latest answered version of a plan, and what is different now; null: none was answered. */
export async function sinceReviewOf(
  plan: Plan,
  workspace: Workspace,
  session: Session,
  at: number,
): Promise<SinceReview | null> {
  const { reviewPackages, reviewAnswers } = workspace.repositories;
  for (const sent of reviewPackages.ofPlan(plan.id)) {
    const answers = reviewAnswers.ofPackage(sent.planHash);
    const [latest] = answers.toSorted((a, b) => b.at - a.at);
    if (latest === undefined || sent.planHash === planHash(plan)) continue;
    const [signOff] = signOffsOf(answers);
    const present = await withPeople(plan, workspace, session, at);
    const { changes } = comparePlans(sent, present, namesIn(workspace));
    return {
      version: sent.version,
      by: (signOff ?? latest).by,
      at: (signOff ?? latest).at,
      decision: signOff?.decision ?? null,
      changes: changes.slice(0, mostChanges).map(({ target, says }) => ({
        says,
        step: target.on === 'plan' ? null : target.step,
        contact: target.on === 'touch' ? target.contact : null,
      })),
    };
  }
  return null;
}
