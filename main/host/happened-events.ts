import type { Happened } from '../../shared/contract/contact-details.ts';
import type { JourneyEvent } from '../../shared/domain/event.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';

/** What was said belongs to the last of the events: a call that was taken is remembered by its talk. */
export interface NotedEvent {
  readonly event: JourneyEvent;
  readonly extra: Readonly<Record<string, string>>;
}

/** The events that something noted by hand stands for; `name` is unique, and ids in its order keep theirs. */
export function toNotedEvents(happened: Happened, at: number, text: string, name: string): readonly NotedEvent[] {
  const events = toEvents(happened, at, name);
  return events.map((event, index) => ({
    event,
    extra: text !== '' && index === events.length - 1 ? { text } : {},
  }));
}

function toEvents(happened: Happened, at: number, name: string): readonly JourneyEvent[] {
  const id = `${name}-1`;
  switch (happened.what) {
    case 'touch': {
      const { channel, ask, purpose, inReplyTo, response } = happened;
      const touch = { kind: 'touch', id, at, channel, ask, purpose, data: 'declared', inReplyTo } as const;
      if (response === null) return [touch];
      return [touch, { kind: 'response', id: `${name}-2`, at, type: response, answers: id, channel }];
    }
    case 'response': {
      const { type, channel, answers } = happened;
      return [{ kind: 'response', id, at, type, channel, answers }];
    }
    case 'purchase':
      return [{ kind: 'purchase', id, at, amount: happened.amount, currency: happened.currency }];
    case 'complaint':
      return [{ kind: 'complaint', id, at, type: happened.type, channel: happened.channel }];
    case 'withdrawal':
      return [{ kind: 'withdrawal', id, at, channel: happened.channel, purpose: happened.purpose, undated: false }];
    case 'note':
      return [{ kind: 'note', id, at }];
    default:
      return assertNever(happened);
  }
}
