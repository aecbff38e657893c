import { createHash } from 'node:crypto';
import type { Plan } from '../../shared/domain/plan.ts';
import type { PlanVerdicts } from '../../shared/domain/verdict.ts';
import { printPlan } from '../../shared/formats/plan-file.ts';
import type { Repositories } from '../db/repositories/repositories.ts';
import type { ExportDocument, Identity } from './export-document.ts';
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
  const keys = new Set([...verdicts.touches, ...plan.adjustments].map(({ contact }) => contact));
  const identities = new Map([...keys].map((key) => [key, identityOf(key, repositories)]));
  return { plan, verdicts, people, permissions, madeBy, planHash: planHash(plan), identities };
}

/** What a sign-off is bound to: SHA-256 of the plan file, so that whoever has the file can compute it. */
export function planHash(plan: Plan): string {
  return createHash('sha256').update(printPlan(plan)).digest('hex');
}

function identityOf(key: string, { contacts, contactCodes }: Repositories): Identity {
  const contact = contacts.find(key);
  if (contact === null) {
    const code = contactCodes.codeOfUnknown(key);
    return { key, code, firstName: null, lastName: null, email: null, externalId: null, phone: null };
  }
  const { id, firstName, lastName, email, externalId, phone } = contact;
  return { key, code: contactCodes.codeOf(id), firstName, lastName, email, externalId, phone };
}
