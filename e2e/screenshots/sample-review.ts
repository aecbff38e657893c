import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Bridge } from '../../shared/contract/bridge.ts';
import type { ReviewPackageSummary, SentPackage } from '../../shared/contract/review-contract.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { changeStep, goAhead, leaveOut } from '../../shared/domain/plan-edits.ts';
import type { PlanVerdicts } from '../../shared/domain/verdict.ts';

/** Where the page of the pilot lies once it went out. */
export const pilotPage = join(tmpdir(), 'school-pilot.html');

async function call<T>(page: Page, operation: string, input: object): Promise<T> {
  const answer = await page.evaluate(
    async ([name, given]) => {
      const { unhurried } = globalThis as unknown as { readonly unhurried: Bridge };
      return unhurried.call(name, given);
    },
    [operation, input] as const,
  );
  if (!answer.ok) throw new Error(`${operation}: ${answer.error.says}`);
  return answer.value as T;
}

/** Sends the pilot of the sample out for review, has two leads answer, and goes on planning; once per workspace. */
export async function reviewPilot(page: Page, now: number): Promise<void> {
  const sentBefore = await call<readonly ReviewPackageSummary[]>(page, 'reviews.list', { at: now });
  if (sentBefore.length > 0) return;
  const plan = await call<Plan>(page, 'plans.get', { id: 'school-pilot' });
  const verdicts = await call<PlanVerdicts>(page, 'plans.check', { plan, now });
  const risky = verdicts.touches.filter(({ verdict }) => verdict !== 'fine');
  const [first, second, third, fourth] = risky;
  const [, middle, later] = plan.steps;
  if (!first || !second || !third || !fourth || !middle || !later) throw new Error('the pilot of the sample is calm');
  const override = { reason: 'She asked for the offer on the phone.', by: 'Kari Løvaas', at: now - 86_400_000 };
  const sentPlan = goAhead(plan, [fourth], override);
  const { sent } = await call<{ readonly sent: SentPackage }>(page, 'plans.export', {
    plan: sentPlan,
    now,
    format: 'html',
    madeBy: 'Kari Løvaas',
    out: pilotPage,
  });
  await call(page, 'plans.save', { plan: sentPlan, at: now - 7_200_000 });
  const { planHash, version } = await call<{ readonly planHash: string; readonly version: number }>(
    page,
    'reviews.recordSent',
    { plan: sentPlan, sent, at: now - 7_200_000 },
  );
  await call(page, 'plans.save', {
    plan: leaveOut(changeStep(sentPlan, middle.id, { offsetDays: middle.offsetDays + 3 }), [second]),
    at: now - 3_600_000,
  });
  const at = new Date(now - 5_400_000).toISOString();
  const answer = (by: string, entries: readonly object[]) => ({
    text: JSON.stringify({
      unhurriedReview: 1,
      plan: { id: plan.id, name: plan.name, version, hash: planHash },
      by,
      savedAt: at,
      entries: entries.map((entry) => ({ comment: '', at, ...entry })),
    }),
  });
  const touch = ({ contact, step }: { readonly contact: string; readonly step: string }) => ({
    on: 'touch',
    contact,
    step,
  });
  await call(page, 'reviews.merge', {
    at: now,
    sources: [
      answer('Joost Vermeulen', [
        { on: 'plan', decision: 'approve', comment: 'Good. Please see to the four below before it goes out.' },
        { ...touch(first), decision: 'remove', comment: 'Never agreed to mail. Ask at the fair instead.' },
        { ...touch(second), decision: 'remove' },
        { ...touch(third), decision: 'change', comment: 'A question would be better than an offer.' },
        { ...touch(fourth), decision: 'remove', comment: 'Too much, even if she asked.' },
      ]),
      answer('Mette Dahl', [
        { ...touch(fourth), decision: 'approve', comment: 'She did ask, I was there.' },
        { on: 'step', step: later.id, decision: null, comment: 'Nice opening.' },
      ]),
    ],
  });
}
