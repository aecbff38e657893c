import type { Adjustment, Plan } from '../../../../shared/domain/plan.ts';

/** From this many on, judging everyone anew is no slower. */
const mostInPart = 1000;

/** Whose verdicts can differ between two states of a plan; 'everyone' when more than single touches changed. */
export function changedPeople(before: Plan, after: Plan): readonly string[] | 'everyone' {
  if (before === after) return [];
  if (!isSameForAll(before, after)) return 'everyone';
  if (before.adjustments === after.adjustments) return [];
  const was = adjustmentTexts(before.adjustments);
  const is = adjustmentTexts(after.adjustments);
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((contact) => was.get(contact) !== is.get(contact));
  return changed.length > mostInPart ? 'everyone' : changed;
}

/** The name has no part in any verdict. */
function isSameForAll(a: Plan, b: Plan): boolean {
  if (a.startOn !== b.startOn || a.timeZone !== b.timeZone || a.pace !== b.pace) return false;
  return isSameText(a.steps, b.steps) && isSameText(a.audience, b.audience);
}

function isSameText(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function adjustmentTexts(adjustments: readonly Adjustment[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const bySteps = adjustments.toSorted((a, b) => (a.step < b.step ? -1 : a.step > b.step ? 1 : 0));
  for (const { contact, step, movedTo, ask, leftOut, override } of bySteps) {
    texts.set(contact, `${texts.get(contact) ?? ''}${JSON.stringify([step, movedTo, ask, leftOut, override])}`);
  }
  return texts;
}
