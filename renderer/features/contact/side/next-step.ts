import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { touchNoun } from '../../../../shared/domain/channel-words.ts';
import { contactName } from '../../../../shared/domain/contact.ts';
import type { PermissionEvent, WithdrawalEvent } from '../../../../shared/domain/event.ts';
import { livesWhereConfirmed, needsConfirming } from '../../../../shared/domain/law/judge-law.ts';
import { allInForce } from '../../../../shared/domain/permission-ledger.ts';
import { dayMs } from '../../../../shared/domain/time.ts';
import { sayChance, sayDays } from '../../../../shared/lib/count.ts';
import { sayDay } from '../../../lib/say-date.ts';
import { openMessage } from './open-message.ts';

/** What would do it: planning a touch, noting an answer of ours, or recording how they agreed. */
export type StepAct = 'plan' | 'note-answer' | 'record-permission';

export interface NextStep {
  /** What and from when, in a sentence. */
  readonly says: string;
  readonly helps: string;
  readonly acts: readonly StepAct[];
  /** Whether it also helps to know how much may be asked. */
  readonly asks?: true;
}

const replyDays = 7;

/** What comes next with this contact, the most pressing first: never asking, their open question, permission, pace. */
export function nextStep(details: ContactDetails, now: number): NextStep {
  return (
    neverAsked(details) ??
    complained(details, now) ??
    theirQuestion(details, now) ??
    notPermitted(details, now) ??
    unconfirmed(details, now) ??
    gone(details) ??
    unheard(details) ??
    waiting(details, now) ??
    cooling(details, now) ??
    room(details, now)
  );
}

function neverAsked({ contact }: ContactDetails): NextStep | null {
  if (!contact.doNotContact) return null;
  return { says: `${contactName(contact)} is marked as not to be contacted.`, helps: 'Nothing goes out.', acts: [] };
}

function complained({ contact, events }: ContactDetails, now: number): NextStep | null {
  const last = events.findLast(
    (event) => event.at <= now && (event.kind === 'complaint' || event.kind === 'permission'),
  );
  if (last?.kind !== 'complaint') return null;
  const name = contactName(contact);
  return {
    says: `${name} complained on ${sayDay(last.at, now)}.`,
    helps: 'Nothing goes out until a newer permission is recorded.',
    acts: ['record-permission'],
  };
}

function theirQuestion(details: ContactDetails, now: number): NextStep | null {
  const open = openMessage(details, now);
  if (open === null) return null;
  const name = contactName(details.contact);
  const day = sayDay(open.event.at, now);
  const what = open.event.type === 'form' ? 'filled in a form' : 'wrote';
  const asked = open.words?.includes('?') === true;
  return {
    says: asked
      ? `${name} asked something on ${day}. Answer that first.`
      : `${name} ${what} on ${day}, and nothing has come back yet. Answer that first.`,
    helps: `${quoted(open.words)}${replyWords(open.event.at, now)}${paceWords(details, now)}`,
    acts: ['plan', 'note-answer'],
  };
}

/** An answer weighs nothing for a week after what it answers. */
function replyWords(theirsAt: number, now: number): string {
  const until = theirsAt + replyDays * dayMs;
  return until > now ? `An answer weighs nothing until ${sayDay(until, now)}. ` : '';
}

