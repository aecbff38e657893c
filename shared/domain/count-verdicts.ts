import { type CheckInput, touchesFor } from './check-plan.ts';
import { defaultParameters } from './parameters.ts';
import type { Plan } from './plan.ts';
import type { PlannedTouch } from './planned-touch.ts';
import type { Severity } from './severity.ts';
import { orderPlanned } from './timeline.ts';
import type { VerdictSummary } from './verdict.ts';
import { createSweep, type Sweep, type SweptVerdict, sweepVerdicts } from './verdict-sweep.ts';

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
  concerns: (touch: PlannedTouch) => boolean = everyTouch,
): readonly SweptVerdict[] {
  const sweep = createSweep({ ...input, parameters: input.parameters ?? defaultParameters });
  return sweptVerdicts(sweep, touchesFor(input), input.otherTouches, concerns);
}

/** One contact while a plan is being edited. The journey, the other plans and the numbers are those of one moment. */
export interface Recounter {
  readonly known: Omit<CheckInput, 'planned' | 'pace'>;
  readonly sweep: Sweep;
}

export function createRecounter(known: Recounter['known']): Recounter {
  return { known, sweep: createSweep({ ...known, parameters: known.parameters ?? defaultParameters }) };
}

/** The same as `verdictsOf`; what is planned as it was last time is not judged again where it cannot have changed. */
export function recount(
  { known, sweep }: Recounter,
  planned: readonly PlannedTouch[],
  pace: Plan['pace'],
): readonly SweptVerdict[] {
  const own = pace === 'fixed' ? planned : touchesFor({ ...known, planned, pace });
  return sweptVerdicts(sweep, own, known.otherTouches, everyTouch);
}

function sweptVerdicts(
  sweep: Sweep,
  own: readonly PlannedTouch[],
  others: readonly PlannedTouch[],
  concerns: (touch: PlannedTouch) => boolean,
): readonly SweptVerdict[] {
  if (others.length === 0) return sweepVerdicts(sweep, orderPlanned(own), concerns);
  const isAsked = (touch: PlannedTouch) => own.includes(touch) && concerns(touch);
  return sweepVerdicts(sweep, orderPlanned([...others, ...own]), isAsked);
}

const everyTouch = () => true;

const none = () => ({ fine: 0, caution: 0, 'too-fast': 0, blocked: 0 });

/** Adds up verdicts, contact by contact, for a plan with these steps. */
export function createVerdictTally(steps: readonly { readonly id: string }[]): {
  add(verdicts: readonly SweptVerdict[]): void;
  counts(): PlanCounts;
} {
  const totals = none();
  const byStep = new Map(steps.map(({ id }) => [id, none()]));
  let contacts = 0;
  let contactsAllFine = 0;
  return {
    add(verdicts) {
      let asked = 0;
      let isAllFine = true;
      for (const { touch, severity } of verdicts) {
        if (severity === null) continue;
        asked += 1;
        totals[severity] += 1;
        const ofStep = byStep.get(touch.stepId);
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
