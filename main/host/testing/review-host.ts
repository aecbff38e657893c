import { join } from 'node:path';
import type { MergedFile, SentPackage } from '../../../shared/contract/review-contract.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { aPlan } from '../../../shared/domain/test-plans.ts';
import type { Redaction } from '../../../shared/formats/redactions.ts';
import type { ReviewEntry, ReviewFile } from '../../../shared/formats/review-file.ts';
import type { Result } from '../../../shared/result/result.ts';
import { noon, valueOf } from '../../db/testing/temporary-workspace.ts';
import { hostWithWorkspace, type TemporaryHost } from './temporary-host.ts';

/** A host with a plan for two people that went out for review as version 1. */
export interface ReviewHost extends TemporaryHost {
  readonly plan: Plan;
  readonly planHash: string;
  readonly at: number;
  /** Stores another version of the plan. */
  save(plan: Plan): Promise<void>;
  /** Writes the page of the plan, and keeps that it went out. */
  send(
    plan: Plan,
    redact?: Redaction,
  ): Promise<{ readonly planHash: string; readonly version: number; readonly sent: SentPackage }>;
  stored(): Promise<Plan>;
  /** The text of an answer to version 1. */
  answer(entries: readonly ReviewEntry[], parts?: Partial<ReviewFile>): string;
  merge(...texts: readonly string[]): Promise<Result<{ readonly files: readonly MergedFile[] }>>;
}

const people = [
  '{"contact":"ana@example.com","at":"2026-01-05T08:00:00Z","kind":"permission","channel":"email","purpose":"offer","method":"double-opt-in"}',
  '{"contact":"ana@example.com","at":"2026-03-02T09:00:00Z","kind":"touch","id":"t1","channel":"email","ask":2,"purpose":"offer"}',
  '{"contact":"ana@example.com","at":"2026-03-03T10:00:00Z","kind":"response","id":"r1","type":"reply","answers":"t1"}',
  '{"contact":"bo@example.com","at":"2026-01-05T08:00:00Z","kind":"permission","channel":"email","purpose":"offer","method":"double-opt-in"}',
];

type Said = Pick<ReviewEntry, 'decision' | 'comment' | 'at'>;

export const saidAt = '2026-05-05T09:00:00Z';

export function onTouch(contact: string, step: string, parts: Partial<Said> = {}): ReviewEntry {
  return { on: 'touch', contact, step, decision: 'remove', comment: '', at: saidAt, ...parts };
}

export function onPlan(parts: Partial<Said> = {}): ReviewEntry {
  return { on: 'plan', decision: 'approve', comment: '', at: saidAt, ...parts };
}

export async function reviewHost(): Promise<ReviewHost> {
  const host = await hostWithWorkspace();
  const { call } = host;
  valueOf(
    await call('import.journey', { jobId: 'i', paths: [host.file('journey.jsonl', people.join('\n'))], at: noon }),
  );
  const plan = aPlan({ startOn: '2026-05-18', name: 'Spring' });
  const save = async (next: Plan) => void valueOf(await call('plans.save', { plan: next, at: noon }));
  const send = async (sending: Plan, redact: Redaction = 'none') => {
    const out = join(host.folder, 'spring.html');
    const { sent } = valueOf(
      await call('plans.export', {
        plan: sending,
        now: noon,
        format: 'html',
        out,
        madeBy: 'Kari',
        reviewFor: 'Joost',
        redact,
      }),
    );
    if (sent === null) throw new Error('nothing to keep');
    return { ...valueOf(await call('reviews.recordSent', { plan: sending, sent, at: noon })), sent };
  };
  await save(plan);
  const { planHash } = await send(plan);
  return {
    ...host,
    plan,
    planHash,
    at: noon,
    save,
    send,
    stored: async () => valueOf(await call('plans.get', { id: plan.id })),
    answer: (entries, parts = {}) =>
      JSON.stringify({
        unhurriedReview: 1,
        plan: { id: plan.id, name: plan.name, version: 1, hash: planHash },
        by: 'Joost Vermeulen',
        savedAt: '2026-05-05T10:00:00Z',
        entries,
        ...parts,
      }),
    merge: (...texts) => call('reviews.merge', { sources: texts.map((text) => ({ text })), at: noon }),
  };
}
