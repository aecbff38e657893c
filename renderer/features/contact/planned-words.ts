import type { PlannedOfContact } from '../../../shared/contract/data-contract.ts';

/** What a planned touch is told apart by. */
export function plannedKey({ planId, verdict }: PlannedOfContact): string {
  return `${planId}/${verdict.step}`;
}

/** Where it goes when it moves to its earliest safe date, in ms; null when no date helps, or none is needed. */
export function safeDate({ moves, verdict }: PlannedOfContact): number | null {
  return moves.find((move) => move.step === verdict.step)?.to ?? null;
}
