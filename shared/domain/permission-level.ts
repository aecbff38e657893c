import type { History } from './history.ts';
import { allInForce } from './permission-ledger.ts';
import { dayMs, daysBetween, monthsBefore, withinMonths } from './time.ts';

/** 0 none, 1 situation, 2 brand trust, 3 personal, 4 points, 5 intravenous (Godin, Permission Marketing, 1999). */
export type PermissionLevel = 0 | 1 | 2 | 3 | 4 | 5;

const situationDays = 30;
const purchaseMonths = 24;
const personalAnswersLeast = 2;

function isPersonal({ personalAnswers, hasReplied, purchases }: History): boolean {
  return personalAnswers >= personalAnswersLeast || (hasReplied && purchases.length > 0);
}

function boughtLately({ purchases }: Pick<History, 'purchases'>, at: number): boolean {
  const latest = purchases.at(-1);
  return latest !== undefined && latest.at >= monthsBefore(at, purchaseMonths);
}

/** Up to this instant (ms) time alone leaves the level as it is at `at`, as long as no permission ends. */
export function levelHoldsUntil({ ownAccord, purchases }: History, at: number): number {
  const latest = purchases.at(-1);
  return Math.min(
    ownAccord === null || daysBetween(ownAccord.at, at) > situationDays
      ? Number.POSITIVE_INFINITY
      : ownAccord.at + situationDays * dayMs,
    latest === undefined || !boughtLately({ purchases }, at)
      ? Number.POSITIVE_INFINITY
      : withinMonths(latest.at, purchaseMonths),
  );
}

/** How far a contact let us come, at `at` (ms); only evidence with `at` up to then is in the history. */
export function permissionLevel(history: History, at: number): PermissionLevel {
  const inForce = allInForce(history.ledger, at);
  let isPoints = false;
  for (const { method } of inForce) {
    if (method === 'standing-order') return 5;
    if (method === 'points') isPoints = true;
  }
  if (isPoints) return 4;
  if (inForce.length > 0 || boughtLately(history, at)) return isPersonal(history) ? 3 : 2;
  const { ownAccord } = history;
  return ownAccord !== null && daysBetween(ownAccord.at, at) <= situationDays ? 1 : 0;
}
