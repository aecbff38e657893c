import type { Contact, Fact } from './contact.ts';
import { compareEvents, type JourneyEvent } from './event.ts';
import { readHistory } from './history.ts';
import type { ModelParameters } from './parameters.ts';
import type { Policy } from './policy.ts';
import { type Relationship, readRelationship } from './relationship.ts';

/** All events of one contact, with who they are and what is known of them. */
export interface ContactJourney {
  readonly contact: Contact;
  readonly facts: readonly Fact[];
  /** Ordered by `compareEvents`. */
  readonly events: readonly JourneyEvent[];
}

/** Puts events in the order every function of the model needs. */
export function orderEvents<E extends JourneyEvent>(events: readonly E[]): readonly E[] {
  return events.toSorted(compareEvents);
}

/** The relationship as the events with `at` ≤ `at` (ms) show it. */
export function relationshipAt(
  journey: ContactJourney,
  at: number,
  policy: Policy,
  parameters: ModelParameters,
): Relationship {
  return readRelationship(readHistory(journey.contact, journey.events, at, policy), parameters);
}
