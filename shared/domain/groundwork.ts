import { servicePurpose } from './event.ts';
import { hasQuietTime, judgeCaps, judgeCopy, judgePermission, judgeQuietTime } from './gate-components.ts';
import type { History, PurposeSoFar } from './history.ts';
import { hasCallingHours, judgeLaw, lawHoldsUntil } from './law/judge-law.ts';
import { coldHoldsUntil, judgeBucket, judgeCold, judgePromise, judgeReplyWait, judgeStep } from './pace-components.ts';
import { nextEnd, permissionsInForce } from './permission-ledger.ts';
import { levelHoldsUntil, type PermissionLevel, permissionLevel } from './permission-level.ts';
import type { PlannedTouch, Recipient } from './planned-touch.ts';
import type { Policy } from './policy.ts';
import type { Relationship } from './relationship.ts';
import { type Severity, worstSeverity } from './severity.ts';
import { cadenceFor, isPaced, pacedClass } from './touch-class.ts';

/** What of the verdict of a planned touch hangs on the journey alone, whatever is planned before it. */
export interface Groundwork {
  /** The verdict is this or worse. */
  readonly atLeast: Severity;
  readonly isPaced: boolean;
  readonly level: PermissionLevel;
  /** What they were promised for its channel and purpose, in days; null too where it is not judged by pace. */
  readonly cadenceDays: number | null;
}

/** Nothing else is asked of a touch that a gate refuses. */
const blocked: Groundwork = { atLeast: 'blocked', isPaced: false, level: 0, cadenceDays: null };

/**
 * The groundwork of a touch at its own date on a journey nothing planned was added to; null where nearly all hangs on what
 * is planned: for a reply of ours, where facts are shown, and before anything happened with a contact.
 */
export function groundworkOf(
  relationship: Relationship,
  recipient: Recipient,
  touch: PlannedTouch,
  now: number,
): Groundwork | null {
  const { history } = relationship;
  const { at, channel, purpose } = touch;
  if (touch.inReplyTo !== null || touch.facts.length > 0 || history.timeZeroAt === null) return null;
  const touchClass = purpose === servicePurpose ? 'service' : 'ordinary';
  const paced = isPaced(touchClass);
  const inForce = permissionsInForce(history.ledger, channel, purpose, at);
  if (judgePermission(history, recipient, touch, { touchClass, inForce, at, now }) !== null) return blocked;
  const level = permissionLevel(history, at);
  const cadenceDays = paced ? cadenceFor(history, touch, at) : null;
  let atLeast: Severity = judgeCopy(false, recipient, touch) === null ? 'fine' : 'caution';
  if (paced) {
    if (judgeQuietTime(history.policy, history.timeZone, channel, at) !== null) return blocked;
    for (const { severity } of judgeLaw({ history, recipient, touch, at, inForce })) {
      atLeast = worstSeverity(atLeast, severity);
    }
    // No trust helps beyond one step.
    atLeast = worstSeverity(atLeast, judgeStep(touch.ask, level, 1).severity);
    if (atLeast === 'fine') atLeast = judgeCold(relationship, at).severity;
  }
  return atLeast === 'blocked' ? blocked : { atLeast, isPaced: paced, level, cadenceDays };
}

/** Before this instant (ms) the groundwork of a touch from `now` on is the same at every date, where no clock decides. */
export function groundHoldsUntil(relationship: Relationship, now: number): number {
  const { history } = relationship;
  return Math.min(
    nextEnd(history.ledger, now),
    levelHoldsUntil(history, now),
    lawHoldsUntil(history, now),
    coldHoldsUntil(relationship, now),
  );
}

/** Whether one touch is the other at another date, as far as groundwork goes, and no clock decides about either. */
export function isMovedFreely(one: PlannedTouch, other: PlannedTouch, policy: Policy): boolean {
  return (
    one.channel === other.channel &&
    one.purpose === other.purpose &&
    one.ask === other.ask &&
    one.inReplyTo === other.inReplyTo &&
    one.introduces === other.introduces &&
    one.facts === other.facts &&
    one.mergeFields === other.mergeFields &&
    one.copyFindings === other.copyFindings &&
    !hasCallingHours(one.channel) &&
    !hasQuietTime(policy)
  );
}

function mayBeCapped(ground: Groundwork, { policy }: History): boolean {
  return ground.isPaced && policy.caps.length > 0;
}

/** Whether nothing planned before a touch can make its verdict another. */
export function isDecided(ground: Groundwork, touch: PlannedTouch, history: History): boolean {
  const { atLeast, isPaced: paced } = ground;
  if (atLeast === 'blocked') return true;
  if (mayBeCapped(ground, history)) return false;
  return atLeast === 'too-fast' || (!paced && (touch.introduces || history.touches.length > 0));
}

/** What went out before a touch, planned touches included, as far as a letter that keeps a promise is judged by it. */
export interface SentBefore {
  /** Nothing of ours. */
  readonly isFirst: boolean;
  /** For the purpose of the touch. */
  readonly ofPurpose: PurposeSoFar | undefined;
}

/** The verdict of a touch at its own date where no more is needed for it than this; null where more is. */
export function severityAlready(
  ground: Groundwork,
  history: History,
  sent: SentBefore,
  touch: PlannedTouch,
): Severity | null {
  if (mayBeCapped(ground, history)) return null;
  const worst = severityBySent(ground, history, sent, touch);
  if (!ground.isPaced || worst === 'too-fast') return worst;
  const isPromised = pacedClass(sent.ofPurpose, ground.cadenceDays, touch.at) === 'promised';
  return isPromised && touch.ask - ground.level !== 1 ? worst : null;
}

/** The verdict of a touch at its own date, `relationship` being what is known just before it. */
export function severityOn(ground: Groundwork, relationship: Relationship, touch: PlannedTouch): Severity {
  const { history } = relationship;
  const { at } = touch;
  if (mayBeCapped(ground, history) && judgeCaps(history, touch.channel, at).length > 0) return 'blocked';
  const ofPurpose = history.purposes.get(touch.purpose);
  let worst = severityBySent(ground, history, { isFirst: history.touches.length === 0, ofPurpose }, touch);
  if (!ground.isPaced || worst === 'too-fast') return worst;
  worst = worstSeverity(worst, judgeStep(touch.ask, ground.level, relationship.trust).severity);
  const isPromised = pacedClass(ofPurpose, ground.cadenceDays, at) === 'promised';
  if (isPromised || worst === 'too-fast') return worst;
  worst = worstSeverity(worst, judgeReplyWait(relationship, at)?.severity ?? 'fine');
  if (worst !== 'too-fast') worst = worstSeverity(worst, judgeBucket('near', relationship, touch, at).severity);
  if (worst !== 'too-fast') worst = worstSeverity(worst, judgeBucket('season', relationship, touch, at).severity);
  return worst;
}

function severityBySent(
  ground: Groundwork,
  history: Pick<History, 'lastSignOfLifeAt'>,
  { isFirst, ofPurpose }: SentBefore,
  touch: PlannedTouch,
): Severity {
  let worst = ground.atLeast;
  if (isFirst && !touch.introduces) worst = worstSeverity(worst, 'caution');
  if (ground.cadenceDays !== null) worst = worstSeverity(worst, judgePromise(history, ofPurpose).severity);
  return worst;
}
