import { expect, test } from 'vitest';
import type { Contact } from './contact.ts';
import type { JourneyEvent } from './event.ts';
import { groundHoldsUntil, groundworkOf, isMovedFreely } from './groundwork.ts';
import { orderEvents, relationshipAt } from './journey.ts';
import { defaultParameters } from './parameters.ts';
import type { PlannedTouch } from './planned-touch.ts';
import { defaultPolicy } from './policy.ts';
import { aContact, anEvent, aPlannedTouch } from './test-journeys.ts';
import { dayMs, toIso } from './time.ts';

const now = Date.parse('2026-05-04T09:00:00Z');
const on = (day: number, line: { readonly kind: string; readonly [key: string]: unknown }) =>
  anEvent({ ...line, at: toIso(now + day * dayMs) });
const agreed = (parts: { readonly [key: string]: unknown } = {}) =>
  on(-10, { kind: 'permission', channel: 'any', purpose: 'offer', evidence: 'form', ...parts });
const canada = { country: 'Canada', timeZone: 'America/Toronto' };

test.each<[string, readonly JourneyEvent[], Partial<PlannedTouch>, Partial<Contact>]>([
  ['a permission', [agreed({ until: now + 20 * dayMs })], {}, {}],
  ['a promise', [agreed(), agreed({ cadenceDays: 7, until: now + 20 * dayMs })], {}, {}],
  ['an inquiry', [on(-20, { kind: 'response', type: 'form' })], { channel: 'meeting', ask: 1 }, {}],
  ['a purchase', [on(-650, { kind: 'purchase' })], { channel: 'meeting', ask: 1 }, {}],
  [
    'what an inquiry carries in Canada',
    [agreed({ method: 'imported-claim' }), on(-150, { kind: 'response', type: 'form' })],
    {},
    canada,
  ],
  [
    'what a purchase carries in Canada',
    [agreed({ method: 'imported-claim' }), on(-650, { kind: 'purchase' })],
    {},
    canada,
  ],
  ['being warm', [agreed(), on(-5, { kind: 'response', type: 'click' })], {}, {}],
])('%s runs out, and from then on a touch may stand on other ground', (_, events, parts, who) => {
  const journey = { contact: aContact(who), facts: [], events: orderEvents(events) };
  const relationship = relationshipAt(journey, now, defaultPolicy, defaultParameters);
  const groundOn = (day: number) =>
    groundworkOf(relationship, journey, aPlannedTouch({ ...parts, at: now + day * dayMs }), now);
  const asToday = JSON.stringify(groundOn(0));
  const days = Array.from({ length: 1500 }, (__, day) => day);
  const changesOn = days.find((day) => JSON.stringify(groundOn(day)) !== asToday) ?? Number.NaN;
  const heldDays = (groundHoldsUntil(relationship, now) - now) / dayMs;
  expect(changesOn).toBeGreaterThan(0);
  expect(heldDays).toBeGreaterThan(0);
  expect(heldDays).toBeLessThanOrEqual(changesOn);
});

test('where a clock decides, or more than its date is another, a touch has not just moved', () => {
  const touch = aPlannedTouch();
  const quiet = { ...defaultPolicy, quietHours: [], quietWeekdays: [7], holidays: [] } as const;
  expect(isMovedFreely(touch, { ...touch, at: dayMs }, defaultPolicy)).toBe(true);
  expect(isMovedFreely(touch, { ...touch, at: dayMs, ask: 4 }, defaultPolicy)).toBe(false);
  expect(isMovedFreely(touch, { ...touch, at: dayMs }, quiet)).toBe(false);
  const call = aPlannedTouch({ channel: 'phone' });
  expect(isMovedFreely(call, { ...call, at: dayMs }, defaultPolicy)).toBe(false);
});
