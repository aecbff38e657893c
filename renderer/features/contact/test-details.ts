import type { ContactDetails, PlannedOfContact } from '../../../shared/contract/data-contract.ts';
import type { JourneyEvent } from '../../../shared/domain/event.ts';
import { explainContact } from '../../../shared/domain/explain-contact.ts';
import { orderEvents } from '../../../shared/domain/journey.ts';
import { defaultParameters } from '../../../shared/domain/parameters.ts';
import { defaultPolicy } from '../../../shared/domain/policy.ts';
import { readStory } from '../../../shared/domain/story.ts';
import { aContact } from '../../../shared/domain/test-journeys.ts';

export const now = Date.parse('2026-04-09T09:00:00Z');

/** The details of a contact with these events, as the host gives them, with what the test spells out. */
export function detailsOf(
  events: readonly (JourneyEvent & { readonly extra?: Readonly<Record<string, unknown>> })[],
  parts: Partial<ContactDetails> = {},
): ContactDetails {
  const contact = parts.contact ?? aContact({ firstName: 'Ana' });
  const journey = { contact, facts: [], events: orderEvents(events) };
  return {
    contact,
    facts: [],
    events: orderEvents(events).map((event) => ({ extra: {}, ...event })),
    explanation: explainContact(journey, now, defaultPolicy),
    conditionSince: null,
    story: readStory(journey, now, defaultPolicy, defaultParameters),
    planned: [],
    pressure: [],
    next: { fineFrom: now, heldBackBy: [], thenFrom: null },
    answers: { count: 0, halfWithinDays: 3 },
    parameters: defaultParameters,
    policy: { version: 1, ordinaryTouchesPerQuarter: 4 },
    ...parts,
  };
}

export function aPlannedOfContact(
  at: string,
  verdict: PlannedOfContact['verdict']['verdict'],
  parts: Partial<PlannedOfContact> = {},
): PlannedOfContact {
  return {
    planId: 'spring',
    planName: 'Spring pilot',
    step: 1,
    subject: 'Hello',
    channel: 'email',
    purpose: 'offer',
    ask: 2,
    verdict: {
      contact: 'x@example.com',
      step: `step of ${at}`,
      at,
      past: false,
      verdict,
      may: 'yes',
      pace: verdict,
      reasons: [],
      earliestSafeAt: null,
      coldAt: null,
    },
    moves: [],
    ...parts,
  };
}
