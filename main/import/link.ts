import type { JourneyEvent } from '../../shared/domain/event.ts';

/** Id of the event this one replies to or answers; null: it names none. */
export function linkOf(event: JourneyEvent): string | null {
  if (event.kind === 'touch') return event.inReplyTo;
  return event.kind === 'response' ? event.answers : null;
}

/** The same event with that link; events that can have none stay as they are. */
export function withLink<E extends JourneyEvent>(event: E, to: string): E {
  if (event.kind === 'touch') return { ...event, inReplyTo: to };
  return event.kind === 'response' ? { ...event, answers: to } : event;
}
