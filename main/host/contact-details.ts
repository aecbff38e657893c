import type { ContactDetails } from '../../shared/contract/contact-details.ts';
import { conditionSince } from '../../shared/domain/condition-since.ts';
import { explainContact } from '../../shared/domain/explain-contact.ts';
import { type ContactJourney, relationshipAt } from '../../shared/domain/journey.ts';
import { fineAfter, nextTouch } from '../../shared/domain/next-touch.ts';
import type { ModelParameters } from '../../shared/domain/parameters.ts';
import type { PlannedTouch } from '../../shared/domain/planned-touch.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import { pressureJumps } from '../../shared/domain/pressure-curve.ts';
import { medianDays } from '../../shared/domain/reply-latency.ts';
import { readStory } from '../../shared/domain/story.ts';
import { createTimeline } from '../../shared/domain/timeline.ts';
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
    pressure: pressureAhead(journey, touches, at, policy, parameters),
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
  now: number,
  policy: Policy,
  parameters: ModelParameters,
) {
  const timeline = createTimeline(journey, planned, now, policy, parameters);
  const { history } = timeline.relationshipBefore(Number.POSITIVE_INFINITY, () => true);
  return pressureJumps(history.touches);
}
