import { listed } from '../../lib/words.ts';
import { channelWords } from '../channel-words.ts';
import type { Plan, PlanStep } from '../plan.ts';
import type { TouchPlace } from '../plan-edits.ts';
import { stepInstant } from '../planned-touches.ts';
import { sayWeekday } from '../say-time.ts';
import type { ReviewTarget } from './decision.ts';
import { fromTo, stepName, stepNameWithin } from './plan-words.ts';
import {
  differencesOf,
  type PlanWithPeople,
  type StepDifference,
  stepDifferences,
  type TouchState,
  type TouchStates,
  touchStates,
} from './touch-state.ts';

/** One thing that is otherwise in a plan than it was when it was reviewed. */
export interface PlanChange {
  readonly target: ReviewTarget;
  /** One sentence; steps are numbered as they were reviewed. */
  readonly says: string;
}

export interface PlanComparison {
  /** The plan first, its steps after it, single touches last. */
  readonly changes: readonly PlanChange[];
  /** Touches that came, went, or go out otherwise than they were reviewed. */
  readonly touchesChanged: number;
}

type NameOf = (contact: string) => string;

const mostNamed = 3;

/** What changed between a plan as it was reviewed and the plan as it is. */
export function comparePlans(before: PlanWithPeople, after: PlanWithPeople, nameOf: NameOf): PlanComparison {
  const [reviewed, now] = [touchStates(before), touchStates(after)];
  const changed = changedTouches(reviewed, now);
  return {
    changes: [
      ...planChanges(before, after, nameOf),
      ...before.plan.steps.flatMap((step) => stepChanges(before.plan, after.plan, step)),
      ...addedSteps(before.plan, after.plan),
      ...changed.flatMap((place) => touchChanges(place, { before, after, reviewed, now, nameOf })),
    ],
    touchesChanged: changed.length,
  };
}

function planChanges(
  { plan: before, people: peopleBefore }: PlanWithPeople,
  { plan: after, people: peopleAfter }: PlanWithPeople,
  nameOf: NameOf,
): readonly PlanChange[] {
  const on = (says: string): PlanChange => ({ target: { on: 'plan' }, says });
  const came = without(peopleAfter, peopleBefore);
  const went = without(peopleBefore, peopleAfter);
  const day = (plan: Plan) => sayWeekday(Date.parse(`${plan.startOn}T00:00:00Z`), 'UTC');
  return [
    ...(before.name === after.name ? [] : [on(`The plan is called “${after.name}” now.`)]),
    ...(before.startOn === after.startOn ? [] : [on(`The start moved from ${day(before)} to ${day(after)}.`)]),
    ...(before.timeZone === after.timeZone ? [] : [on(`Its clock times are those of ${after.timeZone} now.`)]),
    ...(before.pace === after.pace
      ? []
      : [on(after.pace === 'personal' ? 'Each person goes at their own pace now.' : 'One calendar for all now.')]),
    ...(came.length === 0 ? [] : [on(`${sayPeople(came, nameOf)} joined the audience.`)]),
    ...(went.length === 0 ? [] : [on(`${sayPeople(went, nameOf)} left the audience.`)]),
  ];
}

function without(people: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return people.filter((contact) => !known.has(contact));
}

function sayPeople(contacts: readonly string[], nameOf: NameOf): string {
  return contacts.length > mostNamed ? `${contacts.length} people` : listed(contacts.map(nameOf));
}

function stepChanges(before: Plan, after: Plan, step: PlanStep): readonly PlanChange[] {
  const target = { on: 'step', step: step.id } as const;
  const name = stepName(before, step.id);
  const now = after.steps.find(({ id }) => id === step.id);
  if (now === undefined) return [{ target, says: `${name} was removed.` }];
  const moved = step.offsetDays !== now.offsetDays || step.at !== now.at;
  return [
    ...(moved
      ? [
          {
            target,
            says: `${name} moved ${fromTo(stepInstant(before, step), stepInstant(after, now), after.timeZone)}.`,
          },
        ]
      : []),
    ...stepDifferences(step, now).map((difference) => ({ target, says: `${name} ${stepWords(difference, now)}.` })),
  ];
}

