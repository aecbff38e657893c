import type { SendingTool } from '../policy.ts';
import { europe } from './country.ts';
import type { LawNeed, LawRule } from './law-rules.ts';

/** What a workspace may or may not know of a person and of the team's sending tool. */
export interface KnownToLaw {
  /** ISO 3166; null: not known, or not recognised. */
  readonly country: string | null;
  readonly timeZone: string | null;
  readonly atGmailOrYahoo: boolean;
  readonly sendingTool: SendingTool;
}

const gmailOrYahoo = /@(?:gmail\.com|googlemail\.com|ymail\.com|yahoo\.[a-z.]+)$/i;

/** Whether a mailbox is one that the rules of Gmail and Yahoo are about. */
export function isAtGmailOrYahoo(email: string | null): boolean {
  return email !== null && gmailOrYahoo.test(email);
}

/** What the sending tool adds, of what rules ask for. */
const toolNeeds = {
  'unsubscribe-link': 'unsubscribeLink',
  'postal-address': 'postalAddress',
  'one-click': 'oneClick',
} as const satisfies Partial<Record<LawNeed, keyof SendingTool>>;

/** The needs that the sending tool's three questions answer. */
export function isAboutTool(need: LawNeed): need is keyof typeof toolNeeds {
  return Object.hasOwn(toolNeeds, need);
}

function isKnown(need: LawNeed, { country, timeZone, sendingTool }: KnownToLaw): boolean {
  switch (need) {
    case 'country':
      return country !== null;
    case 'time-zone':
      return timeZone !== null;
    case 'unsubscribe-link':
    case 'postal-address':
    case 'one-click':
      return sendingTool[toolNeeds[need]] !== null;
    // Every journey tells these, be it that there were none.
    case 'inquiries':
    case 'permission-evidence':
    case 'permission-method':
    case 'purchases':
      return true;
    // No workspace has a place for these.
    case 'complaint-rate':
    case 'do-not-call-list':
    case 'list-size':
    case 'record-keeping':
    case 'state':
    case 'tracking-status':
      return false;
  }
}

/** What is missing to judge a rule for a person; nothing, where one answer about the sending tool breaks it already. */
export function missingFor(rule: LawRule, known: KnownToLaw): readonly LawNeed[] {
  const missing = rule.needs.filter((need) => !isKnown(need, known));
  if (missing.length === 0 || missing.includes('country')) return missing;
  const isBroken = rule.needs.some((need) => isAboutTool(need) && known.sendingTool[toolNeeds[need]] === false);
  return isBroken ? [] : missing;
}

/** Whether a rule may hold for somebody: a country that nobody knows may be any. */
export function holdsFor(
  { where }: LawRule,
  { country, atGmailOrYahoo }: Pick<KnownToLaw, 'country' | 'atGmailOrYahoo'>,
): boolean {
  if (where === 'gmail-and-yahoo') return atGmailOrYahoo;
  if (where === 'everywhere' || country === null) return true;
  return where === 'europe' ? europe.has(country) : where.includes(country);
}
