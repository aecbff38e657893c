import { describe, expect, it } from 'vitest';
import { checkContact } from '../check-plan.ts';
import type { JourneyEvent } from '../event.ts';
import { orderEvents } from '../journey.ts';
import { plannedTouches } from '../planned-touches.ts';
import { defaultPolicy } from '../policy.ts';
import { aContact, anEvent } from '../test-journeys.ts';
import { aPlan } from '../test-plans.ts';
import { explainDifference } from './explain-difference.ts';

const now = Date.parse('2026-05-01T00:00:00Z');
const known = [
  anEvent({ kind: 'permission', at: '2026-01-05T08:00:00Z', channel: 'email', purpose: 'offer', method: 'verbal' }),
  anEvent({ kind: 'touch', id: 't1', at: '2026-03-02T09:00:00Z' }),
  anEvent({ kind: 'response', id: 'r1', type: 'reply', answers: 't1', at: '2026-03-03T09:00:00Z' }),
];

function input(events: readonly JourneyEvent[]) {
  const journey = { contact: aContact(), facts: [], events: orderEvents(events) };
  return {
    planned: plannedTouches(aPlan()),
    pace: 'fixed',
    journey,
    otherTouches: [],
    policy: defaultPolicy,
    now,
  } as const;
}

const exported = checkContact(input(known));
const later = anEvent({ kind: 'touch', id: 't2', at: '2026-04-20T09:00:00Z' });
const complaint = anEvent({ kind: 'complaint', id: 'c1', type: 'spam', at: '2026-04-22T09:00:00Z' });

describe('what explains another verdict', () => {
  it('is the one event without which it is as it was', () => {
    expect(explainDifference(input([...known, complaint]), exported)).toEqual([complaint]);
  });

  it('is everything since an event, where one alone does not do', () => {
    expect(explainDifference(input([...known, later, complaint]), exported)).toEqual([later, complaint]);
  });

  it('is not known where something is missing, nor looked for in what came after that instant', () => {
    const [permission] = known;
    if (permission === undefined) throw new Error('no permission');
    expect(explainDifference(input([permission, complaint]), exported)).toBeNull();
    const ahead = anEvent({ kind: 'complaint', type: 'spam', at: '2026-06-22T09:00:00Z' });
    expect(explainDifference(input([...known, complaint, ahead]), exported)).toEqual([complaint]);
  });
});
