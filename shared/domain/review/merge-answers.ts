import { type Answer, targetKey } from './decision.ts';

/** One place for one person: what they said last holds. */
export function answerKey({ planHash, by, target }: Answer): string {
  return JSON.stringify([planHash, by, targetKey(target)]);
}

/**
 * Of two answers in one place the one that holds: the newer; of two from one instant the one whose content comes last,
 * so that it never matters which was read first.
 */
export function laterAnswer(a: Answer, b: Answer): Answer {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return contentOf(a) >= contentOf(b) ? a : b;
}

/** What several people said, several times, as one: at most one answer in each place, in the order of places. */
export function mergeAnswers(answers: Iterable<Answer>): readonly Answer[] {
  const merged = new Map<string, Answer>();
  for (const answer of answers) {
    const key = answerKey(answer);
    const known = merged.get(key);
    merged.set(key, known === undefined ? answer : laterAnswer(known, answer));
  }
  return [...merged].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, answer]) => answer);
}

/** Whether two answers in one place say the same. */
export function isSameAnswer(a: Answer, b: Answer): boolean {
  return a.at === b.at && contentOf(a) === contentOf(b);
}

function contentOf({ decision, comment }: Answer): string {
  return JSON.stringify([decision, comment]);
}
