import type { Contact } from '../contact.ts';
import type { Channel } from '../event.ts';
import type { SendingTool } from '../policy.ts';
import { countryCode, europe } from './country.ts';
import { type LawNeed, type LawRule, lawRules } from './law-rules.ts';

/** A rule that may hold for a plan and cannot be judged: what it says, and what is missing. It never blocks. */
export interface LawNote {
  readonly rule: string;
  readonly says: string;
  readonly cite: string;
  readonly confidence: LawRule['confidence'];
  readonly missing: readonly LawNeed[];
  /** Of how many contacts something is missing. */
  readonly contacts: number;
}

/** Data no workspace holds. */
const neverKnown: ReadonlySet<LawNeed> = new Set([
  'state',
  'do-not-call-list',
  'list-size',
  'complaint-rate',
  'tracking-status',
  'record-keeping',
]);

const toolNeeds = new Map<LawNeed, keyof SendingTool>([
  ['unsubscribe-link', 'unsubscribeLink'],
  ['postal-address', 'postalAddress'],
  ['one-click', 'oneClick'],
]);

type Reader = Pick<Contact, 'country' | 'timeZone'>;

function isMissing(need: LawNeed, contact: Reader, tool: SendingTool): boolean {
  if (need === 'country') return countryCode(contact.country) === null;
  if (need === 'time-zone') return contact.timeZone === null;
  const answer = toolNeeds.get(need);
  return answer === undefined ? neverKnown.has(need) : tool[answer] === null;
}

function mayHold(rule: LawRule, contact: Reader): boolean {
  const country = countryCode(contact.country);
  if (rule.where === 'everywhere' || country === null) return true;
  return rule.where === 'europe' ? europe.has(country) : rule.where.includes(country);
}

/** The rules that may hold for these channels and contacts but lack data, those of most contacts first. */
export function lawNotes(
  channels: ReadonlySet<Channel>,
  contacts: readonly Reader[],
  tool: SendingTool,
): readonly LawNote[] {
  return lawRules
    .filter((rule) => rule.channels.some((channel) => channels.has(channel)))
    .flatMap((rule) => {
      const concerned = contacts.filter((contact) => mayHold(rule, contact));
      const missing = rule.needs.filter((need) => concerned.some((contact) => isMissing(need, contact, tool)));
      if (missing.length === 0) return [];
      const lacking = concerned.filter((contact) => missing.some((need) => isMissing(need, contact, tool)));
      const { id, says, cite, confidence } = rule;
      return [{ rule: id, says, cite, confidence, missing, contacts: lacking.length }];
    })
    .toSorted((a, b) => b.contacts - a.contacts);
}
