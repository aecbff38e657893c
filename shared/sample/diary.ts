import type {
  Ask,
  Channel,
  ComplaintType,
  DataUse,
  JourneyEvent,
  PermissionMethod,
  ResponseType,
} from '../domain/event.ts';
import { dayMs } from '../domain/time.ts';
import { awake, type LetterDate, workingTime } from './calendar.ts';
import type { Random } from './random.ts';
import type { SaidInSource } from './sample.ts';

const minuteMs = 60_000;

/** A touch or a response that later events can name. */
export interface Named {
  readonly id: string;
  readonly at: number;
}

interface TouchParts {
  readonly subject: string;
  readonly channel?: Channel;
  readonly ask?: Ask;
  readonly purpose?: string;
  readonly data?: DataUse;
  readonly inReplyTo?: Named;
}

interface ResponseParts {
  readonly text?: string;
  readonly answers?: Named;
  readonly channel?: Channel;
}

interface PermissionParts {
  readonly purpose: string;
  readonly channel?: Channel | 'any';
  readonly method?: PermissionMethod;
  readonly evidence: string;
  readonly until?: number;
  readonly cadenceDays?: number;
}

export interface Written {
  readonly event: JourneyEvent;
  readonly extra: SaidInSource;
}

/** The journey of one person as it is being made up. What would come after now has not happened and is not written. */
export interface Diary {
  readonly random: Random;
  /** Latest first. */
  readonly letters: readonly LetterDate[];
  readonly now: number;
  /** The next of these that this person has not met yet; from the first again when all are used. */
  draw<T>(from: readonly [T, ...(readonly T[])]): T;
  /** An instant in the person's working hours, so many days ago. */
  ago(days: number): number;
  touch(at: number, parts: TouchParts, id?: string): Named;
  respond(at: number, type: ResponseType, parts?: ResponseParts): Named;
  /** They answer a touch of ours after so many days. */
  answer(touch: Named, afterDays: number, type: ResponseType, text?: string): Named;
  /** We answer a message of theirs after so many days. */
  answerBack(message: Named, afterDays: number): void;
  permit(at: number, parts: PermissionParts): void;
  withdraw(at: number, channel: Channel | null, purpose: string | null): void;
  buy(at: number, amount: string): void;
  refund(at: number, amount: string): void;
  complain(at: number, type: ComplaintType, text: string): void;
  bounce(at: number): void;
  note(at: number, text: string): void;
  written(): readonly Written[];
}

interface DiaryOf {
  readonly now: number;
  readonly timeZone: string;
  readonly currency: string;
  readonly letters: readonly LetterDate[];
  readonly random: Random;
}

export function createDiary({ now, timeZone, currency, letters, random }: DiaryOf): Diary {
  const pages: Written[] = [];
  const decks = new Map<readonly unknown[], unknown[]>();

  function write(happening: JourneyEvent, extra: SaidInSource = {}): Named {
    const event = { ...happening, at: Math.round(happening.at) };
    if (event.at < now) pages.push({ event, extra });
    return { id: event.id, at: event.at };
  }

  const said = (text: string | undefined): SaidInSource => (text === undefined ? {} : { text });
  const nextId = (letter: string) => `${letter}${pages.length + 1}`;

  const diary: Diary = {
    random,
    letters,
    now,
    draw<T>(from: readonly [T, ...(readonly T[])]) {
      // A deck only ever holds what its own list held.
      const deck = (decks.get(from) ?? []) as T[];
      if (deck.length === 0) deck.push(...random.shuffled(from));
      decks.set(from, deck);
      return deck.pop() ?? from[0];
    },
    ago(days) {
      const hour = random.whole(8, 16);
      const clock = `${String(hour).padStart(2, '0')}:${String(random.whole(0, 59)).padStart(2, '0')}`;
      const at = workingTime(now, days, clock, timeZone);
      return at < now ? at : workingTime(now, days + 1, clock, timeZone);
    },
    touch(at, { subject, channel = 'email', ask = 2, purpose = 'offer', data = 'declared', inReplyTo }, id) {
      const inReply = inReplyTo?.id ?? null;
      return write(
        { kind: 'touch', id: id ?? nextId('t'), at, channel, ask, purpose, data, inReplyTo: inReply },
        { subject },
      );
    },
    respond(at, type, { text, answers, channel = 'email' } = {}) {
      return write({ kind: 'response', id: nextId('r'), at, type, answers: answers?.id ?? null, channel }, said(text));
    },
    answer(touch, afterDays, type, text) {
      const at = awake(touch.at + Math.max(afterDays * dayMs, minuteMs), timeZone);
      return diary.respond(at, type, { answers: touch, ...said(text) });
    },
    answerBack(message, afterDays) {
      const at = awake(message.at + afterDays * dayMs, timeZone);
      diary.touch(at, { subject: 'Re: your message', inReplyTo: message });
    },
    permit(at, { purpose, channel = 'email', method = 'double-opt-in', evidence, until, cadenceDays }) {
      write({
        kind: 'permission',
        id: nextId('p'),
        at,
        channel,
        purpose,
        method,
        evidence,
        until: until ?? null,
        cadenceDays: cadenceDays ?? null,
      });
    },
    withdraw(at, channel, purpose) {
      write({ kind: 'withdrawal', id: nextId('w'), at, channel, purpose, undated: false });
    },
    buy(at, amount) {
      write({ kind: 'purchase', id: nextId('b'), at, amount, currency });
    },
    refund(at, amount) {
      write({ kind: 'refund', id: nextId('f'), at, amount, currency });
    },
    complain(at, type, text) {
      write({ kind: 'complaint', id: nextId('c'), at, type, channel: type === 'spam' ? 'email' : null }, said(text));
    },
    bounce(at) {
      write({ kind: 'bounce', id: nextId('u'), at, type: 'hard', channel: 'email' });
    },
    note(at, text) {
      write({ kind: 'note', id: nextId('n'), at }, { text });
    },
    written: () => pages,
  };
  return diary;
}
