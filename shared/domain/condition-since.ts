import { conditionOf } from './condition-of.ts';
import { type ContactJourney, relationshipAt } from './journey.ts';
import type { ModelParameters } from './parameters.ts';
import type { Policy } from './policy.ts';
import type { Condition } from './stage.ts';
import type { StoryPoint } from './story.ts';
import { dayMs } from './time.ts';

/** A day is near enough to say since when. */
const nearEnoughMs = dayMs;

/**
 * Since when (ms) a contact is in a condition they are in at `now`: conditions change at events, which the story tells,
 * and by waiting, which is looked for after the last event. Null when nothing ever happened.
 */
export function conditionSince(
  journey: ContactJourney,
  story: readonly StoryPoint[],
  condition: Condition,
  now: number,
  policy: Policy,
  parameters: ModelParameters,
): number | null {
  const last = story.at(-1);
  if (last === undefined) return null;
  if (last.condition === condition) {
    const before = story.findLastIndex((point) => point.condition !== condition);
    return story[before + 1]?.at ?? null;
  }
  const earlier = (at: number) => relationshipAt(journey, at, policy, parameters);
  let from = last.at;
  let to = now;
  while (to - from > nearEnoughMs) {
    const middle = (from + to) / 2;
    if (conditionOf(earlier(middle), middle, earlier).condition === condition) to = middle;
    else from = middle;
  }
  return to;
}
