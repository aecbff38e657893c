import { conditionOf } from './condition-of.ts';
import type { JourneyEvent } from './event.ts';
import { eventName } from './event-name.ts';
import { addEvent, emptyHistory } from './history.ts';
import { type ContactJourney, relationshipAt } from './journey.ts';
import type { ModelParameters } from './parameters.ts';
import { permissionLevel } from './permission-level.ts';
import type { Policy } from './policy.ts';
import { readRelationship } from './relationship.ts';
import type { Condition, Stage } from './stage.ts';
import { stageOf } from './stage-of.ts';
import { trustBand } from './trust.ts';

/** Where a relationship stood right after one instant at which something happened. */
export interface StoryPoint {
  /** ms */
  readonly at: number;
  readonly event: string;
  readonly trust: number;
  readonly trustBand: readonly [number, number];
  readonly stage: Stage;
  readonly condition: Condition;
}

/** More instants than this are thinned evenly, so that ten thousand events draw as quickly as ten. */
const mostPoints = 400;

/** Events after which a point is drawn: the last of each instant, thinned, the latest always among them. */
function drawnAfter(events: readonly JourneyEvent[]): ReadonlySet<JourneyEvent> {
  const lasts = events.filter((event, index) => events[index + 1]?.at !== event.at);
  const every = Math.ceil(lasts.length / mostPoints);
  return new Set(lasts.filter((_, index) => (lasts.length - 1 - index) % every === 0));
}

/**
 * Trust, stage and condition after each event up to `until` (ms), as known then: the curve and the history of changes
 * on the contact's page. A condition can also change between events, by waiting; that is not in here.
 */
export function readStory(
  journey: ContactJourney,
  until: number,
  policy: Policy,
  parameters: ModelParameters,
): readonly StoryPoint[] {
  const events = journey.events.filter((event) => event.at <= until);
  const drawn = drawnAfter(events);
  const history = emptyHistory(journey.contact, policy);
  const earlier = (at: number) => relationshipAt(journey, at, policy, parameters);
  const points: StoryPoint[] = [];
  for (const event of events) {
    addEvent(history, event);
    if (!drawn.has(event)) continue;
    const relationship = readRelationship(history, parameters);
    points.push({
      at: event.at,
      event: eventName(event),
      trust: relationship.trust,
      trustBand: trustBand(relationship.evidence, parameters.baseRate),
      stage: stageOf(relationship, permissionLevel(history, event.at), event.at),
      condition: conditionOf(relationship, event.at, earlier).condition,
    });
  }
  return points;
}
