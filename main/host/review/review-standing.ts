import type { AnswerRow, ReviewDetails, ReviewPackageSummary } from '../../../shared/contract/review-contract.ts';
import { comparePlans, type PlanComparison } from '../../../shared/domain/review/compare-plans.ts';
import { targetKey } from '../../../shared/domain/review/decision.ts';
import { sideBySide } from '../../../shared/domain/review/side-by-side.ts';
import { packageState, saySignOff, saysSomething, signOffsOf } from '../../../shared/domain/review/sign-off.ts';
import type { PlanWithPeople } from '../../../shared/domain/review/touch-state.ts';
import { groupBy } from '../../../shared/lib/group-by.ts';
import type { StoredAnswer } from '../../db/repositories/review-answers.ts';
import type { StoredPackage } from '../../db/repositories/review-packages.ts';
import type { Workspace } from '../../db/workspace.ts';
import type { Session } from '../session.ts';
import { namesIn, withPeople } from './review-people.ts';

/** Every package with how it stands, the one that went out last first. */
export async function listPackages(
  workspace: Workspace,
  session: Session,
  at: number,
): Promise<readonly ReviewPackageSummary[]> {
  const summaries: ReviewPackageSummary[] = [];
  for (const packages of groupBy(workspace.repositories.reviewPackages.all(), ({ plan }) => plan.id).values()) {
    summaries.push(...(await summariesOf(packages, workspace, session, at)));
  }
  return summaries.toSorted((a, b) => b.sentAt - a.sentAt);
}

/** The latest answered package of a plan, else the latest that went out; null: none did. */
export async function standingOfPlan(
  planId: string,
  workspace: Workspace,
  session: Session,
  at: number,
): Promise<ReviewPackageSummary | null> {
  const { reviewPackages, reviewAnswers } = workspace.repositories;
  const packages = reviewPackages.ofPlan(planId);
  const answered = packages.find(({ planHash }) => reviewAnswers.ofPackage(planHash).some(saysSomething));
  // Only this one is compared: a planner asks after every edit.
  const [first] = packages;
  const shown = answered ?? first;
  return shown === undefined ? null : summaryOf(shown, await presentPlan(planId, workspace, session, at), workspace);
}

async function summariesOf(
  packages: readonly StoredPackage[],
  workspace: Workspace,
  session: Session,
  at: number,
): Promise<readonly ReviewPackageSummary[]> {
  const [first] = packages;
  if (first === undefined) return [];
  const present = await presentPlan(first.plan.id, workspace, session, at);
  return packages.map((sent) => summaryOf(sent, present, workspace));
}

/** What leads said of one package beside what has changed meanwhile. */
export async function detailsOf(
  sent: StoredPackage,
  workspace: Workspace,
  session: Session,
  at: number,
): Promise<ReviewDetails> {
  const present = await presentPlan(sent.plan.id, workspace, session, at);
  const answers = workspace.repositories.reviewAnswers.ofPackage(sent.planHash);
  const { rows, comparison } = sideBySide(answers, sent, present, namesIn(workspace));
  const stored = new Map(answers.map((answer) => [placeOf(answer), answer]));
  return {
    package: summaryOf(sent, present, workspace),
    rows: rows.map((row): AnswerRow => {
      const answer = stored.get(placeOf(row));
      const { mergedAt = 0, settled = null, settledAt = null } = answer ?? {};
      return { ...row, mergedAt, settled, settledAt };
    }),
    ...comparison,
  };
}

function placeOf({ by, target }: Pick<StoredAnswer, 'by' | 'target'>): string {
  return JSON.stringify([by, targetKey(target)]);
}

async function presentPlan(
  planId: string,
  workspace: Workspace,
  session: Session,
  at: number,
): Promise<PlanWithPeople | null> {
  const plan = workspace.repositories.plans.get(planId);
  return plan === null ? null : withPeople(plan, workspace, session, at);
}

function summaryOf(sent: StoredPackage, present: PlanWithPeople | null, workspace: Workspace): ReviewPackageSummary {
  const { reviewPackages, reviewAnswers } = workspace.repositories;
  const { planHash, version, plan, summary } = sent;
  const sendings = reviewPackages.sendings(planHash);
  const latest = sendings[0];
  if (latest === undefined) throw new Error('a package was kept that never went out');
  const answers = reviewAnswers.ofPackage(planHash);
  const comparison = comparisonWith(sent, present, workspace);
  const state = packageState(answers, comparison);
  const { sentAt, madeBy, madeFor, redaction, fileName } = latest;
  return {
    planHash,
    planId: plan.id,
    planName: plan.name,
    version,
    sentAt,
    sendings: sendings.length,
    madeBy,
    madeFor,
    redaction,
    fileName,
    summary,
    state,
    says: saySignOff(state, version, comparison),
    signOffs: signOffsOf(answers).flatMap(({ by, decision, at, comment }) =>
      decision === null ? [] : [{ by, decision, at, comment }],
    ),
    answeredBy: answeredBy(answers),
    open: answers.filter(isOpen).length,
    isPlanThere: present !== null,
  };
}

function comparisonWith(sent: StoredPackage, present: PlanWithPeople | null, workspace: Workspace): PlanComparison {
  return present === null ? { changes: [], touchesChanged: 0 } : comparePlans(sent, present, namesIn(workspace));
}

/** An approval asks for nothing; a removal or a change does until somebody has seen to it. */
function isOpen({ decision, settled }: StoredAnswer): boolean {
  return settled === null && (decision === 'change' || decision === 'remove');
}

function answeredBy(answers: readonly StoredAnswer[]): ReviewPackageSummary['answeredBy'] {
  return [...groupBy(answers, ({ by }) => by)].map(([by, said]) => ({
    by,
    at: said.reduce((latest, { at }) => Math.max(latest, at), 0),
    decisions: said.filter(({ decision }) => decision !== null).length,
  }));
}
