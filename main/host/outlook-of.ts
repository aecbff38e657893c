import type { LatestEvent, Outlook } from '../../shared/contract/outlook.ts';
import type { JourneyEvent } from '../../shared/domain/event.ts';
import type { ContactJourney } from '../../shared/domain/journey.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { PlannedWork } from './planned-work.ts';

/** From here on a touch is a question: it converses, offers, or wants to act for them. */
const asksFrom = 3;

/** What happened last with a contact at `now` (ms), and what is planned next. */
export function outlookOf(journey: ContactJourney, work: PlannedWork, policy: Policy, now: number): Outlook {
  const past = journey.events.filter((event) => event.at <= now);
  let latest: LatestEvent | null = null;
  let unanswered = 0;
  let purchases = 0;
  for (const event of past) {
    const told = toLatest(event, purchases > 0);
    if (told === null || (event.kind === 'permission' && !yieldsToPermission(latest))) continue;
    latest = told;
    if (event.kind === 'purchase') purchases += 1;
    if (event.kind === 'touch') unanswered += event.ask >= asksFrom ? 1 : 0;
    else unanswered = 0;
  }
  return { latest, unanswered, next: work.nextFor(journey, policy, now) };
}

/** That someone agreed is often written down long after; it never hides what happened between you. */
function yieldsToPermission(latest: LatestEvent | null): boolean {
  return latest === null || latest.kind === 'permission' || latest.kind === 'withdrawal';
}

/** null: not worth telling. That a mail was opened may be the work of a program. */
function toLatest(event: JourneyEvent, again: boolean): LatestEvent | null {
  const { at } = event;
  switch (event.kind) {
    case 'note':
      return null;
    case 'touch':
      return { kind: event.kind, at, channel: event.channel, type: null, ask: event.ask, again: false };
    case 'response':
      if (event.type === 'open') return null;
      return { kind: event.kind, at, channel: event.channel, type: event.type, ask: null, again: false };
    case 'complaint':
    case 'bounce':
      return { kind: event.kind, at, channel: event.channel, type: event.type, ask: null, again: false };
    case 'permission':
    case 'withdrawal':
      return { kind: event.kind, at, channel: event.channel, type: null, ask: null, again: false };
    case 'purchase':
      return { kind: event.kind, at, channel: null, type: null, ask: null, again };
    case 'refund':
      return { kind: event.kind, at, channel: null, type: null, ask: null, again: false };
    default:
      return assertNever(event);
  }
}
