import type { TouchMove } from '../../../shared/domain/plan-edits.ts';
import type { TouchVerdict } from '../../../shared/domain/verdict.ts';
import { sayCount, sayNumber } from '../../../shared/lib/count.ts';

/** How many touches are too fast, and how many would stay so after all moves. */
export interface Calmed {
  readonly tooFast: number;
  readonly stay: number;
}

/** What moves would do to the touches of a plan that are too fast. */
export function calmedBy(moves: readonly TouchMove[], touches: readonly TouchVerdict[]): Calmed {
  const moved = new Set(moves.map(({ contact, step }) => JSON.stringify([contact, step])));
  const hurried = touches.filter(({ verdict }) => verdict === 'too-fast');
  const stay = hurried.filter(({ contact, step }) => !moved.has(JSON.stringify([contact, step])));
  return { tooFast: hurried.length, stay: stay.length };
}

/** "Nothing too fast", or what is true instead. */
export function sayCalmed({ tooFast, stay }: Calmed): string {
  return stay === 0 ? 'Nothing too fast' : `${sayNumber(stay)} too fast instead of ${sayNumber(tooFast)}`;
}

/** What no date does anything about; '' where dates do it all. */
export function sayStaying({ stay }: Calmed): string {
  return stay === 0 ? '' : ` No date changes the other ${sayNumber(stay)}; a softer ask may.`;
}

export function sayTooFast(tooFast: number): string {
  return `${sayCount(tooFast, 'touch is', 'touches are')} too fast`;
}
