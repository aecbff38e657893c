import { startTransition, useEffect, useRef, useState } from 'react';
import type { CountedPlan } from '../../../../shared/contract/plan-contract.ts';
import { summarize } from '../../../../shared/domain/check-plan.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { planFor } from '../../../../shared/domain/plan-edits.ts';
import type { PlanVerdicts } from '../../../../shared/domain/verdict.ts';
import type { AppError } from '../../../../shared/result/app-error.ts';
import { call } from '../../../api/call.ts';
import { changedPeople } from './changed-people.ts';
import { inParts, isForMany } from './in-parts.ts';
import { useDataStamp } from './use-data-stamp.ts';
import { readVerdicts, type VerdictReading } from './verdict-reading.ts';

const typingPauseMs = 120;

/** Verdicts, and the plan they are for. */
export interface Judged {
  readonly plan: Plan;
  readonly verdicts: PlanVerdicts;
  /** What is shown of them. */
  readonly reading: VerdictReading;
}

export interface Checked extends Judged {
  readonly now: number;
  readonly tookMs: number;
  /** What people are sorted by: the last check of more than one of them. */
  readonly sortedBy: Judged;
}

export interface Checking {
  /** The latest verdicts; while newer ones are worked out, those of before. */
  readonly checked: Checked | null;
  /** How far the verdicts of the plan as it is now are; null when they are there. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** What the plan as it is now comes to, with who is in sight: there long before the verdicts of thousands are. */
  readonly counted: CountedPlan | null;
  readonly failure: AppError | null;
}

const nothingYet: Checking = { checked: null, progress: null, counted: null, failure: null };

/** There are steps, and people to get them. */
export function isJudgeable({ steps, audience }: Plan): boolean {
  return steps.length > 0 && !(Array.isArray(audience) && audience.length === 0);
}

/**
 * The verdicts of a plan as it is being edited: of everyone, or anew only for those whose touches changed. `inSight` are
 * the people whose verdicts come first.
 */
export function useVerdicts(plan: Plan, inSight: { readonly current: readonly string[] }): Checking {
  const stamp = useDataStamp();
  const [state, setState] = useState(nothingYet);
  const latest = useRef<Checked | null>(null);
  useEffect(() => {
    if (!isJudgeable(plan)) return undefined;
    const before = latest.current;
    const people = before === null || before.now !== stamp ? 'everyone' : changedPeople(before.plan, plan);
    if (before !== null && people.length === 0) {
      latest.current = { ...before, plan };
      setState({ ...nothingYet, checked: latest.current });
      return undefined;
    }
    let wanted = true;
    setState((last) => ({ ...last, progress: { done: 0, total: 0 } }));
    const count = async () => {
      if (people !== 'everyone' || !isForMany(plan)) return;
      const counted = await call('plans.count', { plan, now: stamp, inSight: [...inSight.current] });
      if (!wanted) return;
      // What stands in the way of counting stands in the way of checking, and is said then.
      startTransition(() => setState((last) => ({ ...last, counted: counted.ok ? counted.value : null })));
    };
    const check = async () => {
      const startedAt = performance.now();
      const answers = await inParts({
        plan: people === 'everyone' ? plan : planFor(plan, people),
        now: stamp,
        ask: (part) => call('plans.check', { plan: part, now: stamp }),
        isWanted: () => wanted,
        onProgress(done, total) {
          if (wanted) startTransition(() => setState((last) => ({ ...last, progress: { done, total } })));
        },
      });
      if (answers === null || !wanted) return;
      if (!answers.ok) return setState((last) => ({ ...last, progress: null, counted: null, failure: answers.error }));
      const [first] = answers.value;
      if (first === undefined) return;
      const touches = answers.value.flatMap((answer) => answer.touches);
      const part = { ...first, touches, summary: summarize(touches) };
      const verdicts = before === null || people === 'everyone' ? part : merge(before.verdicts, part, new Set(people));
      const reading = await readVerdicts(plan, verdicts.touches);
      if (!wanted) return;
      const judged = { plan, verdicts, reading };
      const sortedBy = before !== null && people !== 'everyone' && people.length === 1 ? before.sortedBy : judged;
      const checked = { ...judged, sortedBy, now: stamp, tookMs: performance.now() - startedAt };
      latest.current = checked;
      // Many verdicts take a moment to draw: the window goes on answering meanwhile.
      startTransition(() => setState({ ...nothingYet, checked }));
    };
    const counting = count();
    const timer = setTimeout(() => void counting.then(check), before === null ? 0 : typingPauseMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [plan, stamp, inSight]);
  return state;
}

function merge(before: PlanVerdicts, part: PlanVerdicts, people: ReadonlySet<string>): PlanVerdicts {
  const touches = [...before.touches.filter(({ contact }) => !people.has(contact)), ...part.touches];
  return { ...part, touches, summary: summarize(touches) };
}
