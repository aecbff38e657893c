import { z } from 'zod';
import type { Settlement } from '../../../shared/contract/review-contract.ts';
import { type Answer, type ReviewTarget, targetKey } from '../../../shared/domain/review/decision.ts';
import { isSameAnswer, laterAnswer } from '../../../shared/domain/review/later-answer.ts';
import type { Sqlite } from '../sqlite.ts';

export interface StoredAnswer extends Answer {
  readonly mergedAt: number;
  /** null: it is open. */
  readonly settled: Settlement | null;
  readonly settledAt: number | null;
}

/** Which answer is meant: one person's on one target of one package. */
export type AnswerPlace = Pick<Answer, 'planHash' | 'by' | 'target'>;

export interface ReviewAnswerRepository {
  /** In the order of what they are about. */
  ofPackage(planHash: string): readonly StoredAnswer[];
  get(place: AnswerPlace): StoredAnswer | null;
  /**
   * Merges one answer: new where that person had said nothing there, newer where it replaces what they had said, which
   * opens it again; same, or older than what is known.
   */
  merge(answer: Answer, mergedAt: number): 'new' | 'newer' | 'same' | 'older';
  /** Says what was done about an answer; null opens it again. False when there is no such answer. */
  settle(place: AnswerPlace, settled: Settlement | null, at: number): boolean;
}

type Row = readonly [
  planHash: string,
  by: string,
  target: string,
  decision: Answer['decision'],
  comment: string,
  at: number,
  mergedAt: number,
  settled: Settlement | null,
  settledAt: number | null,
];

const targetSchema = z.union([
  z.tuple([z.literal('plan')]),
  z.tuple([z.literal('step'), z.string()]),
  z.tuple([z.literal('touch'), z.string(), z.string()]),
]);

function toTarget(key: string): ReviewTarget {
  const [on, step, contact] = targetSchema.parse(JSON.parse(key));
  if (on === 'plan' || step === undefined) return { on: 'plan' };
  return contact === undefined ? { on: 'step', step } : { on: 'touch', contact, step };
}

function toAnswer([planHash, by, target, decision, comment, at, mergedAt, settled, settledAt]: Row): StoredAnswer {
  return { planHash, by, target: toTarget(target), decision, comment, at, mergedAt, settled, settledAt };
}

export function createReviewAnswerRepository(db: Sqlite): ReviewAnswerRepository {
  const columns = `
    SELECT plan_hash, answered_by, target, decision, comment, answered_at, merged_at, settled, settled_at
    FROM review_answer WHERE plan_hash = ?`;
  const byPackage = db.prepare<[string], Row>(`${columns} ORDER BY target, answered_by`).raw();
  const one = db.prepare<[string, string, string], Row>(`${columns} AND answered_by = ? AND target = ?`).raw();
  const insertion = db.prepare<[string, string, string, string | null, string, number, number]>(`
    INSERT INTO review_answer (plan_hash, answered_by, target, decision, comment, answered_at, merged_at)
    VALUES (?, ?, ?, ?, ?, ?, ?)`);
  const replacement = db.prepare<[string | null, string, number, number, string, string, string]>(`
    UPDATE review_answer SET decision = ?, comment = ?, answered_at = ?, merged_at = ?, settled = NULL, settled_at = NULL
    WHERE plan_hash = ? AND answered_by = ? AND target = ?`);
  const settling = db.prepare<[Settlement | null, number | null, string, string, string]>(`
    UPDATE review_answer SET settled = ?, settled_at = ? WHERE plan_hash = ? AND answered_by = ? AND target = ?`);

  function get({ planHash, by, target }: AnswerPlace): StoredAnswer | null {
    const row = one.get(planHash, by, targetKey(target));
    return row === undefined ? null : toAnswer(row);
  }

  return {
    get,
    ofPackage: (planHash) => byPackage.all(planHash).map(toAnswer),
    merge(answer, mergedAt) {
      const { planHash, by, target, decision, comment, at } = answer;
      const known = get(answer);
      if (known === null) {
        insertion.run(planHash, by, targetKey(target), decision, comment, at, mergedAt);
        return 'new';
      }
      if (isSameAnswer(known, answer)) return 'same';
      if (laterAnswer(known, answer) === known) return 'older';
      replacement.run(decision, comment, at, mergedAt, planHash, by, targetKey(target));
      return 'newer';
    },
    settle: ({ planHash, by, target }, settled, at) =>
      settling.run(settled, settled === null ? null : at, planHash, by, targetKey(target)).changes === 1,
  };
}
