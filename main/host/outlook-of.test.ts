import { expect, it } from 'vitest';
import { orderEvents } from '../../shared/domain/journey.ts';
import { defaultPolicy } from '../../shared/domain/policy.ts';
import { aContact, anEvent } from '../../shared/domain/test-journeys.ts';
import { outlookOf } from './outlook-of.ts';

const now = Date.parse('2026-05-01T08:00:00Z');
const touch = anEvent({ kind: 'touch', at: '2026-03-01T08:00:00Z', ask: 4 });
const withdrawal = anEvent({ kind: 'withdrawal', at: '2026-03-15T08:00:00Z' });
const agreed = anEvent({ kind: 'permission', at: '2026-04-01T08:00:00Z', purpose: 'offer' });

function outlook(...events: Parameters<typeof orderEvents>[0]) {
  const journey = { contact: aContact(), facts: [], events: orderEvents(events) };
  return outlookOf(journey, { nextFor: () => null }, defaultPolicy, now);
}

it('is the last touch, whatever was recorded of permission since', () => {
  expect(outlook(touch, agreed)).toMatchObject({ latest: { kind: 'touch', at: touch.at }, unanswered: 1 });
});

it('is a permission where nothing else happened, or where it came after a withdrawal', () => {
  expect(outlook(agreed).latest).toMatchObject({ kind: 'permission' });
  expect(outlook(touch, withdrawal, agreed).latest).toMatchObject({ kind: 'permission', at: agreed.at });
});
