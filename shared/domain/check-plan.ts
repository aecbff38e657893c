import type { ContactJourney } from './journey.ts';
import { firstToMove, verdictAt } from './look-ahead.ts';
import { defaultParameters, type ModelParameters } from './parameters.ts';
import { atPersonalPace } from './personal-pace.ts';
import type { Plan } from './plan.ts';
import type { PlannedTouch } from './planned-touch.ts';
import type { Policy } from './policy.ts';
import { noCounts } from './severity.ts';
import { toIso } from './time.ts';
import { createTimeline, orderPlanned } from './timeline.ts';
import { touchVerdict } from './touch-verdict.ts';
import type { TouchHead, TouchVerdict, VerdictSummary } from './verdict.ts';

export interface CheckInput {
  /** The plan's touches in one calendar for all (`plannedTouches`). */
  readonly planned: readonly PlannedTouch[];
  readonly pace: Plan['pace'];
  readonly journey: ContactJourney;
  /** Touches other plans of the workspace have for this contact. */
  readonly otherTouches: readonly PlannedTouch[];
  readonly policy: Policy;
  readonly parameters?: ModelParameters;
  /** ms */
  readonly now: number;
}

/** When a plan's touches go out to one contact: in its one calendar, or at this contact's own pace. */
export function touchesFor(input: CheckInput): readonly PlannedTouch[] {
  if (input.pace === 'fixed') return input.planned;
  return atPersonalPace({ ...input, parameters: input.parameters ?? defaultParameters });
}

/**
 * The verdicts of one plan for one contact, in the order of time: every planned touch counts as sent and unanswered for
 * all that come after it.
 */
export function checkContact(input: CheckInput): readonly TouchVerdict[] {
  const { journey, policy, now } = input;
  const own = touchesFor(input);
  const all = orderPlanned([...input.otherTouches, ...own]);
  const withPlanned = (planned: readonly PlannedTouch[]) =>
    createTimeline(journey, planned, now, policy, input.parameters ?? defaultParameters);
  const timeline = withPlanned(all);
  const verdicts = new Map<number, TouchVerdict>();
  let previousAt = Number.NEGATIVE_INFINITY;
  for (const [index, touch] of all.entries()) {
    if (!own.includes(touch)) continue;
    verdicts.set(index, touchVerdict({ timeline, journey, index, touch, now }, Math.max(now, previousAt)));
    previousAt = touch.at;
  }
  const verdictNow = (index: number, touch: PlannedTouch) =>
    verdicts.get(index)?.verdict ?? verdictAt({ timeline, journey, index, touch, now });
  return [...verdicts].map(([index, verdict]) => {
    const touch = all[index];
    if (touch === undefined || verdict.verdict === 'fine' || verdict.earliestSafeAt === null) return verdict;
    const to = Date.parse(verdict.earliestSafeAt);
    const first = firstToMove({ timeline, journey, index, touch, now }, to, verdictNow, withPlanned);
    return first === null ? verdict : { ...verdict, mustMove: { ...first, at: toIso(first.at) } };
  });
}

/** Totals by verdict and by contact. */
export function summarize(touches: readonly TouchHead[]): VerdictSummary {
  const totals = noCounts();
  const allFine = new Map<string, boolean>();
  for (const touch of touches) {
    totals[touch.verdict] += 1;
    allFine.set(touch.contact, (allFine.get(touch.contact) ?? true) && touch.verdict === 'fine');
  }
  const contactsAllFine = [...allFine.values()].filter(Boolean).length;
  return { ...totals, contacts: allFine.size, contactsAllFine };
}
