import { groupBy } from '../../lib/group-by.ts';
import { channelWords } from '../channel-words.ts';
import type { Plan } from '../plan.ts';
import type { TouchPlace } from '../plan-edits.ts';
import { stepInstant } from '../planned-touches.ts';
import { sayInstant } from '../say-time.ts';
import { comparePlans, type PlanComparison } from './compare-plans.ts';
import { type Answer, type ReviewTarget, targetKey } from './decision.ts';
import { stepName, targetTitle } from './plan-words.ts';
import { saysSomething } from './sign-off.ts';
import {
  differencesOf,
  type PlanWithPeople,
  stepDifferences,
  type TouchDifference,
  type TouchStates,
  touchStates,
} from './touch-state.ts';

/** Why an answer cannot simply be followed. */
export type ConflictCode = 'plan-gone' | 'step-gone' | 'person-gone' | 'left-out' | TouchDifference | 'leads-disagree';

export interface Conflict {
  readonly code: ConflictCode;
  readonly says: string;
}

/** What following an answer would do. */
export type Effect = 'leaves-out' | 'removes-step' | 'request' | 'signs-off' | 'comment';

/** What one lead said about one target, beside what has become of that target since. */
export interface ReviewRow {
  readonly target: ReviewTarget;
  readonly by: string;
  readonly decision: Answer['decision'];
  readonly comment: string;
  readonly at: number;
  /** "Ana Petrović, step 2" */
  readonly title: string;
  /** How the lead saw it: "email on Tuesday 21 April 2026, 09:30, asks 2 of 5". */
  readonly asReviewed: string;
  /** What changed about it since, one sentence each. */
  readonly since: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly effect: Effect;
  /** The plan is already as a removal wants it. */
  readonly isInEffect: boolean;
  /** There is something to do, and nothing that makes doing it impossible. */
  readonly canApply: boolean;
}

export interface SideBySide {
  readonly rows: readonly ReviewRow[];
  readonly comparison: PlanComparison;
}

/** What leads said about a plan as it was reviewed, beside what has changed meanwhile. `after` null: it is gone. */
export function sideBySide(
  answers: readonly Answer[],
  before: PlanWithPeople,
  after: PlanWithPeople | null,
  nameOf: (contact: string) => string,
): SideBySide {
  const comparison = after === null ? { changes: [], touchesChanged: 0 } : comparePlans(before, after, nameOf);
  const said = groupBy(comparison.changes, ({ target }) => targetKey(target));
  const both: Both = {
    before: before.plan,
    after: after?.plan ?? null,
    reviewed: touchStates(before),
    now: after === null ? null : touchStates(after),
    nameOf,
  };
  const spoken = answers.filter(saysSomething);
  const byTarget = groupBy(spoken, ({ target }) => targetKey(target));
  const rows = spoken.map((answer): ReviewRow => {
    const { target, by, decision, comment, at } = answer;
    const conflicts = [
      ...targetConflicts(target, both),
      ...disagreements(answer, byTarget.get(targetKey(target)) ?? []),
    ];
    const effect = effectOf(answer);
    const isInEffect = isRemoved(target, both) && decision === 'remove';
    const isRemoval = effect === 'leaves-out' || effect === 'removes-step';
    return {
      target,
      by,
      decision,
      comment,
      at,
      title: targetTitle(before.plan, target, nameOf),
      asReviewed: seenAs(target, both),
      since: (said.get(targetKey(target)) ?? []).map(({ says }) => says),
      conflicts: decision === null ? [] : conflicts,
      effect,
      isInEffect,
      canApply: isRemoval && !isInEffect && !conflicts.some(({ code }) => impossible.has(code)),
    };
  });
  return { rows, comparison };
}

/** What can be done about an answer as things stand. */
export const rowStandings = [
  'applies',
  'conflict',
  'in-effect',
  'no-longer-applies',
  'request',
  'signs-off',
  'comment',
] as const;
export type RowStanding = (typeof rowStandings)[number];

