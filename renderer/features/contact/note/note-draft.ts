import type { ContactDetails, Happened } from '../../../../shared/contract/data-contract.ts';
import type { Ask, Channel, ComplaintType } from '../../../../shared/domain/event.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';

export const noteKinds = [
  'reply',
  'call',
  'meeting',
  'message',
  'purchase',
  'not-now',
  'complaint',
  'withdrawal',
  'note',
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** How a call or a meeting went. */
export type Outcome = 'they-took-part' | 'they-did-not' | 'they-came-to-us';

/** What is typed into the dialog; every kind uses some of it. */
export interface NoteDraft {
  readonly kind: NoteKind;
  /** "2026-04-09" and "14:30", in the time zone of this computer. */
  readonly on: string;
  readonly clock: string;
  readonly text: string;
  readonly channel: Channel;
  readonly outcome: Outcome;
  readonly ask: Ask;
  readonly purpose: string;
  /** The touch this answers, or the message of theirs it replies to; '' for none. */
  readonly linked: string;
  readonly amount: string;
  readonly currency: string;
  readonly complaint: ComplaintType;
  /** Withdrawn for; '' for every channel, every purpose. */
  readonly withdrawnChannel: Channel | '';
  readonly withdrawnPurpose: string;
}

/** A draft of this moment; what it answers is the latest touch that nothing answered yet. */
export function newDraft(details: ContactDetails, kind: NoteKind, now: number, linked?: string): NoteDraft {
  const { on, clock } = wallClock(now);
  const last = details.events.findLast((event) => event.kind === 'purchase');
  return {
    kind,
    on,
    clock,
    text: '',
    channel: 'email',
    outcome: 'they-took-part',
    ask: kind === 'message' ? 1 : 3,
    purpose: purposesOf(details)[0] ?? 'contact',
    linked: linked ?? '',
    amount: '',
    currency: (last?.kind === 'purchase' ? last.currency : null) ?? 'EUR',
    complaint: 'spoken',
    withdrawnChannel: '',
    withdrawnPurpose: '',
  };
}

/** The purposes met so far, the latest first. */
export function purposesOf({ events }: Pick<ContactDetails, 'events'>): readonly string[] {
  const purposes = events.flatMap((event) =>
    (event.kind === 'touch' || event.kind === 'permission') && event.purpose !== 'service' ? [event.purpose] : [],
  );
  return [...new Set(purposes.toReversed())];
}

/** The instant meant, in ms; null while date or time is not complete. */
export function instantOfDraft({ on, clock }: Pick<NoteDraft, 'on' | 'clock'>): number | null {
  const at = new Date(`${on}T${clock}`).getTime();
  return Number.isNaN(at) ? null : at;
}

/** What is wrong with it, as a sentence; null: nothing. */
export function faultOfDraft(draft: NoteDraft, now: number): string | null {
  const at = instantOfDraft(draft);
  if (at === null) return 'Date and time say when it happened.';
  if (at > now) return 'This lies ahead. What is ahead is planned, not noted.';
  if (draft.kind === 'purchase' && draft.amount !== '' && amountOf(draft) === null)
    return 'The amount is a number such as 120.00.';
  if (draft.kind === 'note' && draft.text.trim() === '') return 'A note needs its words.';
  return null;
}

export function toHappened(draft: NoteDraft): Happened {
  const { kind, channel, ask, outcome } = draft;
  const purpose = draft.purpose.trim() === '' ? 'contact' : draft.purpose.trim();
  const linked = draft.linked === '' ? null : draft.linked;
  switch (kind) {
    case 'reply':
      return { what: 'response', type: 'reply', channel, answers: linked };
    case 'not-now':
      return { what: 'response', type: 'not-now', channel, answers: linked };
    case 'call':
      if (outcome === 'they-came-to-us') return { what: 'response', type: 'reply', channel: 'phone', answers: linked };
      return ours('phone', draft, purpose, outcome === 'they-took-part' ? 'call-answered' : null);
    case 'meeting':
      return ours('meeting', draft, purpose, outcome === 'they-did-not' ? null : 'visit');
    case 'message':
      return { what: 'touch', channel, ask, purpose, inReplyTo: linked, response: null };
    case 'purchase':
      return { what: 'purchase', amount: amountOf(draft), currency: draft.amount === '' ? null : currencyOf(draft) };
    case 'complaint':
      return { what: 'complaint', type: draft.complaint, channel: draft.complaint === 'spam' ? 'email' : null };
    case 'withdrawal': {
      const { withdrawnChannel, withdrawnPurpose } = draft;
      return {
        what: 'withdrawal',
        channel: withdrawnChannel === '' ? null : withdrawnChannel,
        purpose: withdrawnPurpose === '' ? null : withdrawnPurpose,
      };
    }
    case 'note':
      return { what: 'note' };
    default:
      return assertNever(kind);
  }
}

type TouchNoted = Extract<Happened, { readonly what: 'touch' }>;

function ours(channel: Channel, { ask }: NoteDraft, purpose: string, response: TouchNoted['response']): Happened {
  return { what: 'touch', channel, ask, purpose, inReplyTo: null, response };
}

function amountOf({ amount }: NoteDraft): string | null {
  const plain = amount.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? plain : null;
}

function currencyOf({ currency }: NoteDraft): string | null {
  const code = currency.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

function wallClock(at: number): { readonly on: string; readonly clock: string } {
  const date = new Date(at);
  const padded = (value: number) => String(value).padStart(2, '0');
  return {
    on: `${date.getFullYear()}-${padded(date.getMonth() + 1)}-${padded(date.getDate())}`,
    clock: `${padded(date.getHours())}:${padded(date.getMinutes())}`,
  };
}
