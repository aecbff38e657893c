import type { Plan } from '../../../../shared/domain/plan.ts';
import { noCounts } from '../../../../shared/domain/severity.ts';
import type { TouchVerdict } from '../../../../shared/domain/verdict.ts';
import { inSlices, nextTask } from '../../../lib/in-slices.ts';
import type { VerdictCounts } from '../../marks/index.ts';
import { createPeople, type PersonVerdicts } from '../matrix/judged-people.ts';
import { digestOf, type ReasonDigest } from '../reasons/reason-digest.ts';
import { createReasonGroups } from '../reasons/reason-groups.ts';

/** What the verdicts of one step come to. */
export interface StepReading {
  readonly counts: VerdictCounts;
  /** ISO instant of its first touch. */
  readonly firstAt: string;
}

/** From when to when touches stand, and where the last of those too fast would be safe; ISO instants, null for none. */
export interface Span {
  readonly first: string | null;
  readonly last: string | null;
  readonly safe: string | null;
}

/** What the planner shows of the verdicts of a plan, read off them once however often it is drawn. */
export interface VerdictReading {
  /** Riskiest first. */
  readonly people: readonly PersonVerdicts[];
  readonly steps: ReadonlyMap<string, StepReading>;
  readonly span: Span;
  readonly reasons: readonly ReasonDigest[];
  /** How many touches have a reason among them. */
  readonly concerned: number;
  /** Too fast, neither decided nor past. */
  readonly tooFast: number;
}

/** Reads verdicts in slices: the window goes on drawing while there are thousands of them. */
export async function readVerdicts(plan: Plan, touches: readonly TouchVerdict[]): Promise<VerdictReading> {
  const people = createPeople();
  const reasons = createReasonGroups();
  const sums = createSums();
  await inSlices(touches, (touch) => {
    people.add(touch);
    reasons.add(touch);
    sums.add(touch);
  });
  const isMany = touches.length > 5000;
  if (isMany) await nextTask();
  const sorted = people.sorted();
  const digests: ReasonDigest[] = [];
  for (const group of reasons.groups()) {
    if (isMany) await nextTask();
    digests.push(digestOf(plan, group));
  }
  return { people: sorted, reasons: digests, concerned: reasons.concerned(), ...sums.read() };
}

function createSums() {
  const steps = new Map<string, { readonly counts: Record<keyof VerdictCounts, number>; firstAt: string }>();
  const span: { -readonly [K in keyof Span]: Span[K] } = { first: null, last: null, safe: null };
  let tooFast = 0;
  return {
    add({ step, at, verdict, earliestSafeAt, override, past }: TouchVerdict) {
      let own = steps.get(step);
      if (own === undefined) {
        own = { counts: noCounts(), firstAt: at };
        steps.set(step, own);
      }
      own.counts[verdict] += 1;
      if (at < own.firstAt) own.firstAt = at;
      if (span.first === null || at < span.first) span.first = at;
      if (span.last === null || at > span.last) span.last = at;
      if (verdict !== 'too-fast') return;
      if (override === undefined && !past) tooFast += 1;
      if (earliestSafeAt !== null && (span.safe === null || earliestSafeAt > span.safe)) span.safe = earliestSafeAt;
    },
    read: () => ({ steps, span, tooFast }),
  };
}
