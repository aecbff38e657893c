import type { Answer } from './decision.ts';

/**
 * Of two answers in one place the one that holds: the newer; of two from one instant the one whose content comes last,
 * so that it never matters which was read first.
 */
export function laterAnswer(a: Answer, b: Answer): Answer {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return contentOf(a) >= contentOf(b) ? a : b;
}

/** Whether two answers in one place say the same. */
export function isSameAnswer(a: Answer, b: Answer): boolean {
  return a.at === b.at && contentOf(a) === contentOf(b);
}

function contentOf({ decision, comment }: Answer): string {
  return JSON.stringify([decision, comment]);
}
