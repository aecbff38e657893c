import type { PlanComparison } from './compare-plans.ts';
import type { Answer } from './decision.ts';

/** How a package stands, from having been sent to having been approved. */
export const packageStates = ['sent', 'answered', 'changes-asked', 'approved', 'approved-but-changed'] as const;
export type PackageState = (typeof packageStates)[number];

/** What leads said about a whole plan, each of them last. */
export function signOffsOf(answers: readonly Answer[]): readonly Answer[] {
  const newest = new Map<string, Answer>();
  for (const answer of answers) {
    if (answer.target.on !== 'plan' || answer.decision === null) continue;
    const known = newest.get(answer.by);
    if (known === undefined || known.at < answer.at) newest.set(answer.by, answer);
  }
  return [...newest.values()].toSorted((a, b) => b.at - a.at || (a.by < b.by ? -1 : 1));
}

/** What was taken back without a word says nothing. */
export function saysSomething({ decision, comment }: Answer): boolean {
  return decision !== null || comment.trim() !== '';
}

/** A single lead who asks for changes outweighs all who approve. */
export function packageState(answers: readonly Answer[], comparison: PlanComparison): PackageState {
  const decided = answers.filter(saysSomething);
  if (decided.length === 0) return 'sent';
  const signOffs = signOffsOf(decided);
  if (signOffs.some(({ decision }) => decision !== 'approve')) return 'changes-asked';
  if (signOffs.length > 0) return isChanged(comparison) ? 'approved-but-changed' : 'approved';
  return decided.some(({ decision }) => decision === 'change' || decision === 'remove') ? 'changes-asked' : 'answered';
}

/** Whether anything is otherwise than it was reviewed. */
function isChanged({ changes, touchesChanged }: PlanComparison): boolean {
  return changes.length > 0 || touchesChanged > 0;
}

/** "Approved for version 3, 2 touches changed since": a sign-off is for the plan as it was reviewed. */
export function saySignOff(state: PackageState, version: number, comparison: PlanComparison): string {
  switch (state) {
    case 'sent':
      return `Version ${version} is out for review`;
    case 'answered':
      return `Version ${version} is answered`;
    case 'changes-asked':
      return `Changes asked for on version ${version}`;
    case 'approved':
    case 'approved-but-changed':
      return `Approved for version ${version}${sayChanged(comparison)}`;
  }
}

function sayChanged(comparison: PlanComparison): string {
  const { touchesChanged } = comparison;
  if (touchesChanged > 0) return `, ${touchesChanged === 1 ? '1 touch' : `${touchesChanged} touches`} changed since`;
  return isChanged(comparison) ? ', changed since' : '';
}