/** Removals apply, unless something stands in their way; what asks for nothing more is what its effect says. */
export function rowStanding({ effect, isInEffect, canApply, conflicts }: ReviewRow): RowStanding {
  if (effect === 'leaves-out' || effect === 'removes-step') {
    if (isInEffect) return 'in-effect';
    if (!canApply) return 'no-longer-applies';
    return conflicts.length > 0 ? 'conflict' : 'applies';
  }
  return conflicts.some(({ code }) => impossible.has(code)) ? 'no-longer-applies' : effect;
}

const impossible: ReadonlySet<ConflictCode> = new Set(['plan-gone', 'step-gone', 'person-gone']);

interface Both {
  readonly before: Plan;
  readonly after: Plan | null;
  readonly reviewed: TouchStates;
  readonly now: TouchStates | null;
  readonly nameOf: (contact: string) => string;
}

function effectOf({ target, decision }: Answer): Effect {
  if (decision === null) return 'comment';
  if (decision === 'approve') return 'signs-off';
  if (decision === 'change' || target.on === 'plan') return 'request';
  return target.on === 'step' ? 'removes-step' : 'leaves-out';
}

function seenAs(target: ReviewTarget, { before, reviewed }: Both): string {
  if (target.on === 'plan') return `${before.steps.length === 1 ? '1 step' : `${before.steps.length} steps`}`;
  const step = before.steps.find(({ id }) => id === target.step);
  if (step === undefined) return '';
  const words = (at: number, ask: number) =>
    `${channelWords(step.channel)} on ${sayInstant(at, before.timeZone)}, asks ${ask} of 5`;
  if (target.on === 'step') return words(stepInstant(before, step), step.ask);
  const state = reviewed.stateOf(target);
  return state === null ? 'left out' : words(state.at, state.ask);
}

function isRemoved(target: ReviewTarget, { after, now }: Both): boolean {
  if (after === null || now === null || target.on === 'plan') return false;
  if (target.on === 'step') return !after.steps.some(({ id }) => id === target.step);
  return now.stateOf(target) === null;
}

function targetConflicts(target: ReviewTarget, both: Both): readonly Conflict[] {
  const { before, after } = both;
  if (after === null) return [{ code: 'plan-gone', says: 'The plan is not kept in this workspace.' }];
  if (target.on === 'plan') return [];
  const step = after.steps.find(({ id }) => id === target.step);
  if (step === undefined) {
    return [{ code: 'step-gone', says: `${stepName(before, target.step)} is not in the plan any more.` }];
  }
  if (target.on === 'touch') return touchConflicts(target, both);
  const seen = before.steps.find(({ id }) => id === target.step);
  if (seen === undefined) return [];
  const moved = stepInstant(before, seen) !== stepInstant(after, step);
  return [...(moved ? (['moved'] as const) : []), ...stepDifferences(seen, step)].map((code) => ({
    code,
    says: differenceWords[code],
  }));
}

function touchConflicts(place: TouchPlace, { reviewed, now, nameOf }: Both): readonly Conflict[] {
  if (now === null) return [];
  if (!now.people.has(place.contact)) {
    return [{ code: 'person-gone', says: `${nameOf(place.contact)} is not in the audience any more.` }];
  }
  const [was, is] = [reviewed.stateOf(place), now.stateOf(place)];
  if (is === null) return [{ code: 'left-out', says: `${nameOf(place.contact)} is left out of it already.` }];
  if (was === null) return [];
  return differencesOf(was, is).map((code) => ({ code, says: differenceWords[code] }));
}

const differenceWords: Readonly<Record<TouchDifference, string>> = {
  moved: 'It goes out on another date than was reviewed.',
  ask: 'It asks otherwise than was reviewed.',
  channel: 'It goes out on another channel than was reviewed.',
  purpose: 'It is for another purpose than was reviewed.',
  text: 'Its text is another than was reviewed.',
  data: 'It rests on other personal facts than were reviewed.',
  override: 'The decision to go ahead with it is another than was reviewed.',
};

function disagreements(answer: Answer, others: readonly Answer[]): readonly Conflict[] {
  return others
    .filter(({ by, decision }) => by !== answer.by && decision !== null && decision !== answer.decision)
    .map(({ by, decision }) => ({ code: 'leads-disagree', says: `${by} says ${decision ?? ''}.` }));
}
