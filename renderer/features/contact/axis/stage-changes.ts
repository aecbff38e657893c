import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { touchNoun } from '../../../../shared/domain/channel-words.ts';
import type { JourneyEvent } from '../../../../shared/domain/event.ts';
import { eventName } from '../../../../shared/domain/event-name.ts';
import type { Condition, Stage } from '../../../../shared/domain/stage.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { responseWords } from '../../marks/index.ts';

/** One turn of a relationship: what happened, and where it stood from then on. */
export interface Change {
  readonly at: number;
  /** "first reply"; null when the event behind it is not known for certain. */
  readonly cause: string | null;
  readonly stage: Stage;
  readonly condition: Condition;
  readonly stageChanged: boolean;
}

/** From this many instants on a story is thinned, and a change may belong to an event that is not in it. */
const thinnedFrom = 400;

/** Every change of stage and condition at an event, in the order of time. */
export function changesOf({ story, events }: Pick<ContactDetails, 'story' | 'events'>): readonly Change[] {
  const byName = new Map(events.map((event) => [eventName(event), event]));
  const whole = new Set(events.map((event) => event.at)).size <= thinnedFrom;
  const changes: Change[] = [];
  let stage: Stage = 'stranger';
  let condition: Condition | null = null;
  for (const point of story) {
    const stageChanged = point.stage !== stage;
    if (stageChanged || (condition !== null && point.condition !== condition)) {
      const event = whole ? byName.get(point.event) : undefined;
      const cause = event === undefined ? null : causeOf(event, events);
      changes.push({ at: point.at, cause, stage: point.stage, condition: point.condition, stageChanged });
    }
    stage = point.stage;
    condition = point.condition;
  }
  return changes;
}

function causeOf(event: JourneyEvent, events: readonly JourneyEvent[]): string {
  const first = events.find((other) => isSameKind(other, event));
  return first?.at === event.at && canComeAgain(event) ? `first ${nounOf(event)}` : nounOf(event);
}

function isSameKind(a: JourneyEvent, b: JourneyEvent): boolean {
  if (a.kind !== b.kind) return false;
  return a.kind !== 'response' || b.kind !== 'response' || a.type === b.type;
}

/** Of forms and permissions the first is nothing to remark on; of replies and purchases it is. */
function canComeAgain(event: JourneyEvent): boolean {
  if (event.kind === 'purchase') return true;
  return event.kind === 'response' && event.type !== 'form' && event.type !== 'not-now';
}

const responseNouns: Partial<Readonly<Record<string, string>>> = {
  reply: 'reply',
  click: 'click',
  form: 'form',
  booking: 'booking',
  visit: 'visit',
  'call-answered': 'call',
  referral: 'referral',
  recommendation: 'recommendation',
  preference: 'preference',
  'not-now': '“not now”',
};

function nounOf(event: JourneyEvent): string {
  switch (event.kind) {
    case 'touch':
      return touchNoun(event.channel);
    case 'response':
      return responseNouns[event.type] ?? responseWords[event.type].toLowerCase();
    case 'permission':
    case 'withdrawal':
    case 'purchase':
    case 'refund':
    case 'complaint':
    case 'bounce':
    case 'note':
      return event.kind;
    default:
      return assertNever(event);
  }
}
