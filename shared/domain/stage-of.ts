import { sayCount, sayNumber } from '../lib/count.ts';
import { channelWords } from './channel-words.ts';
import type { JourneyEvent } from './event.ts';
import { eventName } from './event-name.ts';
import type { Because } from './explanation.ts';
import type { History } from './history.ts';
import { allInForce } from './permission-ledger.ts';
import type { PermissionLevel } from './permission-level.ts';
import type { Relationship } from './relationship.ts';
import { sayDay } from './say-time.ts';
import type { Stage } from './stage.ts';

const friendTrust = 0.6;
const friendUncertainty = 0.5;
const advocateTrust = 0.7;

function recommendsOrCameBack(history: History): boolean {
  if (history.purchases.length >= 2) return true;
  return history.genuine.some(
    (event) => event.kind === 'response' && (event.type === 'referral' || event.type === 'recommendation'),
  );
}

/** How far the relationship has come, from evidence alone. `at` in ms. */
export function stageOf(relationship: Relationship, level: PermissionLevel, at: number): Stage {
  const { history, trust, opinion } = relationship;
  if (history.purchases.length > 0) {
    return trust >= advocateTrust && recommendsOrCameBack(history) ? 'advocate' : 'customer';
  }
  const trusted = level === 2 && trust >= friendTrust && opinion.u <= friendUncertainty;
  if (level >= 3 || trusted) return 'friend';
  const known = history.genuine.length > 0 || allInForce(history.ledger, at).length > 0;
  return known ? 'acquaintance' : 'stranger';
}

function because(says: string, events: readonly JourneyEvent[]): Because {
  return { says, events: events.map(eventName) };
}

/** "once", "once more", "2 times", "2 more times" */
function times({ length }: readonly JourneyEvent[], more: string): string {
  const words = length === 1 ? ['once', more] : [sayNumber(length), more, 'times'];
  return words.filter((word) => word !== '').join(' ');
}

/** The evidence a stage rests on, strongest first, each with its events. */
export function whyStage(relationship: Relationship, at: number): readonly Because[] {
  const { history } = relationship;
  const reasons: Because[] = [];
  const lastPurchase = history.purchases.at(-1);
  if (lastPurchase !== undefined) {
    const day = sayDay(lastPurchase.at, history.timeZone);
    const says =
      history.purchases.length === 1 ? `Bought on ${day}` : `Bought ${history.purchases.length} times, last on ${day}`;
    reasons.push(because(says, history.purchases));
  }
  const spokeFor = history.genuine.filter(
    (event) => event.kind === 'response' && (event.type === 'referral' || event.type === 'recommendation'),
  );
  if (spokeFor.length > 0) reasons.push(because('Recommended us to others', spokeFor));
  const answered = history.touches.filter((touch) => touch.answer !== null && touch.answer.type !== 'not-now');
  if (answered.length > 0) {
    const says = `Answered ${sayCount(answered.length, 'touch', 'touches')}`;
    reasons.push(
      because(
        says,
        answered.flatMap((touch) => (touch.answer ? [touch.event, touch.answer] : [])),
      ),
    );
  }
  for (const permission of allInForce(history.ledger, at)) {
    const end = permission.until === null ? '' : ` until ${sayDay(permission.until, history.timeZone)}`;
    const says = `Permission for ${permission.purpose} by ${channelWords(permission.channel)} in force${end}`;
    reasons.push(because(says, [permission]));
  }
  const answers = new Set<JourneyEvent | null>(answered.map((touch) => touch.answer));
  const ours = new Set(history.touches.map((touch) => touch.event.id));
  const [further, unasked]: [JourneyEvent[], JourneyEvent[]] = [[], []];
  for (const event of history.genuine) {
    if (event.kind !== 'response' || answers.has(event)) continue;
    (event.answers !== null && ours.has(event.answers) ? further : unasked).push(event);
  }
  const more = answered.length > 0 ? 'more' : '';
  if (further.length > 0) reasons.push(because(`Responded ${times(further, more)}`, further));
  if (unasked.length > 0) reasons.push(because(`Responded ${times(unasked, '')} unasked`, unasked));
  if (reasons.length > 0) return reasons;
  const takenBack = history.genuine.filter((event) => event.kind === 'purchase');
  const says =
    takenBack.length > 0 ? 'Bought, and the purchase was taken back' : 'No permission in force and no response yet';
  reasons.push(because(says, takenBack));
  return reasons;
}
