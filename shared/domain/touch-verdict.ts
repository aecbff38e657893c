import { type Component, numbersOf } from './component.ts';
import { contactKey } from './contact.ts';
import { earliestClearAt, searchClear } from './earliest-safe-date.ts';
import { coldAtOf } from './explain-contact.ts';
import { insteadOf } from './instead-of.ts';
import type { ContactJourney } from './journey.ts';
import { judgeTouch, mayOf, paceOf, type Situation, verdictOf } from './judge-touch.ts';
import type { PlannedTouch } from './planned-touch.ts';
import { type Clearance, sentenceOf } from './sentences.ts';
import { compareSeverity } from './severity.ts';
import { toIso } from './time.ts';
import type { Timeline } from './timeline.ts';
import type { Reason, TouchVerdict } from './verdict.ts';

type NotFine = Component & { readonly severity: Reason['severity'] };
export type SituationAt = (at: number) => Situation;

/** One touch of a timeline, the person it is for, and when it is judged. */
export interface Judged {
  readonly timeline: Timeline;
  readonly journey: ContactJourney;
  /** Its place among the planned touches of the timeline. */
  readonly index: number;
  readonly touch: PlannedTouch;
  readonly now: number;
}

/**
 * What is known just before any instant the touch might go out at. Steps of the same plan keep their order, so only
 * earlier ones count; touches of other plans count when they come before it then, as `orderPlanned` orders them.
 */
export function situationOf({ timeline, journey, index, touch, now }: Judged, at: number): Situation {
  const relationship = timeline.relationshipBefore(at, (other, planned) => {
    if (planned.planId === touch.planId) return other < index;
    return planned.at < at || (planned.at === at && planned.planId < touch.planId);
  });
  return { relationship, recipient: journey, touch, at, now };
}

export function situationsOf(judged: Judged): SituationAt {
  return (at) => situationOf(judged, at);
}

/** Cautions and refusals that no date clears. */
const neverCleared: ReadonlySet<Component['code']> = new Set(['step', 'copy', 'provenance', 'promise', 'cold']);

function clearsAloneAt(component: Component, from: number, situationAt: SituationAt): number | null {
  if (neverCleared.has(component.code)) return null;
  if (component.code !== 'law') return earliestClearAt(from, situationAt, (other) => other.code === component.code);
  // Each rule by itself; one that only cautions waits for no date.
  if (component.severity === 'caution') return null;
  return earliestClearAt(from, situationAt, (other) => other.code === 'law' && other.rule.id === component.rule.id);
}

function toReason(component: NotFine, situation: Situation, clearance: Clearance, all: readonly Component[]): Reason {
  const { clearsAt } = clearance;
  return {
    code: component.code,
    severity: component.severity,
    numbers: numbersOf(component),
    sentence: sentenceOf(component, situation, clearance, all),
    clearsAt: clearsAt === null ? null : toIso(clearsAt),
    ...(component.code === 'law' ? { rule: component.rule.id } : {}),
    ...(component.code === 'permission' ? { refusal: component.refusal.cause } : {}),
  };
}

/** What would help where waiting ends without a date: told by what refuses there, which the planned date may not show yet. */
function insteadAt(situation: Situation): string | undefined {
  return insteadOf(
    judgeTouch(situation).components.filter(({ severity }) => compareSeverity(severity, 'caution') > 0),
    situation,
  );
}

/** The verdict of one touch at its own date; `from` (ms) is the first date it might move to. */
export function touchVerdict(judged: Judged, from: number): TouchVerdict {
  const { journey, touch, now } = judged;
  const situationAt = situationsOf(judged);
  const asPlanned = situationAt(touch.at);
  const { components } = judgeTouch(asPlanned);
  const coldAt = coldAtOf(asPlanned.relationship, touch.at);
  const aboveFine = components
    .filter((component): component is NotFine => component.severity !== 'fine')
    .toSorted((a, b) => compareSeverity(b.severity, a.severity));
  const clearances = aboveFine.map((component) => clearsAloneAt(component, from, situationAt));
  const search = searchClear(from, situationAt, () => true);
  // The date of one reason is called fine only where nothing stands against the touch then.
  const fineAt = search.isClear && !clearances.includes(null) ? search.at : null;
  const instead = search.isClear ? undefined : insteadAt(situationAt(search.at));
  // Read again: the timeline's earlier readings end with the next one.
  const situation = situationAt(touch.at);
  return {
    contact: contactKey(journey.contact),
    step: touch.stepId,
    at: toIso(touch.at),
    past: touch.at < now,
    verdict: verdictOf(components),
    may: mayOf(components),
    pace: paceOf(components),
    reasons: aboveFine.map((component, place) => {
      const clearsAt = clearances[place] ?? null;
      return toReason(component, situation, { clearsAt, fineAt: clearsAt === fineAt ? fineAt : null }, aboveFine);
    }),
    earliestSafeAt: search.isClear ? toIso(search.at) : null,
    coldAt,
    ...(instead === undefined ? {} : { instead }),
    ...(touch.movedFrom === null ? {} : { movedFrom: toIso(touch.movedFrom) }),
    ...(touch.override === null ? {} : { override: { ...touch.override, at: toIso(touch.override.at) } }),
  };
}
