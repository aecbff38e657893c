import type { SentPackage } from '../../shared/contract/review-contract.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import type { ReviewInput } from '../../shared/review/review-input.ts';
import type { Workspace } from '../db/workspace.ts';
import { planHash } from '../export/read-export-document.ts';
import { withPeople } from './review-people.ts';
import type { Session } from './session.ts';

/** The number a page says: of the version that is stored, or was sent, with this content; else one not given before. */
export function versionToSend(plan: Plan, { repositories: { plans, reviewPackages } }: Workspace): number {
  return plans.version(plan) ?? reviewPackages.get(planHash(plan))?.version ?? plans.nextVersion(plan.id);
}

/** What has to be kept of a package whose file is written. */
export async function sentPackageOf(
  { plan, planHash: shownHash, planVersion: version, verdicts }: ReviewInput,
  session: Session,
): Promise<Result<SentPackage>> {
  const current = session.current();
  if (!current.ok) return current;
  const { people } = await withPeople(plan, current.value, session, Date.parse(verdicts.now));
  return ok({ shownHash, version, people: [...people], summary: verdicts.summary });
}
