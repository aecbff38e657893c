import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import type { ResponseEvent } from '../../../../shared/domain/event.ts';
import { dayMs } from '../../../../shared/domain/time.ts';

/** Something they wrote or said that nothing of ours has answered yet. */
export interface OpenMessage {
  readonly event: ResponseEvent;
  /** In their words, where the source kept them. */
  readonly words: string | null;
}

/** After this an answer would be a new message. */
const longestDays = 30;

/** The latest reply, form or wish of theirs that we neither answered nor wrote after; null: there is none. */
export function openMessage({ events }: Pick<ContactDetails, 'events'>, now: number): OpenMessage | null {
  let open: OpenMessage | null = null;
  for (const event of events) {
    if (event.at > now) break;
    if (event.kind === 'touch' && open !== null && (event.inReplyTo === open.event.id || event.at > open.event.at))
      open = null;
    if (event.kind === 'response' && waitsForUs(event)) open = { event, words: wordsOf(event.extra) };
  }
  return open !== null && now - open.event.at <= longestDays * dayMs ? open : null;
}

function waitsForUs({ type }: ResponseEvent): boolean {
  return type === 'reply' || type === 'form' || type === 'preference';
}

function wordsOf(extra: Readonly<Record<string, unknown>>): string | null {
  const text = extra['text'];
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}
