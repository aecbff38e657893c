import { type CheckInput, touchesFor } from './check-plan.ts';
import { type Component, numbersOf } from './component.ts';
import type { Explanation } from './explanation.ts';
import { judgeTouch } from './judge-touch.ts';
import { defaultParameters, type ModelParameters } from './parameters.ts';
import type { Policy } from './policy.ts';
import type { ReplyLatency } from './reply-latency.ts';
import type { Severity } from './severity.ts';
import { toIso } from './time.ts';
import { createTimeline, orderPlanned } from './timeline.ts';
import type { TouchClass } from './touch-class.ts';
import { situationsOf } from './touch-verdict.ts';
import { trustBand } from './trust.ts';

/** The numbers of a relationship that lead to its limit gap. */
export type LimitNumbers = Pick<
  Explanation,
  'x' | 'T' | 'opinion' | 'trust' | 'trustBand' | 'rho' | 'theta' | 'limitGapDays'
>;

/** One thing a touch is judged by, fine or not, with its numbers as reasons have them. */
export interface ExplainedComponent {
  readonly code: Component['code'];
  readonly severity: Severity;
  readonly numbers: Readonly<Record<string, number | null>>;
}

/** How the verdict of one planned touch comes about: everything it is judged by at its own date. */
export interface TouchExplanation {
  /** ISO instant of the touch: the numbers are those just before it. */
  readonly at: string;
  readonly class: TouchClass;
  /** Planned touches of all plans between now and this one; they count as sent and not answered. */
  readonly plannedBefore: number;
  readonly relationship: LimitNumbers;
  readonly latency: ReplyLatency;
  /** The numbers of the model in use for this person. */
  readonly parameters: ModelParameters;
  readonly policy: Pick<Policy, 'version' | 'ordinaryTouchesPerQuarter'>;
  readonly components: readonly ExplainedComponent[];
}

/** Explains one step of a plan for one contact; null when the plan has no such touch for them. */
export function explainTouch(input: CheckInput, stepId: string): TouchExplanation | null {
  const { journey, policy, now, parameters = defaultParameters } = input;
  const own = touchesFor(input);
  const all = orderPlanned([...input.otherTouches, ...own]);
  const index = all.findIndex((touch) => touch.stepId === stepId && own.includes(touch));
  const touch = all[index];
  if (touch === undefined) return null;
  const timeline = createTimeline(journey, all, now, policy, parameters);
  const situation = situationsOf({ timeline, journey, index, touch, now })(touch.at);
  const { relationship } = situation;
  const { class: touchClass, components } = judgeTouch(situation);
  const { x, exposureDays, opinion, trust, evidence, rho, theta, limitGapDays, latency } = relationship;
  return {
    at: toIso(touch.at),
    class: touchClass,
    plannedBefore: all.slice(0, index).filter((before) => before.at >= now).length,
    relationship: {
      x,
      T: exposureDays,
      opinion,
      trust,
      trustBand: trustBand(evidence, parameters.baseRate),
      rho,
      theta,
      limitGapDays,
    },
    latency,
    parameters,
    policy: { version: policy.version, ordinaryTouchesPerQuarter: policy.ordinaryTouchesPerQuarter },
    components: components.map((component) => ({
      code: component.code,
      severity: component.severity,
      numbers: numbersOf(component),
    })),
  };
}
