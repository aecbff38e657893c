import { type CheckInput, touchesFor } from './check-plan.ts';
import { verdictAt } from './look-ahead.ts';
import { defaultParameters } from './parameters.ts';
import type { PlannedTouch } from './planned-touch.ts';
import type { Severity } from './severity.ts';
import { createTimeline, orderPlanned } from './timeline.ts';
import type { VerdictSummary } from './verdict.ts';

/** How many touches have which verdict. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What a check comes to, without its touches. */
export interface PlanCounts {
  readonly summary: VerdictSummary;
  /** In the order of the plan. */
  readonly steps: readonly { readonly step: string; readonly counts: SeverityCounts }[];
}

/**
 * The verdicts alone of one contact's touches, in the order of time: the same as those of `checkContact`, without what it
 * says about them. `concerns` leaves touches out that nobody asks about; they count for the others all the same.
 */
export function verdictsOf(
  input: CheckInput,
  concerns: (touch: PlannedTouch) => boolean = () => true,
): readonly { readonly step: string; readonly verdict: Severity }[] {
  const { journey, policy, now, otherTouches, parameters = defaultParameters } = input;
  const own = touchesFor(input);
  const all = orderPlanned(otherTouches.length === 0 ? own : [...otherTouches, ...own]);
  const timeline = createTimeline(journey, all, now, policy, parameters);
  const verdicts: { readonly step: string; readonly verdict: Severity }[] = [];
  for (const [index, touch] of all.entries()) {
    if (!concerns(touch) || (all !== own && !own.includes(touch))) continue;
    verdicts.push({ step: touch.stepId, verdict: verdictAt({ timeline, journey, index, touch, now }) });
  }
  return verdicts;
}

const none = () => ({ fine: 0, caution: 0, 'too-fast': 0, blocked: 0 });

/** Adds up verdicts, contact by contact, for a plan with these steps. */
export function createVerdictTally(steps: readonly { readonly id: string }[]): {
  add(verdicts: readonly { readonly step: string; readonly verdict: Severity }[]): void;
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
