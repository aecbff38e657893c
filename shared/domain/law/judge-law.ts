import type { Component } from '../component.ts';
import type { Channel, PermissionEvent } from '../event.ts';
import type { History } from '../history.ts';
import type { PlannedTouch, Recipient } from '../planned-touch.ts';
import type { SendingTool } from '../policy.ts';
import type { Severity } from '../severity.ts';
import { monthsBefore, wallTime, withinMonths } from '../time.ts';
import { countryCode } from './country.ts';
import { type LawRule, lawRules } from './law-rules.ts';
import { holdsFor, isAtGmailOrYahoo, type KnownToLaw, missingFor } from './missing-data.ts';

/** What a rule looks at. */
export interface LawCase {
  readonly history: History;
  readonly recipient: Recipient;
  readonly touch: PlannedTouch;
  /** ms */
  readonly at: number;
  /** The permissions in force then for the channel and purpose of the touch. */
  readonly inForce: readonly PermissionEvent[];
}

/** A rule's answer: it holds or not, or the data to tell are missing. */
type Finding = Severity | 'unknown';

const express: ReadonlySet<PermissionEvent['method']> = new Set([
  'double-opt-in',
  'single-opt-in',
  'verbal',
  'contract',
  'points',
  'standing-order',
]);

/** How long what nobody said expressly carries, in months: a purchase, and an inquiry. */
const impliedMonths = { purchase: 24, inquiry: 6 } as const;

/**
 * Without an express permission a purchase carries for two years and an inquiry for six months. What ended is named by one
 * rule: that of inquiries where there never was anything else, else that of purchases.
 */
function impliedCanadian({ history, at, inForce }: LawCase, by: keyof typeof impliedMonths): Severity {
  if (inForce.length === 0 || inForce.some((permission) => express.has(permission.method))) return 'fine';
  const { purchases, ownAccord } = history;
  const bought = purchases.some((purchase) => purchase.at >= monthsBefore(at, impliedMonths.purchase));
  const inquired = ownAccord !== null && ownAccord.at >= monthsBefore(at, impliedMonths.inquiry);
  const onlyInquiries = purchases.length === 0 && ownAccord !== null;
  return bought || inquired || onlyInquiries !== (by === 'inquiry') ? 'fine' : 'blocked';
}

/** Up to this instant (ms) time alone leaves what the rules say as it is at `at`, as long as no permission ends. */
export function lawHoldsUntil({ purchases, ownAccord }: LawCase['history'], at: number): number {
  const carriedBy = [
    ...purchases.map((purchase) => ({ since: purchase.at, months: impliedMonths.purchase })),
    ...(ownAccord === null ? [] : [{ since: ownAccord.at, months: impliedMonths.inquiry }]),
  ];
  const carrying = carriedBy.filter(({ since, months }) => since >= monthsBefore(at, months));
  return Math.min(...carrying.map(({ since, months }) => withinMonths(since, months)));
}

/** Only customers, and only with a way out in every message. */
function softOptIn({ history, inForce }: LawCase): Severity {
  const rests = inForce.length > 0 && inForce.every((permission) => permission.method === 'soft-opt-in');
  const holds = history.purchases.length > 0 && history.policy.sendingTool.unsubscribeLink !== false;
  return rests && !holds ? 'blocked' : 'fine';
}

function provable({ inForce }: LawCase): Severity {
  return inForce.length === 0 || inForce.some((permission) => permission.evidence !== null) ? 'fine' : 'caution';
}

const unconfirmed: ReadonlySet<PermissionEvent['method']> = new Set(['single-opt-in', 'imported-claim']);
const confirming = lawRules.filter(({ id }) => id === 'de-doi');

/** Whether a way of agreeing on a channel is too little wherever an opt-in counts once it is confirmed: mail is. */
export function needsConfirming(method: PermissionEvent['method'], channel: Channel | 'any'): boolean {
  return unconfirmed.has(method) && (channel === 'any' || channel === 'email');
}

/** Whether somebody of this country, as a source writes it, has to have confirmed an opt-in. */
export function livesWhereConfirmed(country: string | null): boolean {
  const code = countryCode(country);
  return code !== null && confirming.some((rule) => holdsFor(rule, { country: code, atGmailOrYahoo: false }));
}

const byMail: ReadonlySet<PermissionEvent['method']> = new Set(['double-opt-in', 'single-opt-in']);

/** An unconfirmed opt-in counts for nothing; a confirmed mail does not prove that the telephone is theirs. */
function confirmedInGermany({ inForce, touch }: LawCase): Severity {
  const counts = ({ method, channel }: PermissionEvent) =>
    touch.channel === 'phone' ? channel === 'phone' || !byMail.has(method) : !unconfirmed.has(method);
  return inForce.length === 0 || inForce.some(counts) ? 'fine' : 'blocked';
}

/** Federal calling hours of the USA, on the clock of whoever is called. */
export const callingFrom = '08:00';
const callingUntil = '21:00';

/** Without a time zone the rule is not judged at all. */
function callingHours({ recipient, at }: LawCase): Severity {
  const { timeZone } = recipient.contact;
  if (timeZone === null) return 'fine';
  const { clock } = wallTime(at, timeZone);
  return clock >= callingFrom && clock <= callingUntil ? 'fine' : 'blocked';
}

const calling = lawRules.filter(({ id }) => id === 'us-tcpa-quiet');

