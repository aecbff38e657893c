import type { PurchaseEvent, RefundEvent } from './event.ts';

/** A refund takes back the latest purchase before it of that amount, else the latest; `kept` is changed in place. */
export function takeBack(kept: PurchaseEvent[], refund: RefundEvent): void {
  const amount = refund.amount === null ? null : Number(refund.amount);
  const sameAmount = kept.findLastIndex(
    (purchase) => amount !== null && purchase.amount !== null && Number(purchase.amount) === amount,
  );
  const index = sameAmount >= 0 ? sameAmount : kept.length - 1;
  if (index >= 0) kept.splice(index, 1);
}
