import { ordinaryWords } from './ordinary-words.ts';

/** A text that must not be seen, and what is said in its place. */
export interface Secret {
  readonly text: string;
  readonly instead: string;
  /** Addresses and ids are the same however they are written; a name in small letters may be a word. */
  readonly anyCase: boolean;
}

/** Takes secrets out of a text, `own` being those of the person it is about. */
export type Scrub = (text: string, own?: SecretIndex) => string;

/** Secrets by the word or sign they begin with, the longest first. */
export type SecretIndex = ReadonlyMap<string, readonly Secret[]>;

const tokens = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}\s]/gu;
const wordEnd = /[\p{L}\p{N}\p{M}]$/u;
const wordStart = /^[\p{L}\p{N}\p{M}]/u;
const months = new Set(
  'January February March April May June July August September October November December'.split(' '),
);

/**
 * Seeks whole words and whole phrases, the longest first, and nowhere in a date. In a message for many people a name that is
 * also an ordinary word ("Will", "May") is taken for the word, unless the text is about that person: else it could not be read.
 */
export function createScrub(secrets: Iterable<Secret>, within: 'message' | 'talk'): Scrub {
  const merged = mergeShared(secrets);
  const general = indexSecrets(within === 'talk' ? merged : merged.filter(isTelling));
  return (text, own) => {
    let scrubbed = '';
    let done = 0;
    for (const { 0: token, index } of text.matchAll(tokens)) {
      if (index < done) continue;
      const start = token.toLowerCase();
      const stands = (secret: Secret) => standsAt(secret, text, index);
      const found = own?.get(start)?.find(stands) ?? general.get(start)?.find(stands);
      if (found === undefined || isDate(text, index, found.text)) continue;
      scrubbed += text.slice(done, index) + found.instead;
      done = index + found.text.length;
    }
    return done === 0 ? text : scrubbed + text.slice(done);
  };
}

/** The secrets of one person, for texts that are about that person: there they are sought in any case. */
export function ownSecrets(secrets: readonly Secret[]): SecretIndex {
  return indexSecrets(secrets.map((secret) => ({ ...secret, anyCase: true })));
}

function indexSecrets(secrets: readonly Secret[]): SecretIndex {
  const index = new Map<string, Secret[]>();
  for (const secret of secrets.toSorted((a, b) => b.text.length - a.text.length)) {
    const start = (secret.text.match(tokens)?.[0] ?? secret.text).toLowerCase();
    const known = index.get(start);
    if (known === undefined) index.set(start, [secret]);
    else known.push(secret);
  }
  return index;
}

/** What several people have in common leads to none of them. */
function mergeShared(secrets: Iterable<Secret>): readonly Secret[] {
  const merged = new Map<string, Secret>();
  for (const secret of secrets) {
    const known = merged.get(secret.text);
    const isShared = known !== undefined && known.instead !== secret.instead;
    merged.set(secret.text, isShared ? { ...secret, instead: '[name]' } : secret);
  }
  return [...merged.values()];
}

/** Whether a text alone tells who is meant. */
function isTelling({ text, anyCase }: Secret): boolean {
  return anyCase || ([...text].length > 1 && !ordinaryWords.has(text.toLowerCase()));
}

function standsAt({ text: secret, anyCase }: Secret, text: string, index: number): boolean {
  const found = text.slice(index, index + secret.length);
  const isSame = found === secret || found === secret.toUpperCase() || (anyCase && isSameInAnyCase(found, secret));
  return isSame && !(wordEnd.test(found) && wordStart.test(text.slice(index + secret.length)));
}

function isSameInAnyCase(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** "4 May 2026" */
function isDate(text: string, index: number, found: string): boolean {
  return months.has(found) && /\d $/.test(text.slice(0, index));
}
