import { describe, expect, test } from 'vitest';
import { readHistory } from './history.ts';
import { orderEvents } from './journey.ts';
import { nextTouch } from './next-touch.ts';
import { defaultParameters } from './parameters.ts';
import { defaultPolicy } from './policy.ts';
import { loadsAt, pressureCurve, pressureJumps, pressureLimits } from './pressure-curve.ts';
import { readStory } from './story.ts';
import { aContact, anEvent } from './test-journeys.ts';
import { dayMs } from './time.ts';
import { addLoad, noLoads, pastPressure } from './touch-loads.ts';

const events = orderEvents([
  anEvent({ kind: 'permission', at: '2026-01-05T08:00:00Z', purpose: 'offer' }),
  anEvent({ kind: 'touch', at: '2026-01-12T08:00:00Z', id: 't1', ask: 3, purpose: 'offer' }),
  anEvent({ kind: 'response', at: '2026-01-14T08:00:00Z', id: 'r1', answers: 't1' }),
  anEvent({ kind: 'purchase', at: '2026-02-01T08:00:00Z', amount: '10' }),
]);
const journey = { contact: aContact(), facts: [], events };
const now = Date.parse('2026-02-10T08:00:00Z');

describe('the story of a relationship', () => {
  test('tells trust and stage after each event', () => {
    const story = readStory(journey, now, defaultPolicy, defaultParameters);
    expect(story.map((point) => point.stage)).toEqual(['acquaintance', 'acquaintance', 'acquaintance', 'customer']);
    expect(story.map((point) => point.trust)).toEqual([...story.map((point) => point.trust)].toSorted((a, b) => a - b));
  });

  test('of ten thousand events stays small and ends with the latest', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      anEvent({ kind: 'note', at: new Date(now - index * 1000).toISOString() }),
    );
    const story = readStory({ ...journey, events: orderEvents(many) }, now, defaultPolicy, defaultParameters);
    expect(story.length).toBeLessThanOrEqual(400);
    expect(story.at(-1)?.at).toBe(now);
  });
});

describe('the pressure along time', () => {
  test('jumps at a touch and fades after it', () => {
    const { touches } = readHistory(journey.contact, events, now, defaultPolicy);
    const at = touches[0]?.event.at ?? 0;
    const curve = pressureCurve(pressureJumps(touches), 10, at - dayMs, at + 20 * dayMs, 50);
    const before = curve.findLast((point) => point.at < at);
    const peak = curve.find((point) => point.at === at);
    expect(before?.load).toBe(0);
    expect(peak?.load).toBe(1);
    expect(curve.at(-1)?.load).toBeCloseTo(Math.exp(-2), 9);
    expect(pressureLimits.caution).toBeLessThan(pressureLimits.tooFast);
  });

  test('is what the bucket weighs at every instant, but for letters they asked for', () => {
    const promise = anEvent({ kind: 'permission', at: '2025-01-01T08:00:00Z', purpose: 'letter', cadenceDays: 7 });
    const letters = Array.from({ length: 30 }, (_, week) =>
      anEvent({
        kind: 'touch',
        at: new Date(now - (week * 3 + 0.3) * dayMs).toISOString(),
        purpose: week % 3 === 0 ? 'letter' : 'offer',
      }),
    );
    const ordered = orderEvents([promise, ...letters]);
    const { touches } = readHistory(journey.contact, ordered, now, defaultPolicy);
    expect(new Set(touches.map((touch) => touch.class))).toEqual(new Set(['promised', 'ordinary']));
    const instants = Array.from({ length: 200 }, (_, index) => now - (200 - index) * 0.47 * dayMs);
    for (const { at, load } of loadsAt(pressureJumps(touches), 8, instants)) {
      const before = noLoads();
      for (const touch of touches) {
        if (touch.event.at > at || touch.class === 'promised') continue;
        addLoad(before, touch.event.at, touch.class, touch.weight, touch.event.purpose);
      }
      expect(load).toBeCloseTo(pastPressure(before, 'near', null, at, 8), 9);
    }
  });
});

describe('the next touch', () => {
  test('is fine now when nothing weighs on the contact', () => {
    expect(nextTouch(journey, [], now, defaultPolicy, defaultParameters)).toEqual({ fineFrom: now, heldBackBy: [] });
  });

  test('waits for room after a touch of yesterday', () => {
    const recent = anEvent({ kind: 'touch', at: '2026-02-09T08:00:00Z', purpose: 'offer' });
    const next = nextTouch({ ...journey, events: [...events, recent] }, [], now, defaultPolicy, defaultParameters);
    expect(next.heldBackBy).toEqual(['near']);
    expect(next.fineFrom ?? 0).toBeGreaterThan(now);
  });
});
