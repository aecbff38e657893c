import type { SentPackage, ShownNames } from '../../../shared/contract/review-contract.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { ok, type Result } from '../../../shared/result/result.ts';
import type { Workspace } from '../../db/workspace.ts';
import type { ExportDocument } from '../../export/export-document.ts';
import { planHash } from '../../export/read-export-document.ts';
import type { Session } from '../session.ts';
import { withPeople } from './review-people.ts';

/** A document as the workspace means it, and as the page shows it once names are replaced. */
export interface PrintedPage {
  readonly meant: ExportDocument;
  readonly shown: ExportDocument;
}

/** The number a page says: of the version that is stored, or was sent, with this content; else one not given before. */
export function versionToSend(plan: Plan, { repositories: { plans, reviewPackages } }: Workspace): number {
  return plans.version(plan) ?? reviewPackages.get(planHash(plan))?.version ?? plans.nextVersion(plan.id);
}

/** What has to be kept of a package whose file is written, so that its answer can be understood. */
export async function sentPackageOf(
  page: PrintedPage,
  how: Pick<SentPackage, 'madeBy' | 'madeFor' | 'redaction' | 'fileName'>,
  session: Session,
): Promise<Result<SentPackage>> {
  const current = session.current();
  if (!current.ok) return current;
  const { plan, verdicts } = page.meant;
  const { people } = await withPeople(plan, current.value, session, Date.parse(verdicts.now));
  return ok({
    shownHash: page.shown.planHash,
    shownNames: shownNamesOf(page),
    version: page.meant.planVersion,
    people: [...people],
    summary: verdicts.summary,
    ...how,
  });
}

/** Both documents list the same things in the same order: what stands in one place is one thing. */
function shownNamesOf({ meant, shown }: PrintedPage): ShownNames {
  const contactsOf = ({ plan, verdicts }: ExportDocument) =>
    [...verdicts.touches, ...plan.adjustments].map(({ contact }) => contact);
  return {
    plan: shown.plan.id,
    steps: differing(
      shown.plan.steps.map(({ id }) => id),
      meant.plan.steps.map(({ id }) => id),
    ),
    people: differing(contactsOf(shown), contactsOf(meant)),
  };
}

function differing(shown: readonly string[], meant: readonly string[]): [string, string][] {
  const pairs = new Map<string, string>();
  for (const [place, name] of shown.entries()) {
    const own = meant[place];
    if (own !== undefined && own !== name) pairs.set(name, own);
  }
  return [...pairs];
}
