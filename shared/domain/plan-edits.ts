import type { Ask } from './event.ts';
import type { Adjustment, Override, Plan, PlanStep } from './plan.ts';
import { stepInstant } from './planned-touches.ts';
import { calendarDay, instantOf, wallTime } from './time.ts';
import type { TouchVerdict } from './verdict.ts';

/** One touch that goes out at another instant than before; all in ms. */
export interface TouchMove {
  readonly contact: string;
  readonly step: string;
  readonly from: number;
  readonly to: number;
}

/** A touch of a plan: whose it is and at which step. */
export interface TouchPlace {
  readonly contact: string;
  readonly step: string;
}

type Change = Partial<Pick<Adjustment, 'movedTo' | 'ask' | 'leftOut' | 'override'>>;

const untouched = { movedTo: null, ask: null, leftOut: false, override: null } as const;

function isNeutral({ movedTo, ask, leftOut, override }: Adjustment): boolean {
  return movedTo === null && ask === null && !leftOut && override === null;
}

const placeKey = ({ contact, step }: TouchPlace) => JSON.stringify([contact, step]);

/** Changes what is adjusted for some touches; what comes to nothing is not kept. */
export function adjustTouches<P extends TouchPlace>(
  plan: Plan,
  places: readonly P[],
  change: (place: P, before: Adjustment) => Change,
): Plan {
  const wanted = new Map(places.map((place) => [placeKey(place), place]));
  const changed = (place: P, before: Adjustment) => {
    const after = { ...before, ...change(place, before) };
    return isNeutral(after) ? [] : [after];
  };
  const kept = plan.adjustments.flatMap((adjustment) => {
    const key = placeKey(adjustment);
    const place = wanted.get(key);
    if (place === undefined) return [adjustment];
    wanted.delete(key);
    return changed(place, adjustment);
  });
  const added = [...wanted.values()].flatMap((place) =>
    changed(place, { contact: place.contact, step: place.step, ...untouched }),
  );
  return { ...plan, adjustments: [...kept, ...added] };
}

/** Puts touches on other dates; a touch that comes back to its plan's own date is not adjusted any more. */
export function applyMoves(plan: Plan, moves: readonly TouchMove[]): Plan {
  const calendar = new Map(plan.steps.map((step) => [step.id, stepInstant(plan, step)]));
  return adjustTouches(plan, moves, ({ step, to }) => ({ movedTo: calendar.get(step) === to ? null : to }));
}

export function leaveOut(plan: Plan, places: readonly TouchPlace[]): Plan {
  return adjustTouches(plan, places, () => ({ leftOut: true }));
}

export function takeBackIn(plan: Plan, places: readonly TouchPlace[]): Plan {
  return adjustTouches(plan, places, () => ({ leftOut: false }));
}

export function isLeftOut({ adjustments }: Plan, place: TouchPlace): boolean {
  return adjustments.some(({ contact, step, leftOut: out }) => out && contact === place.contact && step === place.step);
}

/** Goes ahead against a verdict, with the reason in writing; null takes that back. */
export function goAhead(plan: Plan, places: readonly TouchPlace[], override: Override | null): Plan {
  return adjustTouches(plan, places, () => ({ override }));
}

export function softenAsks(plan: Plan, softer: readonly (TouchPlace & { readonly ask: Ask })[]): Plan {
  const own = new Map(plan.steps.map((step) => [step.id, step.ask]));
  return adjustTouches(plan, softer, ({ step, ask }) => ({ ask: own.get(step) === ask ? null : ask }));
}

/** What a touch asks at present: its own softer ask, else its step's. */
export function askOf(plan: Plan, place: TouchPlace): Ask {
  const own = plan.adjustments.find(({ contact, step }) => contact === place.contact && step === place.step)?.ask;
  return own ?? plan.steps.find(({ id }) => id === place.step)?.ask ?? 1;
}

/**
 * The next softer ask: where the ask goes too far, the one the permission bears; else one less. Null when nothing asks
 * for less, or when no ask helps because nothing permits any.
 */
