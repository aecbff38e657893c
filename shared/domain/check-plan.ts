import { type Component, numbersOf } from './component.ts';
import { contactKey } from './contact.ts';
import { introducesItself, lintText, mergeFieldsOf } from './copy.ts';
import { earliestClearAt } from './earliest-safe-date.ts';
import { coldAtOf } from './explain-contact.ts';
import type { ContactJourney } from './journey.ts';
import { judgeTouch, mayOf, paceOf, type Situation, verdictOf } from './judge-touch.ts';
import { defaultParameters, type ModelParameters } from './parameters.ts';
import type { Plan, PlanStep } from './plan.ts';
import type { PlannedTouch } from './planned-touch.ts';
import type { Policy } from './policy.ts';
import { insteadOf, sentenceOf } from './sentences.ts';
import { compareSeverity } from './severity.ts';
import { instantOf, toIso } from './time.ts';
import { createTimeline, orderPlanned, type Timeline } from './timeline.ts';
import type { Reason, TouchVerdict, VerdictSummary } from './verdict.ts';

/** The instant of a step in the plan's one calendar, in ms. */
export function stepInstant(plan: Pick<Plan, 'startOn' | 'timeZone'>, step: PlanStep): number {
  return instantOf(plan.startOn, step.offsetDays, step.at, plan.timeZone);
}

/** The planned touches of a plan in one calendar for all, in the order of its steps. */
export function plannedTouches(plan: Plan): readonly PlannedTouch[] {
  return plan.steps.map((step) => {
    const text = `${step.subject}\n${step.body}`;
    return {
      planId: plan.id,
      stepId: step.id,
      at: stepInstant(plan, step),
      channel: step.channel,
      purpose: step.purpose,
      ask: step.ask,
      data: step.data,
      inReplyTo: null,
      facts: step.facts,
      copyFindings: lintText(text),
      introduces: !/\p{L}/u.test(step.body) || introducesItself(text),
      mergeFields: mergeFieldsOf(text),
    };
  });
}

export interface CheckInput {
  readonly planned: readonly PlannedTouch[];
  readonly journey: ContactJourney;
  /** Touches other plans of the workspace have for this contact. */
  readonly otherTouches: readonly PlannedTouch[];
  readonly policy: Policy;
  readonly parameters?: ModelParameters;
  /** ms */
  readonly now: number;
}

/**
 * The verdicts of one plan for one contact, in the order of time: every planned touch counts as sent and unanswered for
 * all that come after it (model, section 8).
 */
export function checkContact(input: CheckInput): readonly TouchVerdict[] {
  const { journey, policy, now } = input;
  const all = orderPlanned([...input.otherTouches, ...input.planned]);
  const timeline = createTimeline(journey, all, now, policy, input.parameters ?? defaultParameters);
  const verdicts: TouchVerdict[] = [];
  let previousAt = Number.NEGATIVE_INFINITY;
  for (const [index, touch] of all.entries()) {
    if (!input.planned.includes(touch)) continue;
    verdicts.push(judgeOne(timeline, journey, index, touch, Math.max(now, previousAt), now));
    previousAt = touch.at;
  }
  return verdicts;
}

function judgeOne(
  timeline: Timeline,
  journey: ContactJourney,
  index: number,
  touch: PlannedTouch,
  from: number,
  now: number,
): TouchVerdict {
  const situationAt = (at: number): Situation => ({
    relationship: timeline.relationshipBefore(at, (other, planned) => {
      if (planned.planId === touch.planId) return other < index;
      return planned.at < at || other < index;
    }),
    recipient: journey,
    touch,
    at,
    now,
  });
  const asPlanned = situationAt(touch.at);
  const { components } = judgeTouch(asPlanned);
  const coldAt = coldAtOf(asPlanned.relationship, touch.at);
  const aboveFine = components
    .filter((component): component is NotFine => component.severity !== 'fine')
    .toSorted((a, b) => compareSeverity(b.severity, a.severity));
  const clearances = aboveFine.map((component) => clearsAloneAt(component, from, situationAt));
  const earliest = earliestClearAt(from, situationAt, () => true);
  const situation = situationAt(touch.at);
  const instead = earliest === null ? insteadOf(aboveFine, situation) : undefined;
  return {
    contact: contactKey(journey.contact),
    step: touch.stepId,
    at: toIso(touch.at),
    past: touch.at < now,
    verdict: verdictOf(components),
    may: mayOf(components),
    pace: paceOf(components),
    reasons: aboveFine.map((component, at) => toReason(component, situation, clearances[at] ?? null)),
    earliestSafeAt: earliest === null ? null : toIso(earliest),
    coldAt: toIso(coldAt),
    ...(instead === undefined ? {} : { instead }),
  };
}

type NotFine = Component & { readonly severity: Reason['severity'] };

/** Cautions that no date clears: they are said, and hold nothing back. */
const neverCleared: ReadonlySet<Component['code']> = new Set(['step', 'copy', 'provenance', 'promise', 'cold']);

function clearsAloneAt(component: Component, from: number, situationAt: (at: number) => Situation): number | null {
  if (neverCleared.has(component.code)) return null;
  return earliestClearAt(from, situationAt, (other) => other.code === component.code);
}

function toReason(component: NotFine, situation: Situation, clearsAt: number | null): Reason {
  return {
    code: component.code,
    severity: component.severity,
    numbers: numbersOf(component),
    sentence: sentenceOf(component, situation, clearsAt),
    clearsAt: clearsAt === null ? null : toIso(clearsAt),
  };
}

/** Totals by verdict and by contact. */
export function summarize(touches: readonly TouchVerdict[]): VerdictSummary {
  const totals = { fine: 0, caution: 0, 'too-fast': 0, blocked: 0 };
  const allFine = new Map<string, boolean>();
  for (const touch of touches) {
    totals[touch.verdict] += 1;
    allFine.set(touch.contact, (allFine.get(touch.contact) ?? true) && touch.verdict === 'fine');
  }
  const contactsAllFine = [...allFine.values()].filter(Boolean).length;
  return { ...totals, contacts: allFine.size, contactsAllFine };
}
