import type { Contact } from '../contact.ts';
import type { SendingTool } from '../policy.ts';
import { countryCode, europe } from './country.ts';
import type { LawNeed, LawRule } from './law-rules.ts';

/** What a workspace may or may not know of a person and of the team's sending tool. */
export interface KnownToLaw {
  /** ISO 3166; null: not known, or not recognised. */
  readonly country: string | null;
  readonly timeZone: string | null;
  readonly sendingTool: SendingTool;
}

export function knownOf(contact: Pick<Contact, 'country' | 'timeZone'>, sendingTool: SendingTool): KnownToLaw {
  return { country: countryCode(contact.country), timeZone: contact.timeZone, sendingTool };
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

/** Whether a rule may hold for somebody of this country: one that nobody knows may be any. */
export function holdsFor(rule: LawRule, country: string | null): boolean {
  if (rule.where === 'everywhere' || country === null) return true;
  return rule.where === 'europe' ? europe.has(country) : rule.where.includes(country);
}
