import type { Redaction, WordLeft } from '../../shared/formats/redactions.ts';
import type { ExportDocument } from './export-document.ts';
import { ordinaryWords } from './ordinary-words.ts';

const words = /[\p{L}\p{M}]+/gu;

/**
 * Names of people of the document that are ordinary words too and still stand in what the redacted plan says to everyone,
 * the most frequent first: whoever exports it can look at them, for no program can tell whether May is meant or May.
 */
export function wordsLeft({ identities }: ExportDocument, { plan }: ExportDocument, redaction: Redaction): WordLeft[] {
  if (redaction === 'none') return [];
  const names = new Set<string>();
  for (const { firstName, lastName } of identities.values()) {
    for (const [name] of `${firstName ?? ''} ${lastName ?? ''}`.matchAll(words))
      if (ordinaryWords.has(name.toLowerCase()) && [...name].length > 1) names.add(name);
  }
  if (names.size === 0) return [];
  const times = new Map<string, number>();
  const texts = [plan.name, ...plan.steps.flatMap(({ purpose, subject, body }) => [purpose, subject, body])];
  for (const [word] of texts.join('\n').matchAll(words)) {
    // A name in small letters is a word to whoever reads it.
    if (names.has(word)) times.set(word, (times.get(word) ?? 0) + 1);
  }
  return [...times].map(([word, count]) => ({ word, times: count })).toSorted((a, b) => b.times - a.times);
}
