import type { JourneyEvent, PermissionEvent, WithdrawalEvent } from '../../../shared/domain/event.ts';
import { allInForce } from '../../../shared/domain/permission-ledger.ts';

/** The instant from which a permission was not in force any more, in ms; null: it has no end. */
export function permissionEnd(permission: PermissionEvent, events: readonly JourneyEvent[]): number | null {
  const withdrawals = events.filter((event): event is WithdrawalEvent => event.kind === 'withdrawal');
  const endings = withdrawals
    .map((withdrawal) => withdrawal.at)
    .filter((at) => allInForce({ permissions: [permission], withdrawals }, at).length === 0 && at >= permission.at);
  const ends = permission.until === null ? endings : [...endings, permission.until];
  return ends.length === 0 ? null : Math.min(...ends);
}