export function softerAsk(touch: TouchVerdict, ask: Ask): Ask | null {
  const step = touch.reasons.find(({ code }) => code === 'step');
  const level = step?.numbers['level'] ?? null;
  if (level !== null && level < 1) return null;
  const softer = level === null ? ask - 1 : Math.min(ask - 1, Math.floor(level));
  return softer < 1 ? null : (softer as Ask);
}

/** Steps in the order of their dates. */
export function stepsInOrder(steps: readonly PlanStep[]): readonly PlanStep[] {
  return steps.toSorted((a, b) => a.offsetDays - b.offsetDays || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Changes one step; the order of the steps follows from their dates. */
export function changeStep(plan: Plan, stepId: string, change: Partial<PlanStep>): Plan {
  const steps = plan.steps.map((step) => (step.id === stepId ? { ...step, ...change, id: step.id } : step));
  return { ...plan, steps: stepsInOrder(steps) };
}

/** A step after the last one, at the gap the plan has had so far: a week where there is none yet. */
export function addStep(plan: Plan): { readonly plan: Plan; readonly step: PlanStep } {
  const [last, before] = stepsInOrder(plan.steps).toReversed();
  const gap = last === undefined ? 0 : Math.max(7, last.offsetDays - (before?.offsetDays ?? last.offsetDays - 7));
  const step: PlanStep = {
    id: freeId(plan.steps.length + 1, new Set(plan.steps.map(({ id }) => id))),
    offsetDays: (last?.offsetDays ?? 0) + gap,
    at: last?.at ?? '09:30',
    channel: last?.channel ?? 'email',
    purpose: last?.purpose ?? 'newsletter',
    ask: 2,
    data: 'declared',
    subject: '',
    body: '',
    facts: [],
  };
  return { plan: { ...plan, steps: [...plan.steps, step] }, step };
}

function freeId(from: number, taken: ReadonlySet<string>): string {
  let number = from;
  while (taken.has(`step-${number}`)) number += 1;
  return `step-${number}`;
}

/** Takes a step out, and what was adjusted at it. */
export function removeStep(plan: Plan, stepId: string): Plan {
  return {
    ...plan,
    steps: plan.steps.filter(({ id }) => id !== stepId),
    adjustments: plan.adjustments.filter(({ step }) => step !== stepId),
  };
}

/** The same plan for some of its people, with what is adjusted for them: what is worked out for them is the same. */
export function planFor(plan: Plan, contacts: readonly string[]): Plan {
  const named = new Set(contacts);
  return { ...plan, audience: contacts, adjustments: plan.adjustments.filter(({ contact }) => named.has(contact)) };
}

/** Changes whom the plan is for; adjustments of people who are not named any more go with them. */
export function changeAudience(plan: Plan, audience: Plan['audience']): Plan {
  if (!Array.isArray(audience)) return { ...plan, audience };
  const named = new Set(audience);
  return { ...plan, audience, adjustments: plan.adjustments.filter(({ contact }) => named.has(contact)) };
}

/** Another day to begin with: every date moves along, also those moved for one contact. */
export function changeStart(plan: Plan, startOn: string): Plan {
  const days = calendarDay(Date.parse(startOn), 'UTC') - calendarDay(Date.parse(plan.startOn), 'UTC');
  const adjustments = plan.adjustments.map((adjustment) => {
    if (adjustment.movedTo === null) return adjustment;
    const { date, clock } = wallTime(adjustment.movedTo, plan.timeZone);
    return { ...adjustment, movedTo: instantOf(date, days, clock, plan.timeZone) };
  });
  return { ...plan, startOn, adjustments };
}

/** The date on which a step stands in the plan's calendar, "2026-05-04". */
export function stepDate(plan: Pick<Plan, 'startOn' | 'timeZone'>, step: PlanStep): string {
  return wallTime(stepInstant(plan, step), plan.timeZone).date;
}
