import { type CheckInput, touchesFor } from './check-plan.ts';
import { defaultParameters } from './parameters.ts';
import type { Plan } from './plan.ts';
import type { PlannedTouch } from './planned-touch.ts';
import { noCounts, type Severity } from './severity.ts';
import { orderPlanned } from './timeline.ts';
import type { VerdictSummary } from './verdict.ts';
import { createSweep, type Sweep, type SweptVerdicts, sweepVerdicts } from './verdict-sweep.ts';

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
 * says about them. `concerns` leaves touches out that nobody asks about, with null; they count for the others all the same.
 */
export function verdictsOf(
  input: CheckInput,
  concerns: (touch: PlannedTouch) => boolean = everyTouch,
): readonly { readonly touch: PlannedTouch; readonly severity: Severity | null }[] {
  const { planned, severities } = recount(createRecounter(input), input.planned, input.pace, concerns);
  return planned.map((touch, place) => ({ touch, severity: severities[place] ?? null }));
}

/** One contact while a plan is being edited. The journey, the other plans and the numbers are those of one moment. */
export type Recounter = Sweep<Required<Omit<CheckInput, 'planned' | 'pace'>>>;

export function createRecounter(known: Omit<CheckInput, 'planned' | 'pace'>): Recounter {
  return createSweep({ ...known, parameters: known.parameters ?? defaultParameters });
}

/** The same as `verdictsOf`; what is planned as it was last time is not judged again where it cannot have changed. */
export function recount(
  person: Recounter,
  planned: readonly PlannedTouch[],
  pace: Plan['pace'],
  concerns: (touch: PlannedTouch) => boolean = everyTouch,
): SweptVerdicts {
  const { input } = person;
  const own = pace === 'fixed' ? planned : touchesFor({ ...input, planned, pace });
  if (input.otherTouches.length === 0) return sweepVerdicts(person, orderPlanned(own), concerns);
  const isAsked = (touch: PlannedTouch) => own.includes(touch) && concerns(touch);
  return sweepVerdicts(person, orderPlanned([...input.otherTouches, ...own]), isAsked);
}

const everyTouch = () => true;

/** Adds up verdicts, contact by contact, for a plan with these steps. */
export function createVerdictTally(steps: readonly { readonly id: string }[]): {
  add(verdicts: SweptVerdicts): void;
  counts(): PlanCounts;
} {
  const totals = noCounts();
  const byStep = new Map(steps.map(({ id }) => [id, noCounts()]));
  // Nearly everybody has the same.
  let lastPlanned: readonly PlannedTouch[] = [];
  let stepsOf: readonly (Record<Severity, number> | undefined)[] = [];
  let contacts = 0;
  let contactsAllFine = 0;
  return {
    add({ planned, severities }) {
      let asked = 0;
      let isAllFine = true;
      if (planned !== lastPlanned) stepsOf = planned.map(({ stepId }) => byStep.get(stepId));
      lastPlanned = planned;
      for (let place = 0; place < severities.length; place += 1) {
        const severity = severities[place] ?? null;
        if (severity === null) continue;
        asked += 1;
        totals[severity] += 1;
        const ofStep = stepsOf[place];
        if (ofStep !== undefined) ofStep[severity] += 1;
        if (severity !== 'fine') isAllFine = false;
      }
      if (asked === 0) return;
      contacts += 1;
      if (isAllFine) contactsAllFine += 1;
    },
    counts: () => ({
      summary: { ...totals, contacts, contactsAllFine },
      steps: [...byStep].map(([step, counts]) => ({ step, counts: { ...counts } })),
    }),
  };
}
