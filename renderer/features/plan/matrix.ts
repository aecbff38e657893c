import type { CountedPlan } from '../../../shared/contract/plan-contract.ts';
import type { Adjustment, Plan } from '../../../shared/domain/plan.ts';
import { adjustmentsByContact, stepInstant } from '../../../shared/domain/planned-touches.ts';
import { compareSeverity, type Severity, severities, worstSeverity } from '../../../shared/domain/severity.ts';
import type { PlanVerdicts, TouchVerdict } from '../../../shared/domain/verdict.ts';
import type { VerdictCounts } from '../marks/index.ts';

export type Group = Severity | 'left-out';

/** What a person gets at one step. */
export interface Cell {
  /** Undefined: nothing, or left out. */
  readonly touch: TouchVerdict | undefined;
  /** Where it stands on the axis, in ms; as the plan has it now, even while its verdict is being worked out. */
  readonly at: number;
  readonly leftOut: boolean;
  readonly softened: boolean;
}

/** One person, with a cell per step of the plan. */
export interface PersonVerdicts {
  readonly contact: string;
  readonly group: Group;
  readonly touches: readonly (TouchVerdict | undefined)[];
  readonly cells: readonly Cell[];
}

/** A line of the matrix: the head of a group, or a person. */
export type MatrixLine =
  | { readonly kind: 'group'; readonly group: Group; readonly people: number }
  | { readonly kind: 'person'; readonly person: PersonVerdicts };

export interface Matrix {
  readonly lines: readonly MatrixLine[];
  readonly people: readonly PersonVerdicts[];
  /** Per step of the plan. */
  readonly steps: readonly { readonly counts: VerdictCounts; readonly firstAt: number }[];
  /** Somebody stands in a group that is not theirs any more. */
  readonly isUnsorted: boolean;
}

/** The group and the place of each person, as they were last sorted. */
export type Order = ReadonlyMap<string, { readonly group: Group; readonly place: number }>;

export const noTouches: VerdictCounts = { fine: 0, caution: 0, 'too-fast': 0, blocked: 0 };

const groups: readonly Group[] = [...severities.toReversed(), 'left-out'];

/** Arranges verdicts by person and step, riskiest people first, or in the order they had. */
export function toMatrix(plan: Plan, verdicts: PlanVerdicts, order?: Order): Matrix {
  const byContact = touchesByContact(plan, verdicts.touches);
  const adjustments = adjustmentsByContact(plan);
  for (const [contact, own] of adjustments) {
    if (!byContact.has(contact) && own.some(({ leftOut }) => leftOut)) byContact.set(contact, []);
  }
  const calendar = plan.steps.map((step) => stepInstant(plan, step));
  let isUnsorted = false;
  const people = [...byContact].map(([contact, touches]): PersonVerdicts => {
    const own = groupOf(touches);
    const group = order?.get(contact)?.group ?? own;
    isUnsorted ||= group !== own;
    return { contact, touches, group, cells: cellsOf(plan, touches, adjustments.get(contact) ?? [], calendar) };
  });
  people.sort((a, b) => compareIn(order, a, b) || compareWorst(a, b));
  return { lines: linesOf(people), people, steps: stepsOf(plan, verdicts, calendar), isUnsorted };
}

/** The matrix as it will be, as far as that is known: the counts of every step, and the rows of the people in sight. */
export function withCounts(matrix: Matrix, plan: Plan, { steps, touches }: CountedPlan): Matrix {
  const adjustments = adjustmentsByContact(plan);
  const calendar = plan.steps.map((step) => stepInstant(plan, step));
  const fresh = touchesByContact(plan, touches);
  const renewed = (person: PersonVerdicts): PersonVerdicts => {
    const own = fresh.get(person.contact);
    if (own === undefined) return person;
    return { ...person, touches: own, cells: cellsOf(plan, own, adjustments.get(person.contact) ?? [], calendar) };
  };
  const counts = new Map(steps.map((one) => [one.step, one.counts]));
  return {
    ...matrix,
    people: matrix.people.map(renewed),
    lines: matrix.lines.map((line) => (line.kind === 'person' ? { ...line, person: renewed(line.person) } : line)),
    steps: matrix.steps.map((one, index) => ({
      ...one,
      counts: counts.get(plan.steps[index]?.id ?? '') ?? one.counts,
    })),
  };
}

