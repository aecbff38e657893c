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

/** Secrets by the word or sign they begin with: thousands may begin alike. */
export type SecretIndex = ReadonlyMap<string, SecretsOfOneStart>;

interface SecretsOfOneStart {
  /** The longest first. */
  readonly lengths: readonly number[];
  /** By their text in small letters. */
  readonly byText: ReadonlyMap<string, Secret>;
}

const token = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}\s]/u;
const tokens = new RegExp(token, 'gu');
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
    const parts: string[] = [];
    let done = 0;
    for (const { 0: begin, index } of text.matchAll(tokens)) {
      if (index < done) continue;
      const start = begin.toLowerCase();
      const found = secretAt(own?.get(start), text, index) ?? secretAt(general.get(start), text, index);
      if (found === undefined || isDate(text, index, found.text)) continue;
      parts.push(text.slice(done, index), found.instead);
      done = index + found.text.length;
    }
    // Joined, for a text made of slices would keep the one it was cut from.
    return done === 0 ? text : [...parts, text.slice(done)].join('');
  };
}

/** The secrets of one person, for texts that are about that person: there they are sought in any case. */
export function ownSecrets(secrets: readonly Secret[]): SecretIndex {
  return indexSecrets(secrets.map((secret) => ({ ...secret, anyCase: true })));
}

function indexSecrets(secrets: readonly Secret[]): SecretIndex {
  const index = new Map<string, { lengths: number[]; byText: Map<string, Secret> }>();
  for (const secret of secrets) {
    const { text } = secret;
    const start = (token.exec(text)?.[0] ?? text).toLowerCase();
    const known = index.get(start) ?? { lengths: [], byText: new Map<string, Secret>() };
    index.set(start, known);
    if (!known.lengths.includes(text.length)) known.lengths.push(text.length);
    const lower = text.toLowerCase();
    if (known.byText.get(lower)?.anyCase !== true) known.byText.set(lower, secret);
  }
  for (const { lengths } of index.values()) lengths.sort((a, b) => b - a);
  return index;
}

function secretAt(secrets: SecretsOfOneStart | undefined, text: string, index: number): Secret | undefined {
  for (const length of secrets?.lengths ?? []) {
    const secret = secrets?.byText.get(text.slice(index, index + length).toLowerCase());
    if (secret !== undefined && standsAt(secret, text, index)) return secret;
  }
  return undefined;
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

/** The text is there but for its case; whether that fits, and no word goes on after it. */
function standsAt({ text: secret, anyCase }: Secret, text: string, index: number): boolean {
  const found = text.slice(index, index + secret.length);
  if (!anyCase && found !== secret && found !== secret.toUpperCase()) return false;
  return !(wordEnd.test(found) && wordStart.test(text.slice(index + secret.length, index + secret.length + 2)));
}

/** "4 May 2026" */
function isDate(text: string, index: number, found: string): boolean {
  return months.has(found) && /\d $/.test(text.slice(Math.max(0, index - 2), index));
}
