import type { JourneyEvent } from './event.ts';
import { toIso } from './time.ts';

/** How an event is referred to: its id, else its kind and instant. */
export function eventName(event: JourneyEvent): string {
  return event.id === '' ? `${event.kind}@${toIso(event.at)}` : event.id;
}
