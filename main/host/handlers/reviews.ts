import type { MergedFile } from '../../../shared/contract/review-contract.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { applyDecision } from '../../../shared/domain/review/apply-decision.ts';
import { type AppError, invalidInput } from '../../../shared/result/app-error.ts';
import { err, ok } from '../../../shared/result/result.ts';
import type { StoredPackage } from '../../db/repositories/review-packages.ts';
import type { Workspace } from '../../db/workspace.ts';
import { planHash } from '../../export/read-export-document.ts';
import { readReviewSource } from '../../import/read-review-source.ts';
import type { Handlers } from '../handler.ts';
import { type AcceptedReview, acceptReview } from '../review/accept-review.ts';
import { recheck } from '../review/recheck.ts';
import { readLedger } from '../review/review-ledger.ts';
import { detailsOf, listPackages, standingOfPlan } from '../review/review-standing.ts';
import { parsePlan } from './plans.ts';

export const reviewHandlers: Pick<
  Handlers,
  | 'reviews.recordSent'
  | 'reviews.list'
  | 'reviews.compare'
  | 'reviews.ofPlan'
  | 'reviews.merge'
  | 'reviews.apply'
  | 'reviews.settle'
  | 'reviews.ledger'
  | 'reviews.recheck'
> = {
  'reviews.recordSent'({ plan, sent, at }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const parsed = parsePlan(plan);
    if (!parsed.ok) return parsed;
    const { version, people, summary, ...sending } = sent;
    const hash = planHash(parsed.value);
    const { reviewPackages, plans } = current.value.repositories;
    plans.keepVersion(parsed.value.id, version);
    reviewPackages.record({ planHash: hash, version, plan: parsed.value, people, summary }, { sentAt: at, ...sending });
    return ok({ planHash: hash, version });
  },

  async 'reviews.list'({ at }, session) {
    const current = session.current();
    return current.ok ? ok(await listPackages(current.value, session, at)) : current;
  },

  async 'reviews.compare'({ planHash: hash, at }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const sent = current.value.repositories.reviewPackages.get(hash);
    return sent === null ? err(unknownPackage) : ok(await detailsOf(sent, current.value, session, at));
  },

  async 'reviews.ofPlan'({ planId, at }, session) {
    const current = session.current();
    return current.ok ? ok(await standingOfPlan(planId, current.value, session, at)) : current;
  },

  async 'reviews.merge'({ sources, at }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const files: MergedFile[] = [];
    for (const source of sources) {
      const read = await readReviewSource(source);
      if (!read.ok) return read;
      for (const review of read.value) {
        const accepted = acceptReview(review, current.value);
        if (!accepted.ok) return accepted;
        files.push(merge(review.name, accepted.value, current.value, at));
      }
    }
    return ok({ files });
  },

  'reviews.apply'({ planHash: hash, which, at }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const { reviewPackages, reviewAnswers, plans } = current.value.repositories;
    const sent = reviewPackages.get(hash);
    if (sent === null) return err(unknownPackage);
    let plan = plans.get(sent.plan.id);
    if (plan === null) return err(planGone(sent));
    for (const place of which) {
      const answer = reviewAnswers.get({ planHash: hash, ...place });
      if (answer === null) return err(unknownAnswer);
      const next: Plan | null = applyDecision(plan, answer.target, answer.decision);
      if (next === null) return err(nothingToApply);
      plan = next;
      reviewAnswers.settle(answer, 'applied', at);
    }
    plans.save(plan, at);
    return ok({ applied: which.length });
  },

  'reviews.settle'({ planHash: hash, by, target, settled, at }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const isThere = current.value.repositories.reviewAnswers.settle({ planHash: hash, by, target }, settled, at);
    return isThere ? ok(null) : err(unknownAnswer);
  },

  async 'reviews.ledger'({ at }, session) {
    const current = session.current();
    return current.ok ? ok(await readLedger(current.value, session, at)) : current;
  },

  'reviews.recheck': ({ plan, path, jobId }, session) => recheck(plan, path, session, jobId),
};

function merge(
  file: string,
  { package: sent, by, answers }: AcceptedReview,
  workspace: Workspace,
  at: number,
): MergedFile {
  const counts = { new: 0, newer: 0, same: 0, older: 0 };
  for (const answer of answers) counts[workspace.repositories.reviewAnswers.merge(answer, at)] += 1;
  return {
    file,
    planHash: sent.planHash,
    planId: sent.plan.id,
    planName: sent.plan.name,
    version: sent.version,
    by,
    entries: answers.length,
    ...counts,
  };
}

const unknownPackage: AppError = { code: 'not-found', what: 'package', says: 'No such package went out from here.' };
const unknownAnswer: AppError = { code: 'not-found', what: 'answer', says: 'There is no such answer any more.' };
const nothingToApply = invalidInput('This answer asks for nothing that could be done by itself, or its step is gone.');

function planGone({ plan }: StoredPackage): AppError {
  return { code: 'conflict', says: `${plan.name} is not kept in this workspace: there is nothing to change.` };
}
