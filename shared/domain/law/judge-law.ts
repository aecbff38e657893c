import type { Component } from '../component.ts';
import type { Channel, PermissionEvent } from '../event.ts';
import type { History } from '../history.ts';
import type { PlannedTouch, Recipient } from '../planned-touch.ts';
import type { SendingTool } from '../policy.ts';
import type { Severity } from '../severity.ts';
import { monthsBefore, wallTime } from '../time.ts';
import { countryCode } from './country.ts';
import { type LawRule, lawRules } from './law-rules.ts';
import { holdsFor, type KnownToLaw, missingFor } from './missing-data.ts';

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

/** Without an express permission a purchase carries for `months.purchase`, an inquiry for `months.inquiry`. */
function impliedCanadian({ history, at, inForce }: LawCase): Severity {
  if (inForce.length === 0 || inForce.some((permission) => express.has(permission.method))) return 'fine';
  const bought = history.purchases.some((purchase) => purchase.at >= monthsBefore(at, 24));
  const inquired = history.ownAccord !== null && history.ownAccord.at >= monthsBefore(at, 6);
  return bought || inquired ? 'fine' : 'blocked';
}

function softOptIn({ history, inForce }: LawCase): Severity {
  const rests = inForce.length > 0 && inForce.every((permission) => permission.method === 'soft-opt-in');
  return rests && history.purchases.length === 0 ? 'blocked' : 'fine';
}

function provable({ inForce }: LawCase): Severity {
  return inForce.length === 0 || inForce.some((permission) => permission.evidence !== null) ? 'fine' : 'caution';
}

const unconfirmed: ReadonlySet<PermissionEvent['method']> = new Set(['single-opt-in', 'imported-claim']);
const confirming = lawRules.filter(({ id }) => id === 'de-doi');

/** Whether a way of agreeing on a channel is too little wherever an opt-in counts once it is confirmed. */
export function needsConfirming(method: PermissionEvent['method'], channel: Channel | 'any'): boolean {
  return unconfirmed.has(method) && confirming.some((rule) => channel === 'any' || rule.channels.includes(channel));
}

/** Whether somebody of this country, as a source writes it, has to have confirmed an opt-in. */
export function livesWhereConfirmed(country: string | null): boolean {
  const code = countryCode(country);
  return code !== null && confirming.some((rule) => holdsFor(rule, code));
}

function confirmedInGermany({ inForce }: LawCase): Severity {
  return inForce.length > 0 && inForce.every(({ method }) => unconfirmed.has(method)) ? 'blocked' : 'fine';
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

/** The team is asked once what its sending tool adds; what it has not answered is never refused. */
function toolAdds({ history }: LawCase, ...what: readonly (keyof SendingTool)[]): Severity {
  return what.some((each) => history.policy.sendingTool[each] === false) ? 'blocked' : 'fine';
}

/** Opt-outs and objections act at once in the permission gate; what is left of those rules is information. */
const checks: Readonly<Record<string, (asked: LawCase) => Severity>> = {
  'us-canspam-mechanism': (asked) => toolAdds(asked, 'unsubscribeLink', 'postalAddress'),
  'ca-casl-implied-purchase': impliedCanadian,
  'ca-casl-unsub': (asked) => toolAdds(asked, 'unsubscribeLink'),
  'eu-gdpr-7-1': provable,
  'eu-gdpr-7-3': (asked) => toolAdds(asked, 'unsubscribeLink'),
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
    .filter((rule) => rule.channels.includes(touch.channel) && holdsFor(rule, country))
    .map((rule): AppliedRule => ({ rule, check: checkFor(rule, { country, timeZone, sendingTool }) }));
  byCountry.set(written, byChannel.set(touch.channel, rules));
  return rules;
}

/** What every rule for this channel and country says of a touch. */
export function lawFindings(asked: LawCase): readonly { readonly rule: LawRule; readonly finding: Finding }[] {
  return rulesFor(asked).map(({ rule, check }) => ({ rule, finding: check(asked) }));
}

/** The rules a touch would break; rules that lack their data inform elsewhere and never block. */
export function judgeLaw(asked: LawCase): readonly Extract<Component, { code: 'law' }>[] {
  const broken: Extract<Component, { code: 'law' }>[] = [];
  for (const { rule, check } of rulesFor(asked)) {
    const finding = check(asked);
    if (finding !== 'unknown' && finding !== 'fine') broken.push({ code: 'law', severity: finding, rule });
  }
  return broken;
}