/** Whether a rule looks at the time of day of a touch on this channel. */
export function hasCallingHours(channel: Channel): boolean {
  return calling.some(({ channels }) => channels.includes(channel));
}

/** The team is asked once what its sending tool adds; what it has not answered is never refused. */
function toolAdds({ history }: LawCase, ...what: readonly (keyof SendingTool)[]): Severity {
  return what.some((each) => history.policy.sendingTool[each] === false) ? 'blocked' : 'fine';
}

/** What the sending tool sends; nothing of it is in a call, a letter or a meeting. */
const sentByTool: ReadonlySet<Channel> = new Set(['email', 'sms']);

function easyWayOut(asked: LawCase): Severity {
  const isMissing = sentByTool.has(asked.touch.channel) && toolAdds(asked, 'unsubscribeLink') !== 'fine';
  return isMissing ? 'caution' : 'fine';
}

/** Opt-outs and objections act at once in the permission gate; what is left of those rules is information. */
const checks: Readonly<Record<string, (asked: LawCase) => Severity>> = {
  'us-canspam-mechanism': (asked) => toolAdds(asked, 'unsubscribeLink', 'postalAddress'),
  'ca-casl-implied-purchase': (asked) => impliedCanadian(asked, 'purchase'),
  'ca-casl-implied-inquiry': (asked) => impliedCanadian(asked, 'inquiry'),
  'ca-casl-unsub': (asked) => toolAdds(asked, 'unsubscribeLink'),
  'eu-gdpr-7-1': provable,
  'eu-gdpr-7-3': easyWayOut,
  'eu-eprivacy-softoptin': softOptIn,
  'us-tcpa-quiet': callingHours,
  'gmail-oneclick': (asked) => toolAdds(asked, 'oneClick'),
  'de-doi': confirmedInGermany,
};

const everythingAdded: SendingTool = { unsubscribeLink: true, postalAddress: true, oneClick: true };

/** What no workspace tells stays unknown, also where an answer about the tool would break the rule. */
function checkFor(rule: LawRule, known: KnownToLaw): (asked: LawCase) => Finding {
  const atBest = { ...known, timeZone: 'UTC', sendingTool: everythingAdded };
  const isUnknown = missingFor(rule, atBest).length > 0 || missingFor(rule, known).length > 0;
  return isUnknown ? () => 'unknown' : (checks[rule.id] ?? (() => 'fine'));
}

/** A rule as it holds for one channel and country. */
interface AppliedRule {
  readonly rule: LawRule;
  readonly check: (asked: LawCase) => Finding;
}

type ByChannel = Map<Channel, readonly AppliedRule[]>;

/** Rules by country as sources write it, and by channel, for whose time zone is known and for whose it is not. */
interface Applied {
  readonly withZone: Map<string | null, ByChannel>;
  readonly withoutZone: Map<string | null, ByChannel>;
}

/** By what the sending tool adds: a workspace has one answer, few countries and channels, and asks for every touch. */
const applied = new WeakMap<SendingTool, Applied>();

/** The rules for the channel of a touch and the country of its reader; a country nobody knows leaves each rule unknown. */
function rulesFor({ history, recipient, touch }: LawCase): readonly AppliedRule[] {
  const { sendingTool } = history.policy;
  const { country: written, timeZone } = recipient.contact;
  let ofTool = applied.get(sendingTool);
  if (ofTool === undefined) {
    ofTool = { withZone: new Map(), withoutZone: new Map() };
    applied.set(sendingTool, ofTool);
  }
  const byCountry = timeZone === null ? ofTool.withoutZone : ofTool.withZone;
  const byChannel: ByChannel = byCountry.get(written) ?? new Map();
  const ready = byChannel.get(touch.channel);
  if (ready !== undefined) return ready;
  const country = countryCode(written);
  const rules = lawRules
    .filter((rule) => rule.channels.includes(touch.channel) && holdsFor(rule, { country, atGmailOrYahoo: true }))
    .map(
      (rule): AppliedRule => ({
        rule,
        check: checkFor(rule, { country, timeZone, sendingTool, atGmailOrYahoo: true }),
      }),
    );
  byCountry.set(written, byChannel.set(touch.channel, rules));
  return rules;
}

/** Asked of few: of a mailbox's rules where one is broken. The rules of a country are found without looking at anybody. */
function concerns({ where }: LawRule, { recipient }: LawCase): boolean {
  return where !== 'gmail-and-yahoo' || isAtGmailOrYahoo(recipient.contact.email);
}

/** What every rule for this channel and country says of a touch. */
export function lawFindings(asked: LawCase): readonly { readonly rule: LawRule; readonly finding: Finding }[] {
  return rulesFor(asked)
    .filter(({ rule }) => concerns(rule, asked))
    .map(({ rule, check }) => ({ rule, finding: check(asked) }));
}

/** The rules a touch would break; rules that lack their data inform elsewhere and never block. */
export function judgeLaw(asked: LawCase): readonly Extract<Component, { code: 'law' }>[] {
  const broken: Extract<Component, { code: 'law' }>[] = [];
  for (const { rule, check } of rulesFor(asked)) {
    const finding = check(asked);
    if (finding === 'unknown' || finding === 'fine' || !concerns(rule, asked)) continue;
    broken.push({ code: 'law', severity: finding, rule });
  }
  return broken;
}
