import type { Plan } from '../../../shared/domain/plan.ts';
import { compareSeverity, type Severity, severities, worstSeverity } from '../../../shared/domain/severity.ts';
import type { PlanVerdicts, TouchVerdict } from '../../../shared/domain/verdict.ts';
import type { VerdictCounts } from '../marks/index.ts';

/** The verdicts of one person, in the order of the plan's steps; undefined: no touch at that step. */
export interface PersonVerdicts {
  readonly contact: string;
  readonly worst: Severity;
  readonly touches: readonly (TouchVerdict | undefined)[];
}

/** A line of the matrix: the head of a group, or a person. */
export type MatrixLine =
  | { readonly kind: 'group'; readonly severity: Severity; readonly people: number }
  | { readonly kind: 'person'; readonly person: PersonVerdicts };

export interface Matrix {
  readonly lines: readonly MatrixLine[];
  readonly people: readonly PersonVerdicts[];
  /** Per step of the plan. */
  readonly steps: readonly { readonly counts: VerdictCounts; readonly firstAt: number | null }[];
}

export const noTouches: VerdictCounts = { fine: 0, caution: 0, 'too-fast': 0, blocked: 0 };

/** Arranges verdicts by person and step, riskiest people first. */
export function toMatrix(plan: Plan, verdicts: PlanVerdicts): Matrix {
  const stepIndex = new Map(plan.steps.map((step, index) => [step.id, index]));
  const byContact = new Map<string, (TouchVerdict | undefined)[]>();
  for (const touch of verdicts.touches) {
    const touches = byContact.get(touch.contact) ?? plan.steps.map(() => undefined);
    const index = stepIndex.get(touch.step);
    if (index !== undefined) touches[index] = touch;
    byContact.set(touch.contact, touches);
  }
  const people = [...byContact].map(([contact, touches]) => ({ contact, touches, worst: worstOf(touches) }));
  people.sort(
    (a, b) =>
      compareSeverity(b.worst, a.worst) ||
      countOf(b.touches, b.worst) - countOf(a.touches, a.worst) ||
      a.contact.localeCompare(b.contact),
  );
  const lines = severities.toReversed().flatMap((severity): MatrixLine[] => {
    const group = people.filter((person) => person.worst === severity);
    if (group.length === 0) return [];
    return [
      { kind: 'group', severity, people: group.length },
      ...group.map((person): MatrixLine => ({ kind: 'person', person })),
    ];
  });
  const steps = plan.steps.map((step) => {
    const touches = verdicts.touches.filter((touch) => touch.step === step.id);
    const earliest = touches.reduce((least, touch) => (touch.at < least ? touch.at : least), touches[0]?.at ?? '');
    return { counts: countVerdicts(touches), firstAt: earliest === '' ? null : Date.parse(earliest) };
  });
  return { lines, people, steps };
}

function worstOf(touches: readonly (TouchVerdict | undefined)[]): Severity {
  return touches.reduce<Severity>(
    (worst, touch) => (touch === undefined ? worst : worstSeverity(worst, touch.verdict)),
    'fine',
  );
}

function countOf(touches: readonly (TouchVerdict | undefined)[], severity: Severity): number {
  return touches.filter((touch) => touch?.verdict === severity).length;
}

function countVerdicts(touches: readonly TouchVerdict[]): VerdictCounts {
  const counts = { ...noTouches };
  for (const touch of touches) counts[touch.verdict] += 1;
  return counts;
}
