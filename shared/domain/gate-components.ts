import { unhealedComplaint } from './complaints.ts';
import type { ComponentOf, PermissionRefusal } from './component.ts';
import { contactFactValue, isOwnFact, plainName } from './contact-fact.ts';
import { copyFindingsFor } from './copy.ts';
import { type BounceEvent, type Channel, type DataUse, dataUses, type PermissionEvent } from './event.ts';
import type { History } from './history.ts';
import { latestFor, withdrawalFor } from './permission-ledger.ts';
import type { PlannedTouch, Recipient } from './planned-touch.ts';
import type { Cap, Policy } from './policy.ts';
import { type Stage, stages } from './stage.ts';
import { dayMs, wallTime } from './time.ts';
import { isPaced, type TouchClass } from './touch-class.ts';

/** Channels on which a paced touch needs a permission; on the others an objection blocks. */
const permissionChannels: ReadonlySet<Channel> = new Set(['email', 'phone', 'sms', 'push', 'social', 'retargeting']);

function standingObjection(history: History, recipient: Recipient, channel: Channel): PermissionRefusal | null {
  if (recipient.contact.doNotContact) return { cause: 'do-not-contact' };
  const complaint = unhealedComplaint(history);
  if (complaint !== null) return { cause: 'complaint', at: complaint.at };
  const bounce = history.bounces.length === 0 ? undefined : hardBounce(history, channel);
  const changedAt = channel === 'email' ? recipient.contact.emailChangedAt : null;
  if (bounce !== undefined && (changedAt === null || changedAt < bounce.at)) return { cause: 'bounce', at: bounce.at };
  return null;
}

function hardBounce({ bounces }: History, channel: Channel): BounceEvent | undefined {
  return bounces.findLast((one) => one.type === 'hard' && one.channel === channel);
}

/** What the permission gate has to know besides the touch; `inForce` are the permissions for its channel and purpose. */
interface PermissionCase {
  readonly touchClass: TouchClass;
  readonly inForce: readonly PermissionEvent[];
  readonly at: number;
  readonly now: number;
}

function permissionRefusal(
  { ledger }: History,
  { channel, purpose }: PlannedTouch,
  { inForce, at, now }: PermissionCase,
): PermissionRefusal | null {
  if (inForce.length > 0) return null;
  const withdrawal = withdrawalFor(ledger, channel, purpose, at);
  if (!permissionChannels.has(channel)) {
    return withdrawal === undefined ? null : { cause: 'objection', at: withdrawal.at };
  }
  const latest = latestFor(ledger, channel, purpose);
  if (withdrawal !== undefined && (latest === undefined || withdrawal.at >= latest.at)) {
    return withdrawal.undated ? { cause: 'withdrawn-undated' } : { cause: 'withdrawn', at: withdrawal.at };
  }
  if (latest === undefined || latest.until === null) return { cause: 'none' };
  return { cause: latest.until > now ? 'expiring' : 'expired', at: latest.until };
}

/** May we: permission, objections, complaints, bounces and do-not-contact. */
export function judgePermission(
  history: History,
  recipient: Recipient,
  touch: PlannedTouch,
  asked: PermissionCase,
): ComponentOf<'permission'> | null {
  const refusal =
    standingObjection(history, recipient, touch.channel) ??
    (isPaced(asked.touchClass) ? permissionRefusal(history, touch, asked) : null);
  return refusal === null ? null : { code: 'permission', severity: 'blocked', refusal };
}

/** Instants of the paced touches that count toward a cap: those in the rolling half-open window (at − D, at], in order. */
function countedInWindow(history: History, cap: Cap, at: number): readonly number[] {
  const counted: number[] = [];
  for (let place = history.touches.length - 1; place >= 0; place -= 1) {
    const past = history.touches[place];
    if (past === undefined || past.event.at <= at - cap.windowDays * dayMs) break;
    if (!isPaced(past.class) || (cap.channel !== 'any' && past.event.channel !== cap.channel)) continue;
    if (past.event.at <= at) counted.push(past.event.at);
  }
  return counted.reverse();
}

/** The caps a further touch would break at `at`. */
export function judgeCaps(history: History, channel: Channel, at: number): readonly ComponentOf<'cap'>[] {
  if (history.policy.caps.length === 0) return [];
  const broken: ComponentOf<'cap'>[] = [];
  for (const cap of history.policy.caps) {
    if (cap.channel !== 'any' && cap.channel !== channel) continue;
    const count = countedInWindow(history, cap, at).length;
    if (count >= cap.atMost) broken.push({ code: 'cap', severity: 'blocked', cap, count });
  }
  return broken;
}

