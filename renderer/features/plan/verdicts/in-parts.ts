import type { Plan } from '../../../../shared/domain/plan.ts';
import { planFor } from '../../../../shared/domain/plan-edits.ts';
import type { Result } from '../../../../shared/result/result.ts';
import { call } from '../../../api/call.ts';

const partSize = 200;

/** For so many people, or so many may be behind a stage, that an answer about all of them keeps somebody waiting. */
export function isForMany({ audience }: Plan): boolean {
  return !Array.isArray(audience) || audience.length > partSize;
}

interface Parts<T> {
  readonly plan: Plan;
  readonly now: number;
  readonly ask: (part: Plan) => Promise<Result<T>>;
  /** False once nobody waits for it any more. */
  readonly isWanted: () => boolean;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Asks something of a plan for some of its people after the other, so that neither the window nor the program around it
 * stands still over an answer about thousands. Null: nobody waits for it any more.
 */
export async function inParts<T>({
  plan,
  now,
  ask,
  isWanted,
  onProgress,
}: Parts<T>): Promise<Result<readonly T[]> | null> {
  const people = await peopleOf(plan, now);
  if (!people.ok) return people;
  // Few, or some whom nobody knows: the answer names them all.
  if (people.value === null) return whole(await ask(plan));
  const answers: T[] = [];
  for (let from = 0; from < people.value.length; from += partSize) {
    if (!isWanted()) return null;
    const answer = await ask(planFor(plan, people.value.slice(from, from + partSize)));
    if (!answer.ok) return answer;
    answers.push(answer.value);
    onProgress(Math.min(from + partSize, people.value.length), people.value.length);
  }
  return { ok: true, value: answers };
}

function whole<T>(answer: Result<T>): Result<readonly T[]> {
  return answer.ok ? { ok: true, value: [answer.value] } : answer;
}

async function peopleOf(plan: Plan, at: number): Promise<Result<readonly string[] | null>> {
  if (!isForMany(plan)) return { ok: true, value: null };
  const found = await call('plans.audience', { plan, at });
  if (!found.ok) return found;
  const { people, unknown } = found.value;
  return { ok: true, value: unknown.length > 0 || people.length <= partSize ? null : people };
}
