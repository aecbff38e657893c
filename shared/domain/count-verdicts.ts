import { type CheckInput, checkContact, touchesFor } from './check-plan.ts';
import { verdictAt } from './look-ahead.ts';
import { defaultParameters } from './parameters.ts';
import type { Plan } from './plan.ts';
import type { PlannedTouch } from './planned-touch.ts';
import type { Severity } from './severity.ts';
import { createTimeline, type JourneyBase, orderPlanned, readBase } from './timeline.ts';
import type { TouchVerdict, VerdictSummary } from './verdict.ts';

/** How many touches have which verdict. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What a check comes to, without its touches. */
export interface PlanCounts {
  readonly summary: VerdictSummary;
  /** In the order of the plan. */
  readonly steps: readonly { readonly step: string; readonly counts: SeverityCounts }[];
}

/** The verdict of a contact's touch at one step. */
export interface StepVerdict {
  readonly step: string;
  readonly verdict: Severity;
}

/**
 * The verdicts alone of one contact's touches, in the order of time: the same as those of `checkContact`, without what it
 * says about them. `concerns` leaves touches out that nobody asks about; they count for the others all the same.
 */
export function verdictsOf(
  input: CheckInput,
  concerns: (touch: PlannedTouch) => boolean = () => true,
): readonly StepVerdict[] {
  const { journey, policy, now, otherTouches, parameters = defaultParameters } = input;
  const own = touchesFor(input);
  const all = orderPlanned(otherTouches.length === 0 ? own : [...otherTouches, ...own]);
  const timeline = createTimeline(journey, all, now, policy, parameters);
  const verdicts: StepVerdict[] = [];
  for (const [index, touch] of all.entries()) {
    if (!concerns(touch) || (all !== own && !own.includes(touch))) continue;
    verdicts.push({ step: touch.stepId, verdict: verdictAt({ timeline, journey, index, touch, now }) });
  }
  return verdicts;
}

/** Counts the verdicts of one contact again and again while a plan is being edited. */
export interface Recounter {
  /** The same as `verdictsOf`; touches before the first that is another object than last time are not judged again. */
  verdictsOf(planned: readonly PlannedTouch[], pace: Plan['pace']): readonly StepVerdict[];
  /** All that is said of them, as `checkContact` says it. */
  check(planned: readonly PlannedTouch[], pace: Plan['pace']): readonly TouchVerdict[];
}

/** Keeps what is read off a contact's journey. The journey, the other plans and the numbers are those of one moment. */
export function createRecounter(kept: Omit<CheckInput, 'planned' | 'pace'>): Recounter {
  const { journey, policy, now, otherTouches, parameters = defaultParameters } = kept;
  let base: JourneyBase | null = null;
  let before: readonly PlannedTouch[] = [];
  let known: readonly Severity[] = [];
  return {
    check: (planned, pace) => checkContact({ ...kept, planned, pace }),
    verdictsOf(planned, pace) {
      base ??= readBase(journey, now, policy);
      const own = touchesFor({ ...kept, planned, pace });
      const all = orderPlanned(otherTouches.length === 0 ? own : [...otherTouches, ...own]);
      const timeline = createTimeline(journey, all, now, policy, parameters, base);
      let isSame = true;
      const severities = all.map((touch, index): Severity => {
        isSame &&= touch === before[index];
        const last = known[index];
        if (isSame && last !== undefined) return last;
        return all === own || own.includes(touch) ? verdictAt({ timeline, journey, index, touch, now }) : 'fine';
      });
      before = all;
      known = severities;
      const verdicts = severities.map((verdict, index) => ({ step: all[index]?.stepId ?? '', verdict }));
      return all === own
        ? verdicts
        : verdicts.filter((_, index) => all[index] !== undefined && own.includes(all[index]));
    },
  };
}

const none = () => ({ fine: 0, caution: 0, 'too-fast': 0, blocked: 0 });

/** Adds up verdicts, contact by contact, for a plan with these steps. */
export function createVerdictTally(steps: readonly { readonly id: string }[]): {
  add(verdicts: readonly StepVerdict[]): void;
  counts(): PlanCounts;
} {
  const totals = none();
  const byStep = new Map(steps.map(({ id }) => [id, none()]));
  let contacts = 0;
  let contactsAllFine = 0;
  return {
    add(verdicts) {
      if (verdicts.length === 0) return;
      let isAllFine = true;
      for (const { step, verdict } of verdicts) {
        totals[verdict] += 1;
        const ofStep = byStep.get(step);
        if (ofStep !== undefined) ofStep[verdict] += 1;
        if (verdict !== 'fine') isAllFine = false;
      }
      contacts += 1;
      if (isAllFine) contactsAllFine += 1;
    },
    counts: () => ({
      summary: { ...totals, contacts, contactsAllFine },
      steps: [...byStep].map(([step, counts]) => ({ step, counts: { ...counts } })),
    }),
  };
}
