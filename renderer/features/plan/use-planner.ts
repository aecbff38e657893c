import { useMemo, useState } from 'react';
import type { ContactRow } from '../../../shared/contract/data-contract.ts';
import { contactFullName } from '../../../shared/domain/contact.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { TouchMove } from '../../../shared/domain/plan-edits.ts';
import { severities } from '../../../shared/domain/severity.ts';
import type { TouchVerdict } from '../../../shared/domain/verdict.ts';
import { useAsOf } from '../../api/as-of.ts';
import type { Calmed } from './calm-words.ts';
import { type Cell, type Matrix, type Order, orderOf, sortPeople, toMatrix, withCounts } from './matrix/matrix.ts';
import type { ReasonGroup } from './reasons/reason-groups.ts';
import type { Selection } from './selection.ts';
import { usePeople } from './use-people.ts';
import { type PlanActs, usePlanActs } from './use-plan-acts.ts';
import type { PlanEditor } from './use-plan-editor.ts';
import { changedPeople } from './verdicts/changed-people.ts';
import { type Checked, type Checking, isJudgeable, type Judged } from './verdicts/use-verdicts.ts';
import type { VerdictReading } from './verdicts/verdict-reading.ts';

/** What the panel beside the matrix shows. */
export type Side =
  | { readonly kind: 'verdicts' }
  | { readonly kind: 'step'; readonly stepId: string }
  | {
      readonly kind: 'preview';
      /** The plan they are of: once it is another, they are of no use any more. */
      readonly of: Plan;
      readonly moves: readonly TouchMove[];
      readonly calmed: Calmed;
    };

/** Everything the parts of the planner share. */
export interface Planner {
  readonly plan: Plan;
  readonly editor: PlanEditor;
  /** False for a plan that is only looked at. */
  readonly isEditable: boolean;
  /** There are steps, and people to get them. */
  readonly isJudgeable: boolean;
  readonly checking: Checking;
  /** Who is in sight, for whoever asks about them first. */
  readonly inSight: { current: readonly string[] };
  readonly checked: Checked | null;
  readonly now: number;
  readonly matrix: Matrix | null;
  readonly people: ReadonlyMap<string, ContactRow>;
  readonly nameOf: (contact: string) => string;
  readonly acts: PlanActs;
  readonly selected: Selection | null;
  readonly select: (selection: Selection) => void;
  readonly selectTouch: (touch: TouchVerdict) => void;
  /** The touch that is looked at. */
  readonly touch: TouchVerdict | undefined;
  /** It was left out. */
  readonly isLeftOut: boolean;
  readonly side: Side;
  readonly show: (side: Side) => void;
  readonly isWhyShown: boolean;
  readonly toggleWhy: () => void;
  readonly isOverriding: boolean;
  readonly override: (isOverriding: boolean) => void;
  readonly sortAgain: () => void;
  /** Whose permission is being recorded. */
  readonly recording: ReasonGroup | null;
  readonly record: (group: ReasonGroup | null) => void;
}

