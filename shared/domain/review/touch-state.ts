import type { Adjustment, Plan, PlanStep } from '../plan.ts';
import type { TouchPlace } from '../plan-edits.ts';
import { adjustmentsByContact, stepInstant } from '../planned-touches.ts';

/** What can differ about one step between two versions of a plan, beside its date. */
export type StepDifference = 'ask' | 'channel' | 'purpose' | 'text' | 'data';

/** What can differ about one touch. */
export type TouchDifference = StepDifference | 'moved' | 'override';

/** One touch as a plan has it; null where it has none: no such step, no such person, or left out. */
export interface TouchState {
  readonly step: PlanStep;
  readonly adjustment: Adjustment | undefined;
  /** In ms; at a pace of their own the date in the plan's calendar, from which the pace sets out. */
  readonly at: number;
  readonly ask: PlanStep['ask'];
}

/** A plan with the people it was, or is, for. */
export interface PlanWithPeople {
  readonly plan: Plan;
  readonly people: readonly string[];
}

/** Answers for any touch of a plan, without walking through the plan for each. */
export interface TouchStates {
  readonly people: ReadonlySet<string>;
  readonly steps: ReadonlySet<string>;
  stateOf(place: TouchPlace): TouchState | null;
  /** Anything is adjusted for this person. */
  isAdjusted(contact: string): boolean;
  adjustmentOf(place: TouchPlace): Adjustment | undefined;
  /** Every touch that is not left out. */
  places(): Iterable<TouchPlace>;
}

export function placeKey({ contact, step }: TouchPlace): string {
  return JSON.stringify([contact, step]);
}

export function touchStates({ plan, people }: PlanWithPeople): TouchStates {
  const persons = new Set(people);
  const steps = new Map(plan.steps.map((step) => [step.id, { step, at: stepInstant(plan, step) }]));
  const adjustments = adjustmentsByContact(plan);
  const adjustmentOf = ({ contact, step }: TouchPlace) => adjustments.get(contact)?.find((one) => one.step === step);
  const stateOf = (place: TouchPlace): TouchState | null => {
    const planned = steps.get(place.step);
    const adjustment = adjustmentOf(place);
    if (planned === undefined || !persons.has(place.contact) || adjustment?.leftOut === true) return null;
    const at = adjustment?.movedTo ?? planned.at;
    return { step: planned.step, adjustment, at, ask: adjustment?.ask ?? planned.step.ask };
  };
  return {
    people: persons,
    steps: new Set(steps.keys()),
    stateOf,
    isAdjusted: (contact) => adjustments.has(contact),
    adjustmentOf,
    *places() {
      for (const contact of persons) {
        for (const step of steps.keys()) {
          const place = { contact, step };
          if (stateOf(place) !== null) yield place;
        }
      }
    },
  };
}

/** What differs between two states of one touch that both go out. */
export function differencesOf(before: TouchState, after: TouchState): readonly TouchDifference[] {
  const own = stepDifferences(before.step, after.step).filter((difference) => difference !== 'ask');
  return [
    ...(before.at === after.at ? [] : (['moved'] as const)),
    ...(before.ask === after.ask ? [] : (['ask'] as const)),
    ...own,
    ...(isSameOverride(before, after) ? [] : (['override'] as const)),
  ];
}

export function stepDifferences(before: PlanStep, after: PlanStep): readonly StepDifference[] {
  if (before === after) return [];
  const facts = (step: PlanStep) => JSON.stringify([step.data, step.facts]);
  return [
    ...(before.ask === after.ask ? [] : (['ask'] as const)),
    ...(before.channel === after.channel ? [] : (['channel'] as const)),
    ...(before.purpose === after.purpose ? [] : (['purpose'] as const)),
    ...(before.subject === after.subject && before.body === after.body ? [] : (['text'] as const)),
    ...(facts(before) === facts(after) ? [] : (['data'] as const)),
  ];
}

function isSameOverride(a: TouchState, b: TouchState): boolean {
  const [before, after] = [a.adjustment?.override ?? null, b.adjustment?.override ?? null];
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}