function stepWords(difference: StepDifference, now: PlanStep): string {
  switch (difference) {
    case 'ask':
      return `asks ${now.ask} of 5 now`;
    case 'channel':
      return `goes out by ${channelWords(now.channel)} now`;
    case 'purpose':
      return `is for “${now.purpose}” now`;
    case 'text':
      return 'has another text now';
    case 'data':
      return 'rests on other personal facts now';
  }
}

function addedSteps(before: Plan, after: Plan): readonly PlanChange[] {
  const known = new Set(before.steps.map(({ id }) => id));
  return after.steps
    .filter(({ id }) => !known.has(id))
    .map((step) => ({
      target: { on: 'step', step: step.id },
      says: `A step was added on ${sayWeekday(stepInstant(after, step), after.timeZone)}.`,
    }));
}

function changedTouches(reviewed: TouchStates, now: TouchStates): readonly TouchPlace[] {
  const steps = [...new Set([...reviewed.steps, ...now.steps])];
  const people = [...new Set([...reviewed.people, ...now.people])];
  const isChanged = (contact: string) => (step: string) => isTouchChanged({ contact, step }, reviewed, now);
  // For whom nothing is adjusted, a step is changed or not as for everyone: thousands of people are one question.
  const isPlain = (contact: string) =>
    reviewed.people.has(contact) &&
    now.people.has(contact) &&
    !reviewed.isAdjusted(contact) &&
    !now.isAdjusted(contact);
  const anyone = people.find(isPlain);
  const forAnyone = anyone === undefined ? [] : steps.filter(isChanged(anyone));
  return people.flatMap((contact) =>
    (isPlain(contact) ? forAnyone : steps.filter(isChanged(contact))).map((step) => ({ contact, step })),
  );
}

function isTouchChanged(place: TouchPlace, reviewed: TouchStates, now: TouchStates): boolean {
  const [before, after] = [reviewed.stateOf(place), now.stateOf(place)];
  if (before === null || after === null) return before !== after;
  return differencesOf(before, after).length > 0;
}

interface Both {
  readonly before: PlanWithPeople;
  readonly after: PlanWithPeople;
  readonly reviewed: TouchStates;
  readonly now: TouchStates;
  readonly nameOf: NameOf;
}

/** What was changed for one person alone; what changed with the whole step or the audience is said there. */
function touchChanges(place: TouchPlace, both: Both): readonly PlanChange[] {
  return touchChangesSince(place, both).map((says) => ({ target: { on: 'touch', ...place }, says }));
}

function touchChangesSince(place: TouchPlace, { before, after, reviewed, now, nameOf }: Both): readonly string[] {
  const [was, is] = [reviewed.stateOf(place), now.stateOf(place)];
  const name = nameOf(place.contact);
  const step = stepNameWithin(before.plan, place.step);
  if (was !== null && is === null) {
    return now.adjustmentOf(place)?.leftOut === true ? [`${name} was left out of ${step}.`] : [];
  }
  if (was === null && is !== null) {
    return reviewed.adjustmentOf(place)?.leftOut === true ? [`${name} was taken back into ${step}.`] : [];
  }
  if (was === null || is === null) return [];
  return [
    ...(movedAlone(was, is) ? [`${name} at ${step} moved ${fromTo(was.at, is.at, after.plan.timeZone)}.`] : []),
    ...((was.adjustment?.ask ?? null) === (is.adjustment?.ask ?? null)
      ? []
      : [`${name} at ${step} is asked ${is.ask} of 5 now.`]),
    ...overrideChange(was, is, `${name} at ${step}`),
  ];
}

function movedAlone(was: TouchState, is: TouchState): boolean {
  return was.at !== is.at && ((was.adjustment?.movedTo ?? null) !== null || (is.adjustment?.movedTo ?? null) !== null);
}

function overrideChange(was: TouchState, is: TouchState, who: string): readonly string[] {
  const [before, after] = [was.adjustment?.override ?? null, is.adjustment?.override ?? null];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (after === null) return [`${who} does not go ahead against its verdict any more.`];
  return [`${who} goes ahead against its verdict now: ${after.reason}`];
}
