import { summarize } from '../domain/check-plan.ts';
import type { Plan, PlanStep } from '../domain/plan.ts';
import { stepInstant } from '../domain/planned-touches.ts';
import type { Severity } from '../domain/severity.ts';
import { dayMs, toIso } from '../domain/time.ts';
import type { Reason, TouchVerdict } from '../domain/verdict.ts';
import { printReviewPage } from './print-review-page.ts';
import type { ReviewInput, ReviewPerson } from './review-input.ts';

/** Builders for tests: the least of a plan with its verdicts, with what the test is about spelled out. */

export function aStep(parts: Partial<PlanStep> & { readonly id: string }): PlanStep {
  return {
    offsetDays: 0,
    at: '09:30',
    channel: 'email',
    purpose: 'offer',
    ask: 2,
    data: 'declared',
    subject: `About ${parts.id}`,
    body: '',
    facts: [],
    ...parts,
  };
}

export function aPlan(parts: Partial<Plan> = {}): Plan {
  return {
    id: 'spring',
    name: 'Spring pilot',
    timeZone: 'Europe/Berlin',
    startOn: '2026-04-14',
    pace: 'fixed',
    audience: ['ana@example.com'],
    steps: [aStep({ id: 'hello' })],
    adjustments: [],
    ...parts,
  };
}

export function aReason(severity: Reason['severity'], parts: Partial<Reason> = {}): Reason {
  const code = severity === 'blocked' ? 'permission' : 'near';
  const clearsAt = severity === 'blocked' ? null : '2026-05-05T07:30:00.000Z';
  return { code, severity, numbers: {}, sentence: `This is ${severity}.`, clearsAt, ...parts };
}

/** The verdict of one person at one step of a plan, on its date. */
export function aTouch(
  plan: Plan,
  contact: string,
  step: PlanStep,
  verdict: Severity,
  parts: Partial<TouchVerdict> = {},
): TouchVerdict {
  const at = stepInstant(plan, step);
  return {
    contact,
    step: step.id,
    at: toIso(at),
    past: false,
    verdict,
    may: verdict === 'blocked' ? 'blocked' : 'yes',
    pace: verdict === 'blocked' ? 'fine' : verdict,
    reasons: verdict === 'fine' ? [] : [aReason(verdict)],
    earliestSafeAt: verdict === 'blocked' ? null : toIso(verdict === 'fine' ? at : at + 7 * dayMs),
    coldAt: null,
    ...parts,
  };
}

export function aPerson(key: string, parts: Partial<ReviewPerson> = {}): ReviewPerson {
  return { key, name: key, calledName: key, company: null, standing: null, evidence: [], ...parts };
}

export function aReview(
  plan: Plan,
  touches: readonly TouchVerdict[],
  people: readonly ReviewPerson[] = [],
  parts: Partial<ReviewInput> = {},
): ReviewInput {
  return {
    plan,
    verdicts: {
      unhurriedVerdicts: 1,
      parameters: 'defaults',
      modelVersion: '1.0.0',
      policyVersion: 3,
      now: '2026-04-09T07:12:00Z',
      touches,
      summary: summarize(touches),
    },
    people: new Map(people.map((person) => [person.key, person])),
    permissions: [],
    madeBy: null,
    madeAt: Date.parse('2026-04-09T07:12:00Z'),
    reviewFor: null,
    planVersion: 1,
    planHash: '7f3a91c0e2d4'.padEnd(64, '0'),
    sinceReview: null,
    ...parts,
  };
}

/** A page as tests read it: its hashes and its package are nobody's. */
export function printTestPage(review: ReviewInput): string {
  return printReviewPage(review, { hashes: { style: 'c3R5bGU=', script: 'c2NyaXB0' }, packed: 'H4sI' });
}
