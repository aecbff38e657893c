import type { EmailPermission } from '../../shared/contract/outlook.ts';
import type { PermissionEvent, WithdrawalEvent } from '../../shared/domain/event.ts';
import type { ContactJourney } from '../../shared/domain/journey.ts';
import { permissionsInForce } from '../../shared/domain/permission-ledger.ts';
import { ledgerOf } from './ledger-of.ts';

/** Whether any purpose may be written to by email at `at` (ms), and until when that answer holds at the latest. */
export function emailPermissionOf(
  { contact, events }: ContactJourney,
  at: number,
): { readonly is: EmailPermission; readonly endsAt: number } {
  const ledger = ledgerOf(events, at);
  const { permissions, withdrawals } = ledger;
  const purposes = new Set(permissions.map(({ purpose }) => purpose));
  const inForce = [...purposes].flatMap((purpose) => permissionsInForce(ledger, 'email', purpose, at));
  if (inForce.length > 0 && !contact.doNotContact) {
    return { is: 'in-force', endsAt: Math.min(...inForce.map(({ until }) => until ?? Number.POSITIVE_INFINITY)) };
  }
  const onEmail = ({ channel }: PermissionEvent | WithdrawalEvent) =>
    channel === null || channel === 'any' || channel === 'email';
  const wasThere = contact.doNotContact || [...permissions, ...withdrawals].some(onEmail);
  return { is: wasThere ? 'ended' : 'none', endsAt: Number.POSITIVE_INFINITY };
}
