import { createHash } from 'node:crypto';
import type { Plan } from '../../shared/domain/plan.ts';
import type { Tells } from '../../shared/formats/export-formats.ts';
import { printPlan } from '../../shared/formats/plan-file.ts';
import type { Repositories } from '../db/repositories/repositories.ts';
import type { ExportDocument } from './export-document.ts';
import { readIdentities } from './read-identities.ts';
import { readReviewPeople } from './read-review-people.ts';

/** What an export says beside what the workspace knows of its people. */
export type CheckedPlan = Omit<ExportDocument, 'people' | 'permissions' | 'identities' | 'planHash'>;

/** A checked plan with what a format tells of the people and permissions of the workspace. */
export async function readExportDocument(
  checked: CheckedPlan,
  repositories: Repositories,
  tells: Tells = 'evidence',
): Promise<ExportDocument> {
  const { plan, verdicts } = checked;
  const { people, permissions } =
    tells === 'verdicts'
      ? { people: new Map(), permissions: [] }
      : await readReviewPeople(plan, verdicts, repositories, tells === 'evidence');
  const identities = readIdentities(plan, verdicts, repositories);
  return { ...checked, people, permissions, identities, planHash: planHash(plan) };
}

/** What a sign-off is bound to: SHA-256 of the plan file, so that whoever has the file can compute it. */
export function planHash(plan: Plan): string {
  return createHash('sha256').update(printPlan(plan)).digest('hex');
}
