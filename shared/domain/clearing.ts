import type { Component } from './component.ts';
import { capRoomAt } from './gate-components.ts';
import type { History } from './history.ts';
import type { Situation } from './judge-touch.ts';
import { callingFrom } from './law/judge-law.ts';
import { feltIn, openQuestion } from './pace-components.ts';
import { type Bucket, promisedNearDays, roomAt } from './pressure.ts';
import type { Relationship } from './relationship.ts';
import { patienceEndsAt } from './reply-latency.ts';
import { dayMs, nextClock } from './time.ts';
import { cadenceFor, keepsCadenceFrom } from './touch-class.ts';

/** What time does to a component: nothing to clear, never clears, or not before an instant in ms. */
export type Clearing = 'clear' | 'never' | { readonly notBefore: number };

function earlier(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

/** When a letter under a promise next keeps its cadence, in ms; null without a promise. */
function promisedFrom(situation: Situation): number | null {
  const { touch, at } = situation;
  const { history } = situation.relationship;
  const cadence = cadenceFor(history, touch, at);
  const last = history.purposes.get(touch.purpose)?.lastAt;
  return cadence === null || last === undefined ? null : keepsCadenceFrom(last, cadence);
}

/** When a promised touch stops counting as near to touches of other purposes: the next such instant after `at`, in ms. */
function nextPromisedRelease({ loads }: History, purpose: string | null, at: number): number | null {
  let next: number | null = null;
  for (const [place, promisedFor] of loads.promisedFor.entries()) {
    if (promisedFor === null || promisedFor === purpose) continue;
    const releasedAt = (loads.at[place] ?? at) + promisedNearDays * dayMs;
    if (releasedAt > at && (next === null || releasedAt < next)) next = releasedAt;
  }
  return next;
}

function bucketClears(bucket: Bucket, situation: Situation): number | null {
  const { relationship, touch, at } = situation;
  const { past, own, tauDays } = feltIn(bucket, relationship, touch, at);
  const room = roomAt(bucket, past, own, at, tauDays);
  if (bucket === 'season') return room;
  return earlier(room, nextPromisedRelease(relationship.history, touch.purpose, at));
}

function replyWaitClears(relationship: Relationship): number | null {
  const open = openQuestion(relationship);
  return open === undefined ? null : patienceEndsAt(relationship.latency, open.event.at);
}

/** The next instant at which quiet time can have changed: an hour that ends, or a new day in the contact's zone. */
function quietTimeClears(situation: Situation, cause: 'hours' | 'weekday' | 'holiday'): number {
  const { history } = situation.relationship;
  const { policy, timeZone } = history;
  if (cause !== 'hours') return nextClock(situation.at + 1, '00:00', timeZone);
  const ends = policy.quietHours
    .filter((quiet) => quiet.channels.includes(situation.touch.channel))
    .map((quiet) => nextClock(situation.at + 1, quiet.until, timeZone));
  return Math.min(...ends);
}

function notBefore(instant: number | null): Clearing {
  return instant === null ? 'never' : { notBefore: instant };
}

/** Calling hours come round again; no other rule waits for a date. A caution of the law holds nothing back. */
function lawClears(component: Extract<Component, { code: 'law' }>, situation: Situation): Clearing {
  if (component.severity === 'caution') return 'clear';
  if (component.rule.id !== 'us-tcpa-quiet') return 'never';
  return { notBefore: nextClock(situation.at + 1, callingFrom, situation.relationship.history.timeZone) };
}

/**
 * What waiting from `situation.at` on does to one component. The instant is a lower bound: no earlier
 * date clears it while nothing new is scheduled, and a date there is judged again.
 * Cautions that no date clears hold nothing back.
 */
export function clearingOf(component: Component, situation: Situation): Clearing {
  if (component.severity === 'fine') return 'clear';
  switch (component.code) {
    case 'near':
    case 'season':
      return notBefore(earlier(bucketClears(component.code, situation), promisedFrom(situation)));
    case 'reply-wait':
      return notBefore(earlier(replyWaitClears(situation.relationship), promisedFrom(situation)));
    case 'cap':
      return notBefore(capRoomAt(situation.relationship.history, component.cap, situation.at));
    case 'quiet-hours':
      return { notBefore: quietTimeClears(situation, component.cause) };
    case 'permission':
      return 'never';
    case 'law':
      return lawClears(component, situation);
    case 'promise':
    case 'step':
    case 'provenance':
    case 'cold':
    case 'copy':
      return component.severity === 'caution' ? 'clear' : 'never';
  }
}
