import type { PlanVerdicts, TouchVerdict } from '../verdict.ts';
import { placeKey } from './touch-state.ts';

/** A touch whose verdict is another than was exported, whatever about it; null where it was, or is, not there. */
export interface VerdictDifference {
  readonly contact: string;
  readonly step: string;
  readonly exported: TouchVerdict | null;
  readonly present: TouchVerdict | null;
}

export interface VerdictComparison {
  /** Model, numbers or policy of another version, one sentence each. */
  readonly versions: readonly string[];
  readonly touches: readonly VerdictDifference[];
}

/** What is otherwise in verdicts that were worked out again for the same instant. */
export function compareVerdicts(exported: PlanVerdicts, present: PlanVerdicts): VerdictComparison {
  return { versions: versionsOf(exported, present), touches: touchesOf(exported, present) };
}

const numbersOf = { defaults: 'the default numbers', workspace: 'numbers fitted on the workspace' } as const;

function versionsOf(exported: PlanVerdicts, present: PlanVerdicts): readonly string[] {
  return [
    ...(exported.modelVersion === present.modelVersion
      ? []
      : [`The model was version ${exported.modelVersion}; it is ${present.modelVersion} here.`]),
    ...(exported.policyVersion === present.policyVersion
      ? []
      : [`The policy was version ${exported.policyVersion}; it is ${present.policyVersion} here.`]),
    ...(exported.parameters === present.parameters
      ? []
      : [`It was judged with ${numbersOf[exported.parameters]}; here with ${numbersOf[present.parameters]}.`]),
  ];
}

function touchesOf(exported: PlanVerdicts, present: PlanVerdicts): readonly VerdictDifference[] {
  const byPlace = (verdicts: PlanVerdicts) => new Map(verdicts.touches.map((touch) => [placeKey(touch), touch]));
  const [then, now] = [byPlace(exported), byPlace(present)];
  return [...new Map([...then, ...now]).values()].flatMap(({ contact, step }) => {
    const key = placeKey({ contact, step });
    const [was, is] = [then.get(key) ?? null, now.get(key) ?? null];
    return isSameVerdict(was, is) ? [] : [{ contact, step, exported: was, present: is }];
  });
}

/** Whether two verdicts say the same in every number and word. */
export function isSameVerdict(a: TouchVerdict | null, b: TouchVerdict | null): boolean {
  return contentOf(a) === contentOf(b);
}

/**
 * The verdict with its keys in one order, for a document may have been written by another program. Why there is no
 * permission is said by the sentence too; verdicts exported before it had a word of its own are the same all the same.
 */
function contentOf(touch: TouchVerdict | null): string {
  return JSON.stringify(touch, (key, value: unknown) =>
    key === 'refusal'
      ? undefined
      : typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  );
}