function quoted(words: string | null): string {
  if (words === null) return '';
  return /^[“"«]/.test(words) ? `${words} ` : `“${words}” `;
}

function ledgerOf(events: ContactDetails['events']) {
  const permissions = events.filter((event): event is PermissionEvent & typeof event => event.kind === 'permission');
  const withdrawals = events.filter((event): event is WithdrawalEvent & typeof event => event.kind === 'withdrawal');
  return { permissions, withdrawals };
}

/** Opt-ins alone that count only once they are confirmed where this contact lives. */
function unconfirmed({ contact, events }: ContactDetails, now: number): NextStep | null {
  const inForce = allInForce(ledgerOf(events), now);
  const isFrail = inForce.every(({ method, channel }) => needsConfirming(method, channel));
  if (!isFrail || !livesWhereConfirmed(contact.country)) return null;
  const name = contactName(contact);
  return {
    says: `The opt-in of ${name} is not confirmed, and in Germany one counts once it is.`,
    helps: 'Until then mail is blocked. A confirmed one can be recorded.',
    acts: ['record-permission'],
  };
}

function notPermitted({ contact, events }: ContactDetails, now: number): NextStep | null {
  const { permissions, withdrawals } = ledgerOf(events);
  if (allInForce({ permissions, withdrawals }, now).length > 0) return null;
  const name = contactName(contact);
  const last = withdrawals.findLast((event) => event.at <= now);
  const acts = ['record-permission'] as const;
  if (permissions.length === 0 && last === undefined)
    return {
      says: `No permission is recorded for ${name}. How ${name} agreed can be recorded.`,
      helps: 'Until then email, calls, text, push and social messages and ads are blocked.',
      acts,
    };
  const why = last === undefined ? 'The last permission has ended' : `${name} withdrew on ${sayDay(last.at, now)}`;
  return { says: `${why}. No permission is in force.`, helps: 'A new one, given by them, can be recorded.', acts };
}

function gone({ contact, explanation }: ContactDetails): NextStep | null {
  if (explanation.condition !== 'lost') return null;
  return {
    says: `${contactName(contact)} has probably gone. Asking whether to stay in touch fits better than another letter.`,
    helps: `The chance that there will be another response is ${sayChance(explanation.aliveOwn)}.`,
    acts: ['plan'],
  };
}

/** Letters they asked for, and of which nothing has come back for long. */
function unheard({ planned }: ContactDetails): NextStep | null {
  const reasons = planned.flatMap((touch) => touch.verdict.reasons.filter((reason) => reason.code === 'promise'));
  const [first] = reasons;
  if (first === undefined) return null;
  return {
    says: first.sentence,
    helps: 'Whoever wants them says so; whoever does not is let go in peace.',
    acts: ['plan'],
  };
}

function cooling(details: ContactDetails, now: number): NextStep | null {
  const { contact, explanation } = details;
  const why = explanation.because.at(-1)?.says;
  if (explanation.condition !== 'cooling' || why === undefined) return null;
  return {
    says: `${contactName(contact)} is cooling. A message that gives something fits better than one that asks.`,
    helps: `${why}. ${paceWords(details, now)}`,
    acts: ['plan'],
  };
}

function waiting(details: ContactDetails, now: number): NextStep | null {
  const { contact, explanation, next, events } = details;
  if (next.fineFrom === null || next.fineFrom <= now) return null;
  const name = contactName(contact);
  const from = `Room for another message from ${sayDay(next.fineFrom, now)}.`;
  const asked =
    explanation.replyWait === null ? undefined : events.find(({ id }) => id === explanation.replyWait?.open);
  if (next.heldBackBy.includes('reply-wait') && asked?.kind === 'touch')
    return {
      says: `The ${touchNoun(asked.channel)} of ${sayDay(asked.at, now)} asked something and is not answered yet.`,
      helps: `${Math.round((explanation.replyWait?.q ?? 0) * 100)} in 100 of ${name}'s answers would have come by now. ${from}`,
      acts: ['plan'],
    };
  const planned = details.planned[0];
  const ahead =
    planned === undefined ? '' : ` ${planned.planName} has a touch on ${sayDay(Date.parse(planned.verdict.at), now)}.`;
  return { says: from, helps: `${limitWords(details)}${ahead}`, acts: ['plan'], asks: true };
}

function room(details: ContactDetails, now: number): NextStep {
  const { contact, next } = details;
  const name = contactName(contact);
  if (next.fineFrom === null)
    return { says: `No date helps a message to ${name} by itself.`, helps: limitWords(details), acts: ['plan'] };
  return {
    says: `There is room for a message to ${name} now.`,
    helps: paceWords(details, now),
    acts: ['plan'],
    asks: true,
  };
}

/** From when by pace alone, and from when the one after it. */
function paceWords(details: ContactDetails, now: number): string {
  const { fineFrom, thenFrom } = details.next;
  if (fineFrom === null) return limitWords(details);
  const first = fineFrom <= now + dayMs / 24 ? 'now' : sayDay(fineFrom, now);
  const then = thenFrom === null ? '' : `, the next one after it from ${sayDay(thenFrom, now)}`;
  return `An ordinary message is fine from ${first}${then}.`;
}

function limitWords({ contact, explanation }: ContactDetails): string {
  return `The limit with ${contactName(contact)} is one message every ${sayDays(explanation.limitGapDays)}.`;
}