export function usePlanner(
  editor: PlanEditor,
  isEditable: boolean,
  checking: Checking,
  inSight: Planner['inSight'],
): Planner {
  const { plan } = editor;
  const { checked } = checking;
  const [chosen, setChosen] = useState<Selection | null>(null);
  const [chosenSide, show] = useState<Side>({ kind: 'verdicts' });
  const side = useMemo(() => sideFor(chosenSide, plan), [chosenSide, plan]);
  const [isWhyShown, setWhyShown] = useState(false);
  const [isOverriding, override] = useState(false);
  const [resorted, setResorted] = useState<Checked | null>(null);
  const [recording, record] = useState<ReasonGroup | null>(null);
  const asOf = useAsOf();
  const now = checked?.now ?? asOf;
  const sorted = useSortedMatrix(plan, checked, resorted);
  const { counted } = checking;
  const matrix = useMemo(
    () => (sorted === null || counted === null ? sorted : withCounts(sorted, plan, counted)),
    [sorted, plan, counted],
  );
  // Counts change nothing about who is there.
  const everyone = sorted?.people;
  const contacts = useMemo(() => everyone?.map((person) => person.contact) ?? [], [everyone]);
  const people = usePeople(contacts, now);
  const nameOf = useMemo(() => {
    return (contact: string) => {
      const row = people.get(contact);
      return row === undefined ? contact : contactFullName(row);
    };
  }, [people]);
  const acts = usePlanActs(editor, checked, now, nameOf);
  const selected = selectedIn(matrix, chosen, plan);
  // Whatever is looked at stays, also where nobody chose it: what is done is done to it.
  if (chosen === null && selected !== null) setChosen(selected);
  const person = matrix?.people.find(({ contact }) => contact === selected?.contact);
  const cell = person === undefined ? undefined : matrix?.cells(person)[selected?.step ?? 0];
  return {
    plan,
    editor,
    isEditable,
    isJudgeable: isJudgeable(plan),
    checking,
    inSight,
    checked,
    now,
    matrix,
    people,
    nameOf,
    acts,
    selected,
    select: setChosen,
    selectTouch: (touch) =>
      setChosen({ contact: touch.contact, step: plan.steps.findIndex(({ id }) => id === touch.step) }),
    touch: cell?.touch,
    isLeftOut: cell?.leftOut ?? false,
    side,
    show,
    isWhyShown,
    toggleWhy: () => setWhyShown(!isWhyShown),
    isOverriding,
    override,
    sortAgain: () => setResorted(checked),
    recording,
    record,
  };
}

/** What was chosen to be shown, as long as it is about the plan as it is. */
function sideFor(side: Side, plan: Plan): Side {
  const isGone =
    (side.kind === 'step' && !plan.steps.some(({ id }) => id === side.stepId)) ||
    (side.kind === 'preview' && changedPeople(side.of, plan).length > 0);
  return isGone ? { kind: 'verdicts' } : side;
}

/** The matrix, people staying where they were sorted while single touches are seen to. */
function useSortedMatrix(plan: Plan, checked: Checked | null, resorted: Checked | null): Matrix | null {
  const { adjustments } = plan;
  const people = useMemo(() => {
    if (checked === null) return null;
    const isResortedSince = resorted !== null && resorted.sortedBy === checked.sortedBy;
    const basis = isResortedSince ? resorted : checked.sortedBy;
    return sortPeople({ adjustments }, checked.reading, basis.reading === checked.reading ? undefined : orderBy(basis));
  }, [adjustments, checked, resorted]);
  return useMemo(
    () => (checked === null || people === null ? null : toMatrix(plan, people, checked.reading)),
    [plan, people, checked],
  );
}

const orders = new WeakMap<VerdictReading, Order>();

/** How people stood when they were last sorted; worked out once. */
function orderBy({ plan, reading }: Judged): Order {
  const known = orders.get(reading);
  if (known !== undefined) return known;
  const order = orderOf(sortPeople(plan, reading));
  orders.set(reading, order);
  return order;
}

/** What is looked at: what was chosen, as long as it is there; else the worst touch of the first person. */
function selectedIn(matrix: Matrix | null, chosen: Selection | null, plan: Plan): Selection | null {
  const first = matrix?.people[0];
  if (matrix === null || first === undefined) return null;
  const isThere = chosen !== null && matrix.people.some(({ contact }) => contact === chosen.contact);
  if (isThere) return { contact: chosen.contact, step: Math.max(0, Math.min(chosen.step, plan.steps.length - 1)) };
  return { contact: first.contact, step: worstStep(matrix.cells(first)) };
}

function worstStep(cells: readonly Cell[]): number {
  const worst = severities.toReversed().find((severity) => cells.some(({ touch }) => touch?.verdict === severity));
  return Math.max(
    0,
    cells.findIndex(({ touch }) => touch?.verdict === worst),
  );
}
