import type { CountedPlan } from '../../../../shared/contract/plan-contract.ts';
import type { Adjustment, Plan } from '../../../../shared/domain/plan.ts';
import { adjustmentsByContact, stepInstant } from '../../../../shared/domain/planned-touches.ts';
import { noCounts } from '../../../../shared/domain/severity.ts';
import type { TouchVerdict } from '../../../../shared/domain/verdict.ts';
import type { VerdictCounts } from '../../marks/index.ts';
import type { VerdictReading } from '../verdicts/verdict-reading.ts';
import { createPeople, type Group, groups, type PersonVerdicts } from './judged-people.ts';

/** What a person gets at one step. */
export interface Cell {
  /** Undefined: nothing, or left out. */
  readonly touch: TouchVerdict | undefined;
  /** Where it stands on the axis, in ms; as the plan has it now, even while its verdict is being worked out. */
  readonly at: number;
  readonly leftOut: boolean;
  readonly softened: boolean;
}

/** A line of the matrix: the head of a group, or a person. */
export type MatrixLine =
  | { readonly kind: 'group'; readonly group: Group; readonly people: number }
  | { readonly kind: 'person'; readonly person: PersonVerdicts };

/** People in their groups, whatever the plan looks like by now. */
export interface SortedPeople {
  readonly lines: readonly MatrixLine[];
  readonly people: readonly PersonVerdicts[];
  /** Somebody stands in a group that is not theirs any more. */
  readonly isUnsorted: boolean;
}

export interface Matrix extends SortedPeople {
  /** A cell per step of the plan; the same for the same person. */
  readonly cells: (person: PersonVerdicts) => readonly Cell[];
  /** Per step of the plan. */
  readonly steps: readonly { readonly counts: VerdictCounts; readonly firstAt: number }[];
}

/** The group and the place of each person, as they were last sorted. */
export type Order = ReadonlyMap<string, { readonly group: Group; readonly place: number }>;

export const noTouches: VerdictCounts = noCounts();

/** Riskiest people first, or in the order they had; whoever is left out of everything last. */
export function sortPeople(
  plan: Pick<Plan, 'adjustments'>,
  { people: judged }: VerdictReading,
  order?: Order,
): SortedPeople {
  const people = [...judged, ...leftOutOf(plan, judged)];
  if (order === undefined) return { lines: linesOf(people), people, isUnsorted: false };
  let isUnsorted = false;
  const placed = people.map((person) => {
    const { group, place } = order.get(person.contact) ?? { group: person.group, place: Number.POSITIVE_INFINITY };
    isUnsorted ||= group !== person.group;
    return { person: group === person.group ? person : { ...person, group }, rank: groups.indexOf(group), place };
  });
  placed.sort((a, b) => a.rank - b.rank || (a.place === b.place ? 0 : a.place - b.place));
  const kept = placed.map(({ person }) => person);
  return { lines: linesOf(kept), people: kept, isUnsorted };
}

/** Arranges people by step, on the dates the plan has now. */
export function toMatrix(plan: Plan, sorted: SortedPeople, { steps }: VerdictReading): Matrix {
  const adjustments = adjustmentsByContact(plan);
  const calendar = plan.steps.map((step) => stepInstant(plan, step));
  const known = new WeakMap<PersonVerdicts, readonly Cell[]>();
  return {
    ...sorted,
    cells(person) {
      const before = known.get(person);
      if (before !== undefined) return before;
      const cells = cellsOf(plan, person.touches, adjustments.get(person.contact) ?? [], calendar);
      known.set(person, cells);
      return cells;
    },
    steps: plan.steps.map(({ id }, index) => {
      const step = steps.get(id);
      const isOwnPace = plan.pace === 'personal' && step !== undefined;
      return {
        counts: step?.counts ?? noTouches,
        firstAt: isOwnPace ? Date.parse(step.firstAt) : (calendar[index] ?? 0),
      };
    }),
  };
}

/** The matrix as it will be, as far as that is known: the counts of every step, and the rows of the people in sight. */
export function withCounts(matrix: Matrix, plan: Plan, { steps, touches }: CountedPlan): Matrix {
  const inSight = createPeople();
  for (const touch of touches) inSight.add(touch);
  const fresh = new Map(inSight.sorted().map((person) => [person.contact, person.touches]));
  const renewed = new Map(
    matrix.people.flatMap((person) => {
      const own = fresh.get(person.contact);
      return own === undefined ? [] : [[person, { ...person, touches: own }] as const];
    }),
  );
  const counts = new Map(steps.map((one) => [one.step, one.counts]));
  return {
    ...matrix,
    people: matrix.people.map((person) => renewed.get(person) ?? person),
    lines: matrix.lines.map((line) => {
      const person = line.kind === 'person' ? renewed.get(line.person) : undefined;
      return person === undefined ? line : { kind: 'person', person };
    }),
    steps: matrix.steps.map((one, index) => ({
      ...one,
      counts: counts.get(plan.steps[index]?.id ?? '') ?? one.counts,
    })),
  };
}

/** How people are sorted now, to keep them there. */
export function orderOf({ people }: SortedPeople): Order {
  return new Map(people.map(({ contact, group }, place) => [contact, { group, place }]));
}

/** Whoever is named only in being left out. */
function leftOutOf(
  { adjustments }: Pick<Plan, 'adjustments'>,
  judged: readonly PersonVerdicts[],
): readonly PersonVerdicts[] {
  const names = new Set(adjustments.flatMap(({ contact, leftOut }) => (leftOut ? [contact] : [])));
  if (names.size === 0) return [];
  for (const { contact } of judged) names.delete(contact);
  return [...names].toSorted().map((contact) => ({ contact, group: 'left-out', touches: [] }));
}

function cellsOf(
  plan: Plan,
  touches: readonly TouchVerdict[],
  adjustments: readonly Adjustment[],
  calendar: readonly number[],
): readonly Cell[] {
  return plan.steps.map((step, index) => {
    const touch = touches.find((one) => one.step === step.id);
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

/** `people` group by group. */
function linesOf(people: readonly PersonVerdicts[]): readonly MatrixLine[] {
  const sizes = new Map<Group, number>();
  for (const { group } of people) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const lines: MatrixLine[] = [];
  let last: Group | null = null;
  for (const person of people) {
    const { group } = person;
    if (group !== last) lines.push({ kind: 'group', group, people: sizes.get(group) ?? 0 });
    last = group;
    lines.push({ kind: 'person', person });
  }
  return lines;
}
