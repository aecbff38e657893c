import { conditionOf } from './condition-of.ts';
import type { Standing } from './explanation.ts';
import { type ContactJourney, relationshipAt } from './journey.ts';
import { defaultParameters, type ModelParameters } from './parameters.ts';
import { permissionLevel } from './permission-level.ts';
import type { Policy } from './policy.ts';
import { stageOf } from './stage-of.ts';
import { trustBand } from './trust.ts';

/** What a list shows of one contact at `at` (ms): stage, condition, trust with its band, level, latest events. */
export function standingOf(
  journey: ContactJourney,
  at: number,
  policy: Policy,
  parameters: ModelParameters = defaultParameters,
): Standing {
  const relationship = relationshipAt(journey, at, policy, parameters);
  const level = permissionLevel(relationship.history, at);
  const earlier = (instant: number) => relationshipAt(journey, instant, policy, parameters);
  return {
    stage: stageOf(relationship, level, at),
    condition: conditionOf(relationship, at, earlier).condition,
    trust: relationship.trust,
    trustBand: trustBand(relationship.evidence, parameters.baseRate),
    level,
    lastTouchAt: relationship.history.touches.at(-1)?.event.at ?? null,
    lastResponseAt: relationship.history.lastGenuineAt,
  };
}
