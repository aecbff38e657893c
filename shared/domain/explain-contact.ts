import { aliveAtBest, coldAfterDays } from './alive.ts';
import { aliveOwn, conditionOf } from './condition-of.ts';
import { contactKey } from './contact.ts';
import { eventName } from './event-name.ts';
import type { Explanation, FeltCadence } from './explanation.ts';
import { type ContactJourney, relationshipAt } from './journey.ts';
import { feltIn, judgeReplyWait } from './pace-components.ts';
import { defaultParameters, type ModelParameters, modelVersion } from './parameters.ts';
import { permissionLevel } from './permission-level.ts';
import type { Policy } from './policy.ts';
import type { Bucket } from './pressure.ts';
import type { Relationship } from './relationship.ts';
import { stageOf, whyStage } from './stage-of.ts';
import { dayMs, daysBetween, lastDate, toIso } from './time.ts';
import { trustBand } from './trust.ts';
import { whyTrustFell } from './why-trust-fell.ts';

/**
 * When a relationship would go cold if nothing happened; counted from `at` (ms) while nothing has begun. Null: not
 * within any time that counts: fitted numbers may put it beyond all calendars.
 */
export function coldAtOf(relationship: Relationship, at: number): string | null {
  const { history, x, tx, parameters } = relationship;
  const days = Math.max(0, coldAfterDays(x, tx, parameters.dropout));
  const coldAt = Math.round((history.timeZeroAt ?? at) + days * dayMs);
  return coldAt < lastDate ? toIso(coldAt) : null;
}

function feltByEmail(bucket: Bucket, relationship: Relationship, at: number): FeltCadence {
  const { P, G } = feltIn(bucket, relationship, { channel: 'email', data: 'declared', purpose: null }, at);
  return { P, G: Number.isFinite(G) ? G : null };
}

/** Every model quantity of one contact at `at` (ms), with the evidence for stage and condition. */
export function explainContact(
  journey: ContactJourney,
  at: number,
  policy: Policy,
  parameters: ModelParameters = defaultParameters,
): Explanation {
  const earlier = (instant: number) => relationshipAt(journey, instant, policy, parameters);
  const relationship = earlier(at);
  const { history } = relationship;
  const level = permissionLevel(history, at);
  const { condition, because } = conditionOf(relationship, at, earlier);
  const wait = judgeReplyWait(relationship, at);
  const daysNow = history.timeZeroAt === null ? 0 : daysBetween(history.timeZeroAt, at);
  return {
    unhurriedExplanation: 1,
    contact: contactKey(journey.contact),
    at: toIso(at),
    modelVersion,
    parameters: parameters.origin,
    x: relationship.x,
    tx: relationship.tx,
    T: relationship.exposureDays,
    opinion: relationship.opinion,
    trust: relationship.trust,
    trustBand: trustBand(relationship.evidence, parameters.baseRate),
    rho: relationship.rho,
    theta: relationship.theta,
    limitGapDays: relationship.limitGapDays,
    near: feltByEmail('near', relationship, at),
    season: feltByEmail('season', relationship, at),
    replyWait: wait === null ? null : { open: wait.open, q: wait.q },
    alive: aliveAtBest(relationship.x, relationship.tx, daysNow, parameters.dropout),
    aliveOwn: aliveOwn(relationship, at),
    coldAt: coldAtOf(relationship, at),
    level,
    stage: stageOf(relationship, level, at),
    condition,
    because: [
      ...whyStage(relationship, at),
      // What the condition rests on is told with it.
      ...whyTrustFell(relationship, at).filter(
        ({ events }) => !events.every((event) => because.events.includes(event)),
      ),
      because,
    ],
    ignoredLater: journey.events.filter((event) => event.at > at).map(eventName),
  };
}
