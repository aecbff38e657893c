import type { ContactDetails } from '../../shared/contract/contact-details.ts';
import { conditionOf } from '../../shared/domain/condition-of.ts';
import { explainContact } from '../../shared/domain/explain-contact.ts';
import { type ContactJourney, relationshipAt } from '../../shared/domain/journey.ts';
import { nextTouch, ordinaryEmail } from '../../shared/domain/next-touch.ts';
import type { ModelParameters } from '../../shared/domain/parameters.ts';
import type { PlannedTouch } from '../../shared/domain/planned-touch.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import { pressureJumps } from '../../shared/domain/pressure-curve.ts';
import { medianDays } from '../../shared/domain/reply-latency.ts';
import type { Condition } from '../../shared/domain/stage.ts';
import { readStory, type StoryPoint } from '../../shared/domain/story.ts';
import { dayMs } from '../../shared/domain/time.ts';
import { createTimeline, orderPlanned } from '../../shared/domain/timeline.ts';
import type { Workspace } from '../db/workspace.ts';
import { plansAhead } from './planned-of-contact.ts';

/** Everything the page of one contact shows at `at` (ms). */
export function contactDetails(workspace: Workspace, journey: ContactJourney, at: number): ContactDetails {
  const { events, policies, acceptedFits } = workspace.repositories;
  const policy = policies.current();
  const parameters = acceptedFits.parametersFor()(journey);
  const explanation = explainContact(journey, at, policy, parameters);
  const story = readStory(journey, at, policy, parameters);
  const { touches, judged } = plansAhead(workspace, journey, explanation.stage, policy, at);
  const { latency, history } = relationshipAt(journey, at, policy, parameters);
  const next = nextTouch(journey, touches, at, policy, parameters);
  return {
    contact: journey.contact,
    facts: journey.facts,
    events: events.ofContactWithExtra(journey.contact.id),
    explanation,
    conditionSince: conditionSince(journey, story, explanation.condition, at, policy, parameters),
    story,
    planned: judged,
    pressure: pressureAhead(journey, touches, explanation.limitGapDays, at, policy, parameters),
    next: { ...next, thenFrom: fineAfter(journey, touches, next.fineFrom, at, policy, parameters) },
    answers: {
      count: history.touches.filter((touch) => touch.answer !== null).length,
      halfWithinDays: medianDays(latency),
    },
    parameters,
    policy: { version: policy.version, ordinaryTouchesPerQuarter: policy.ordinaryTouchesPerQuarter },
  };
}

function pressureAhead(
  journey: ContactJourney,
  planned: readonly PlannedTouch[],
  limitGapDays: number,
  now: number,
  policy: Policy,
  parameters: ModelParameters,
) {
  const timeline = createTimeline(journey, planned, now, policy, parameters);
  const { history } = timeline.relationshipBefore(Number.POSITIVE_INFINITY, () => true);
  return pressureJumps(history.touches, limitGapDays);
}

/** From when one more e-mail would be fine, if one went out as soon as that is fine. */
function fineAfter(
  journey: ContactJourney,
  planned: readonly PlannedTouch[],
  fineFrom: number | null,
  now: number,
  policy: Policy,
  parameters: ModelParameters,
): number | null {
  if (fineFrom === null) return null;
  const all = orderPlanned([...planned, { ...ordinaryEmail, stepId: 'next', at: fineFrom }]);
  return nextTouch(journey, all, Math.max(now, fineFrom + 1), policy, parameters).fineFrom;
}

/** A day is near enough to say since when. */
const nearEnoughMs = dayMs;

/** Conditions change at events, which the story tells, and by waiting, which is looked for after the last event. */
function conditionSince(
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