/** How people are sorted now, to keep them there. */
export function orderOf(matrix: Matrix): Order {
  return new Map(matrix.people.map(({ contact, group }, place) => [contact, { group, place }]));
}

function touchesByContact(plan: Plan, all: readonly TouchVerdict[]): Map<string, (TouchVerdict | undefined)[]> {
  const stepIndex = new Map(plan.steps.map((step, index) => [step.id, index]));
  const byContact = new Map<string, (TouchVerdict | undefined)[]>();
  for (const touch of all) {
    let touches = byContact.get(touch.contact);
    if (touches === undefined) {
      touches = plan.steps.map(() => undefined);
      byContact.set(touch.contact, touches);
    }
    const index = stepIndex.get(touch.step);
    if (index !== undefined) touches[index] = touch;
  }
  return byContact;
}

function cellsOf(
  plan: Plan,
  touches: readonly (TouchVerdict | undefined)[],
  adjustments: readonly Adjustment[],
  calendar: readonly number[],
): readonly Cell[] {
  return plan.steps.map((step, index) => {
    const touch = touches[index];
    const own = adjustments.find((adjustment) => adjustment.step === step.id);
    const planned = own?.movedTo ?? calendar[index] ?? 0;
    return {
      touch: own?.leftOut === true ? undefined : touch,
      at: plan.pace === 'personal' && touch !== undefined ? Date.parse(touch.at) : planned,
      leftOut: own?.leftOut === true,
      softened: own !== undefined && own.ask !== null,
    };
  });
}

function groupOf(touches: readonly (TouchVerdict | undefined)[]): Group {
  if (touches.every((touch) => touch === undefined)) return 'left-out';
  return touches.reduce<Severity>(
    (worst, touch) => (touch === undefined ? worst : worstSeverity(worst, touch.verdict)),
    'fine',
  );
}

function compareIn(order: Order | undefined, a: PersonVerdicts, b: PersonVerdicts): number {
  const groupGap = groups.indexOf(a.group) - groups.indexOf(b.group);
  const placeA = order?.get(a.contact)?.place;
  const placeB = order?.get(b.contact)?.place;
  return groupGap || (placeA !== undefined && placeB !== undefined ? placeA - placeB : 0);
}

function compareWorst(a: PersonVerdicts, b: PersonVerdicts): number {
  const byNumber = countOf(b) - countOf(a);
  return byNumber || compareSeverity(worstPace(b), worstPace(a)) || (a.contact < b.contact ? -1 : 1);
}

function worstPace({ touches }: PersonVerdicts): Severity {
  return touches.reduce<Severity>((worst, touch) => worstSeverity(worst, touch?.pace ?? 'fine'), 'fine');
}

function countOf({ touches, group }: PersonVerdicts): number {
  return touches.filter((touch) => touch?.verdict === group).length;
}

function linesOf(people: readonly PersonVerdicts[]): readonly MatrixLine[] {
  return groups.flatMap((group): MatrixLine[] => {
    const among = people.filter((person) => person.group === group);
    if (among.length === 0) return [];
    return [
      { kind: 'group', group, people: among.length },
      ...among.map((person): MatrixLine => ({ kind: 'person', person })),
    ];
  });
}

function stepsOf(plan: Plan, verdicts: PlanVerdicts, calendar: readonly number[]): Matrix['steps'] {
  const counts = new Map(plan.steps.map((step) => [step.id, { ...noTouches }]));
  const first = new Map<string, string>();
  for (const { step, verdict, at } of verdicts.touches) {
    const own = counts.get(step);
    if (own !== undefined) own[verdict] += 1;
    const least = first.get(step);
    if (least === undefined || at < least) first.set(step, at);
  }
  return plan.steps.map((step, index) => {
    const at = plan.pace === 'personal' ? first.get(step.id) : undefined;
    return {
      counts: counts.get(step.id) ?? noTouches,
      firstAt: at === undefined ? (calendar[index] ?? 0) : Date.parse(at),
    };
  });
}
