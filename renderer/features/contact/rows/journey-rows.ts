import type { ContactDetails, PlannedOfContact } from '../../../../shared/contract/data-contract.ts';
import { eventName } from '../../../../shared/domain/event-name.ts';
import { plannedKey } from '../planned-words.ts';

type Event = ContactDetails['events'][number];

/** One row under the axis: what is planned on top, then what happened, latest first. */
export type JourneyRow =
  | { readonly kind: 'planned'; readonly key: string; readonly at: number; readonly planned: PlannedOfContact }
  | {
      readonly kind: 'event';
      readonly key: string;
      readonly at: number;
      readonly event: Event;
      /** The touch was answered. */
      readonly answered: boolean;
      /** By how many points of 100 trust moved at this event. */
      readonly trustBy: number;
    };

export function journeyRows({ events, planned, story }: ContactDetails): readonly JourneyRow[] {
  const ahead = planned.map((touch) => ({
    kind: 'planned' as const,
    key: plannedKey(touch),
    at: Date.parse(touch.verdict.at),
    planned: touch,
  }));
  const answered = new Set(
    events.flatMap((event) => (event.kind === 'response' && event.type !== 'open' ? [event.answers] : [])),
  );
  const trustBy = trustSteps(story, events);
  const happened = events.map((event, index) => ({
    kind: 'event' as const,
    key: `${index} ${event.at}`,
    at: event.at,
    event,
    answered: event.kind === 'touch' && event.id !== '' && answered.has(event.id),
    trustBy: trustBy.get(eventName(event)) ?? 0,
  }));
  return [...happened, ...ahead].reverse();
}

/** A story that was thinned says where trust stood, but no longer which event moved it: then nothing is said. */
function trustSteps(story: ContactDetails['story'], events: ContactDetails['events']): ReadonlyMap<string, number> {
  const instants = new Set(events.map((event) => event.at));
  if (story.length < instants.size && story.length >= 200) return new Map();
  const steps = new Map<string, number>();
  for (const [index, point] of story.entries()) {
    const before = story[index - 1];
    if (before !== undefined) steps.set(point.event, Math.round(point.trust * 100) - Math.round(before.trust * 100));
  }
  return steps;
}
