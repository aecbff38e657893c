import type { JourneyEvent, PermissionEvent, WithdrawalEvent } from '../../shared/domain/event.ts';
import type { PermissionLedger } from '../../shared/domain/permission-ledger.ts';

/** What a contact allowed and took back, as far as it is known at `at` (ms); a withdrawal without a date always is. */
export function ledgerOf(events: readonly JourneyEvent[], at: number): PermissionLedger {
  const permissions: PermissionEvent[] = [];
  const withdrawals: WithdrawalEvent[] = [];
  for (const event of events) {
    if (event.kind === 'permission' && event.at <= at) permissions.push(event);
    if (event.kind === 'withdrawal' && (event.at <= at || event.undated)) withdrawals.push(event);
  }
  return { permissions, withdrawals };
}
