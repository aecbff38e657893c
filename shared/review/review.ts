import { type CopyFinding, lintText } from '../domain/copy.ts';
import type { Adjustment, Plan, PlanStep } from '../domain/plan.ts';
import { stepInstant } from '../domain/planned-touches.ts';
import { compareSeverity, noCounts, type Severity } from '../domain/severity.ts';
import type { TouchHead, TouchVerdict } from '../domain/verdict.ts';
import { groupBy } from '../lib/group-by.ts';
import { createDates, type Dates } from './dates.ts';
import type { ReviewInput, ReviewPerson } from './review-input.ts';
import { compareRisk } from './step-reasons.ts';

export type Counts = Readonly<Record<Severity, number>>;

export interface ReviewStep<Touch extends TouchHead = TouchVerdict> {
  /** From 1. */
  readonly number: number;
  readonly step: PlanStep;
  readonly title: string;
  /** Its date in the plan's one calendar, in ms. */
  readonly plannedAt: number;
  readonly touches: readonly Touch[];
  readonly counts: Counts;
  /** Wordings of subject, line break and body that press, whoever reads them. */
  readonly findings: readonly CopyFinding[];
  /** How many people are left out of it. */
  readonly leftOut: number;
}

export interface PersonTouches<Touch extends TouchHead = TouchVerdict> {
  readonly person: ReviewPerson;
  /** Riskiest first. */
  readonly touches: readonly Touch[];
}

/** The plan as its page is read: by steps, by people, by risk. */
export interface Review<Touch extends TouchHead = TouchVerdict> extends ReviewInput<Touch> {
  readonly dates: Dates;
  readonly steps: readonly ReviewStep<Touch>[];
  readonly stepOf: (id: string) => ReviewStep<Touch> | undefined;
  readonly personOf: (key: string) => ReviewPerson;
  /** What was changed for one person at one step. */
  readonly adjustmentOf: (touch: TouchHead) => Adjustment | undefined;
  /** Riskiest first. */
  readonly everyone: readonly PersonTouches<Touch>[];
  readonly riskiest: readonly Touch[];
}

export function toReview<Touch extends TouchHead>(input: ReviewInput<Touch>): Review<Touch> {
  const { plan, verdicts, people } = input;
  const byStep = groupBy(verdicts.touches, ({ step }) => step);
  const steps = plan.steps.map((step, index) => toStep(plan, step, index, byStep.get(step.id) ?? []));
  const stepsById = new Map(steps.map((step) => [step.step.id, step]));
  const adjustments = new Map(plan.adjustments.map((one) => [adjustmentKey(one), one]));
  const personOf = (key: string) => people.get(key) ?? unknownPerson(key);
  return {
    ...input,
    dates: createDates(plan.timeZone, Date.parse(verdicts.now)),
    steps,
    stepOf: (id) => stepsById.get(id),
    personOf,
    adjustmentOf: (touch) => adjustments.get(adjustmentKey(touch)),
    everyone: [...groupBy(verdicts.touches, ({ contact }) => contact)]
      .map(([key, touches]) => ({ person: personOf(key), touches: touches.toSorted(compareRisk) }))
      .toSorted(comparePeople),
    riskiest: verdicts.touches.toSorted(compareRisk),
  };
}

function countVerdicts(touches: readonly TouchHead[]): Counts {
  const counts = noCounts();
  for (const { verdict } of touches) counts[verdict] += 1;
  return counts;
}

function adjustmentKey({ contact, step }: { readonly contact: string; readonly step: string }): string {
  return JSON.stringify([contact, step]);
}

function toStep<Touch extends TouchHead>(
  plan: Plan,
  step: PlanStep,
  index: number,
  touches: readonly Touch[],
): ReviewStep<Touch> {
  return {
    number: index + 1,
    step,
    title: step.subject.trim() === '' ? step.id : step.subject,
    plannedAt: stepInstant(plan, step),
    touches,
    counts: countVerdicts(touches),
    findings: lintText(`${step.subject}\n${step.body}`),
    leftOut: plan.adjustments.filter((adjustment) => adjustment.step === step.id && adjustment.leftOut).length,
  };
}

function unknownPerson(key: string): ReviewPerson {
  return { key, name: key, calledName: key, company: null, standing: null, evidence: [] };
}

/** Whoever has the worst verdict comes first, then whoever has more touches that are not fine. */
function comparePeople(a: PersonTouches<TouchHead>, b: PersonTouches<TouchHead>): number {
  const notFine = ({ touches }: PersonTouches<TouchHead>) => touches.filter(({ verdict }) => verdict !== 'fine').length;
  return (
    compareSeverity(b.touches[0]?.verdict ?? 'fine', a.touches[0]?.verdict ?? 'fine') ||
    notFine(b) - notFine(a) ||
    (a.person.name < b.person.name ? -1 : 1)
  );
}
