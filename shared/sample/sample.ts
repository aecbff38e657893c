import type { Contact, Fact } from '../domain/contact.ts';
import type { JourneyEvent } from '../domain/event.ts';
import type { Plan } from '../domain/plan.ts';

export type SampleContact = Omit<Contact, 'id' | 'email'> & {
  readonly email: string;
  readonly facts: readonly Fact[];
};

/** What the sources of the sample said beside the event itself. */
export interface SaidInSource {
  /** Of a touch: its subject line, or what a call or a meeting was about. */
  readonly subject?: string;
  /** Of a response, a complaint or a note: what was said. */
  readonly text?: string;
}

export interface SampleEvent {
  /** E-mail address. */
  readonly contact: string;
  readonly event: JourneyEvent;
  readonly extra: SaidInSource;
}

/** A whole workspace that nobody lives in: people, eighteen months of journeys that end now, and three plans. */
export interface Sample {
  readonly name: string;
  readonly contacts: readonly SampleContact[];
  readonly journeys: readonly SampleEvent[];
  readonly plans: readonly Plan[];
}
