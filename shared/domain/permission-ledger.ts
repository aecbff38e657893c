import type { Channel, PermissionEvent, WithdrawalEvent } from './event.ts';

/** What a contact allowed and took back, in the order it happened. */
export interface PermissionLedger {
  readonly permissions: PermissionEvent[];
  readonly withdrawals: WithdrawalEvent[];
}

function covers(permission: PermissionEvent, channel: Channel, purpose: string): boolean {
  return (permission.channel === 'any' || permission.channel === channel) && permission.purpose === purpose;
}

/** The latest permission on record for a channel and purpose, in force or not. */
export function latestFor(
  { permissions }: PermissionLedger,
  channel: Channel,
  purpose: string,
): PermissionEvent | undefined {
  return permissions.findLast((permission) => covers(permission, channel, purpose));
}

function concerns(withdrawal: WithdrawalEvent, channel: Channel, purpose: string): boolean {
  const onChannel = withdrawal.channel === null || withdrawal.channel === 'any' || withdrawal.channel === channel;
  return onChannel && (withdrawal.purpose === null || withdrawal.purpose === purpose);
}

/** The latest withdrawal that is known at `at` and concerns this channel and purpose; one without a date counts always. */
export function withdrawalFor(
  { withdrawals }: PermissionLedger,
  channel: Channel,
  purpose: string,
  at: number,
): WithdrawalEvent | undefined {
  for (let place = withdrawals.length - 1; place >= 0; place -= 1) {
    const withdrawal = withdrawals[place];
    if (withdrawal === undefined || (withdrawal.at > at && !withdrawal.undated)) continue;
    if (concerns(withdrawal, channel, purpose)) return withdrawal;
  }
  return undefined;
}

/** Whether a withdrawal that holds at `at` came after this permission was given, for this channel and purpose. */
function isWithdrawn(
  ledger: PermissionLedger,
  permission: PermissionEvent,
  channel: Channel,
  purpose: string,
  at: number,
): boolean {
  const withdrawal = withdrawalFor(ledger, channel, purpose, at);
  return withdrawal !== undefined && withdrawal.at >= permission.at;
}

function isCurrent(permission: PermissionEvent, at: number): boolean {
  return permission.at <= at && (permission.until === null || at < permission.until);
}

/** Nearly everybody has none or one in force: lists of them are made for every touch, and stay as small as that. */
const noPermissions: readonly PermissionEvent[] = [];

/** The permissions in force at `at` for one channel and purpose. */
export function permissionsInForce(
  ledger: PermissionLedger,
  channel: Channel,
  purpose: string,
  at: number,
): readonly PermissionEvent[] {
  let found: PermissionEvent[] | null = null;
  for (const permission of ledger.permissions) {
    if (!isCurrent(permission, at) || !covers(permission, channel, purpose)) continue;
    if (isWithdrawn(ledger, permission, channel, purpose, at)) continue;
    if (found === null) found = [permission];
    else found.push(permission);
  }
  return found ?? noPermissions;
}

/**
 * Every permission in force at `at`, on whatever channel and purpose. One for any channel stays in force, for the other
 * channels, after a withdrawal that names a single one.
 */
export function allInForce(ledger: PermissionLedger, at: number): readonly PermissionEvent[] {
  let found: PermissionEvent[] | null = null;
  for (const permission of ledger.permissions) {
    if (!isCurrent(permission, at) || isTakenBack(ledger, permission, at)) continue;
    if (found === null) found = [permission];
    else found.push(permission);
  }
  return found ?? noPermissions;
}

/** Whether a withdrawal that holds at `at` leaves nothing of a permission. */
function isTakenBack({ withdrawals }: PermissionLedger, permission: PermissionEvent, at: number): boolean {
  for (const withdrawal of withdrawals) {
    if (withdrawal.at < permission.at || (withdrawal.at > at && !withdrawal.undated)) continue;
    const everyChannel = withdrawal.channel === null || withdrawal.channel === 'any';
    const onChannel = everyChannel || withdrawal.channel === permission.channel;
    if (onChannel && (withdrawal.purpose === null || withdrawal.purpose === permission.purpose)) return true;
  }
  return false;
}

/** When the first of those that have not ended at `at` ends, in ms. */
export function nextEnd({ permissions }: PermissionLedger, at: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const { until } of permissions) if (until !== null && until > at && until < next) next = until;
  return next;
}

/** The shortest cadence promised for a channel and purpose by permissions in force, in days; null: none. */
export function promisedCadenceDays(
  ledger: PermissionLedger,
  channel: Channel,
  purpose: string,
  at: number,
): number | null {
  let shortest: number | null = null;
  for (const permission of ledger.permissions) {
    const days = permission.cadenceDays;
    if (days === null || (shortest !== null && days >= shortest)) continue;
    if (!isCurrent(permission, at) || !covers(permission, channel, purpose)) continue;
    if (!isWithdrawn(ledger, permission, channel, purpose, at)) shortest = days;
  }
  return shortest;
}
