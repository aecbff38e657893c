import { servicePurpose } from './event.ts';
import { judgeCaps, judgeCopy, judgePermission, judgeQuietTime } from './gate-components.ts';
import type { History } from './history.ts';
import { judgeLaw } from './law/judge-law.ts';
import { judgeBucket, judgeCold, judgePromise, judgeReplyWait, judgeStep } from './pace-components.ts';
import { permissionsInForce } from './permission-ledger.ts';
import { type PermissionLevel, permissionLevel } from './permission-level.ts';
import type { PlannedTouch, Recipient } from './planned-touch.ts';
import type { Relationship } from './relationship.ts';
import { type Severity, worstSeverity } from './severity.ts';
import { cadenceFor, isPaced, pacedClass } from './touch-class.ts';

/** What of the verdict of a planned touch hangs on the journey alone, whatever is planned before it. */
export interface Groundwork {
  /** The verdict is this or worse. */
  readonly atLeast: Severity;
  readonly isPaced: boolean;
  readonly level: PermissionLevel;
  /** What they were promised for its channel and purpose, in days. */
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
  const cadenceDays = cadenceFor(history, touch, at);
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

/** Whether nothing planned before a touch can make its verdict another. */
export function isDecided({ atLeast, isPaced: paced }: Groundwork, touch: PlannedTouch, history: History): boolean {
  if (atLeast === 'blocked') return true;
  const mayBeCapped = paced && history.policy.caps.length > 0;
  if (mayBeCapped) return false;
  return atLeast === 'too-fast' || (!paced && (touch.introduces || history.touches.length > 0));
}

/** The verdict of a touch at its own date, `relationship` being what is known just before it. */
export function severityOn(ground: Groundwork, relationship: Relationship, touch: PlannedTouch): Severity {
  const { history } = relationship;
  const { at } = touch;
  if (ground.isPaced && judgeCaps(history, touch.channel, at).length > 0) return 'blocked';
  let worst = ground.atLeast;
  if (history.touches.length === 0 && !touch.introduces) worst = worstSeverity(worst, 'caution');
  if (!ground.isPaced || worst === 'too-fast') return worst;
  worst = worstSeverity(worst, judgeStep(touch.ask, ground.level, relationship.trust).severity);
  if (ground.cadenceDays !== null) worst = worstSeverity(worst, judgePromise(relationship, touch.purpose).severity);
  const isPromised = pacedClass(history, touch.purpose, ground.cadenceDays, at) === 'promised';
  if (isPromised || worst === 'too-fast') return worst;
  worst = worstSeverity(worst, judgeReplyWait(relationship, at)?.severity ?? 'fine');
  if (worst !== 'too-fast') worst = worstSeverity(worst, judgeBucket('near', relationship, touch, at).severity);
  if (worst !== 'too-fast') worst = worstSeverity(worst, judgeBucket('season', relationship, touch, at).severity);
  return worst;
}
