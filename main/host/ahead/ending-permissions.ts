import { setImmediate } from 'node:timers/promises';
import type { EndingPermission, EndingPermissions } from '../../../shared/contract/ahead-contract.ts';
import { contactFullName } from '../../../shared/domain/contact.ts';
import type { PermissionEvent } from '../../../shared/domain/event.ts';
import type { ContactJourney } from '../../../shared/domain/journey.ts';
import { allInForce } from '../../../shared/domain/permission-ledger.ts';
import { dayMs } from '../../../shared/domain/time.ts';
import type { Workspace } from '../../db/workspace.ts';
import { ledgerOf } from '../ledger-of.ts';

const batchSize = 500;

/** Permissions in force at `at` (ms) that end within so many days, the first to end first; `limit` of them are named. */
export async function endingPermissions(
  workspace: Workspace,
  at: number,
  days: number,
  limit: number,
): Promise<EndingPermissions> {
  const { events, journeys } = workspace.repositories;
  const before = at + days * dayMs;
  const ids = events.contactsWithPermissionEnding(at, before);
  const found: EndingPermission[] = [];
  for (let from = 0; from < ids.length; from += batchSize) {
    for (const journey of journeys.among(ids.slice(from, from + batchSize)))
      found.push(...endingOf(journey, at, before));
    await setImmediate();
  }
  const rows = found.toSorted((a, b) => a.until - b.until || (a.name < b.name ? -1 : 1));
  return { total: rows.length, rows: rows.slice(0, limit) };
}

/** Nobody has to renew what another permission carries on, or what may not be used anyway. */
function endingOf({ contact, events }: ContactJourney, at: number, before: number): readonly EndingPermission[] {
  if (contact.doNotContact) return [];
  const inForce = allInForce(ledgerOf(events, at), at);
  return inForce.flatMap((permission, place) => {
    const { until, channel, purpose } = permission;
    if (until === null || until >= before) return [];
    if (inForce.some((other, otherPlace) => carriesOn(other, permission, until, otherPlace > place))) return [];
    return [{ contactId: contact.id, name: contactFullName(contact), channel, purpose, until }];
  });
}

/** Of two that end in the same moment the later one stands for both. */
function carriesOn(other: PermissionEvent, permission: PermissionEvent, until: number, isLater: boolean): boolean {
  if (other === permission || other.purpose !== permission.purpose) return false;
  if (other.channel !== 'any' && other.channel !== permission.channel) return false;
  return other.until === null || other.until > until || (other.until === until && isLater);
}
