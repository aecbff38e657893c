import type { TouchVerdict } from '../../../../shared/domain/verdict.ts';

/** A later date might help: it is held back, by something a date clears, and has not passed. */
export function canMove(touch: TouchVerdict): boolean {
  if (touch.past || touch.earliestSafeAt === null) return false;
  return (touch.verdict === 'too-fast' || touch.verdict === 'caution') && touch.earliestSafeAt > touch.at;
}