/** When enough touches have left the window for one more, in ms; null where none is ever allowed. */
export function capRoomAt(history: History, cap: Cap, at: number): number | null {
  if (cap.atMost === 0) return null;
  const counted = countedInWindow(history, cap, at);
  const leaving = counted[counted.length - cap.atMost];
  return leaving === undefined ? at : Math.ceil(leaving + cap.windowDays * dayMs);
}

function isWithin(clock: string, from: string, until: string): boolean {
  return from <= until ? clock >= from && clock < until : clock >= from || clock < until;
}

export function hasQuietTime({ quietHours, quietWeekdays, holidays }: Policy): boolean {
  return quietHours.length + quietWeekdays.length + holidays.length > 0;
}

/** Quiet hours, weekdays and holidays in the contact's zone. */
export function judgeQuietTime(
  policy: Policy,
  timeZone: string,
  channel: Channel,
  at: number,
): ComponentOf<'quiet-hours'> | null {
  if (!hasQuietTime(policy)) return null;
  const hours = policy.quietHours.filter((quiet) => quiet.channels.includes(channel));
  const wall = wallTime(at, timeZone);
  const quiet = (cause: 'hours' | 'weekday' | 'holiday') =>
    ({ code: 'quiet-hours', severity: 'blocked', cause }) as const;
  if (policy.holidays.includes(wall.date)) return quiet('holiday');
  if (policy.quietWeekdays.includes(wall.weekday)) return quiet('weekday');
  return hours.some(({ from, until }) => isWithin(wall.clock, from, until)) ? quiet('hours') : null;
}

const obtrusiveChannels: ReadonlySet<Channel> = new Set(['phone', 'sms', 'push']);

/** The further from what they told, the later in this list. */
function furtherOf(a: DataUse, b: DataUse): DataUse {
  return dataUses.indexOf(a) < dataUses.indexOf(b) ? b : a;
}

/** Made once per planned touch: in one calendar for all, thousands of people get the same. */
const shownNames = new WeakMap<PlannedTouch, ReadonlySet<string>>();

/** Plain names of the facts a message names or fills in; names, addresses and the like come from nowhere else. */
function namesShown(touch: PlannedTouch): ReadonlySet<string> {
  const known = shownNames.get(touch);
  if (known !== undefined) return known;
  const names = [...touch.facts, ...touch.mergeFields].filter((name) => !isOwnFact(name));
  const shown = new Set(names.map(plainName));
  shownNames.set(touch, shown);
  return shown;
}

interface ShownFact {
  readonly name: string;
  readonly origin: DataUse;
}

/** The facts a message shows this reader, each with where it, or the data of its step, came from. */
function shownFacts({ facts }: Recipient, touch: PlannedTouch): readonly ShownFact[] {
  const names = namesShown(touch);
  if (names.size === 0) return [];
  return facts.flatMap(({ name, origin }) =>
    names.has(plainName(name)) ? [{ name, origin: furtherOf(origin, touch.data) }] : [],
  );
}

/**
 * Only facts they gave or would expect are shown to people who are not close; and what was learned elsewhere is not used,
 * shown or not, on a channel that interrupts. `stage` is asked for where something is shown.
 */
export function judgeProvenance(
  recipient: Recipient,
  touch: PlannedTouch,
  stage: () => Stage,
): ComponentOf<'provenance'> | null {
  const isObtrusive = obtrusiveChannels.has(touch.channel);
  const used = shownFacts(recipient, touch);
  const hidden = used.find((fact) => isUnexpected(fact.origin));
  const reached = hidden === undefined ? null : stage();
  if (hidden !== undefined && reached !== null && stages.indexOf(reached) < stages.indexOf('friend')) {
    const severity = reached === 'stranger' ? 'too-fast' : 'caution';
    return { code: 'provenance', severity, fact: hidden.name, origin: hidden.origin, cause: 'too-close' };
  }
  if (!isObtrusive) return null;
  const targeted = used.find((fact) => fact.origin !== 'declared');
  if (targeted === undefined && touch.data === 'declared') return null;
  const { name: fact, origin } = targeted ?? { name: null, origin: touch.data };
  return { code: 'provenance', severity: 'caution', fact, origin, cause: 'targeted-and-obtrusive' };
}

function isUnexpected(origin: DataUse): boolean {
  return origin === 'inferred' || origin === 'third-party';
}

/** What is wrong with the text for this contact, and as the first they ever get; never more than a caution. */
export function judgeCopy(firstEver: boolean, recipient: Recipient, touch: PlannedTouch): ComponentOf<'copy'> | null {
  const missing = touch.mergeFields.filter((field) => contactFactValue(recipient, field) === null);
  const findings = copyFindingsFor(touch, { missing, firstEver });
  return findings.length === 0 ? null : { code: 'copy', severity: 'caution', findings };
}
