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

export interface SecretIndex {
  /** How long secrets are, the longest first, by the word or sign they begin with: thousands may begin alike. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
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

/** One index for both kinds of text: thousands of people have many secrets. */
export interface Scrubs {
  /** In a message for many people a name that is also an ordinary word ("Will", "May") is taken for the word, unless the text is about that person or greets them ("Dear May,"): else it could not be read. */
  readonly message: Scrub;
  /** What one colleague tells another is about people, whatever they are called. */
  readonly talk: Scrub;
}

/** Seeks whole words and whole phrases, the longest first, and nowhere in a date. */
export function createScrubs(secrets: Iterable<Secret>): Scrubs {
  const general = indexSecrets(mergeShared(secrets));
  return {
    message: scrubWith(general, (secret, text, index) => isTelling(secret) || isGreeted(secret, text, index)),
    talk: scrubWith(general, () => true),
  };
}

type IsSought = (secret: Secret, text: string, index: number) => boolean;

function scrubWith(general: SecretIndex, isSought: IsSought): Scrub {
  return (text, own) => {
    const parts: string[] = [];
    let done = 0;
    for (const { 0: begin, index } of text.matchAll(tokens)) {
      if (index < done) continue;
      const start = begin.toLowerCase();
      const found = (own && secretAt(own, start, text, index)) ?? secretAt(general, start, text, index, isSought);
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

function indexSecrets(secrets: Iterable<Secret>): SecretIndex {
  const lengths = new Map<string, number[]>();
  const byText = new Map<string, Secret>();
  for (const secret of secrets) {
    const { text } = secret;
    const start = (token.exec(text)?.[0] ?? text).toLowerCase();
    const known = lengths.get(start);
    if (known === undefined) lengths.set(start, [text.length]);
    else if (!known.includes(text.length)) known.push(text.length);
    const lower = text.toLowerCase();
    if (byText.get(lower)?.anyCase !== true) byText.set(lower, secret);
  }
  for (const ofOneStart of lengths.values()) ofOneStart.sort((a, b) => b - a);
  return { lengths, byText };
}

function secretAt(
  { lengths, byText }: SecretIndex,
  start: string,
  text: string,
  index: number,
  isSought: IsSought = () => true,
): Secret | undefined {
  for (const length of lengths.get(start) ?? []) {
    const secret = byText.get(text.slice(index, index + length).toLowerCase());
    if (secret !== undefined && isSought(secret, text, index) && standsAt(secret, text, index)) return secret;
  }
  return undefined;
}

/** What several people have in common leads to none of them. */
function mergeShared(secrets: Iterable<Secret>): Iterable<Secret> {
  const merged = new Map<string, Secret>();
  for (const secret of secrets) {
    const known = merged.get(secret.text);
    const isShared = known !== undefined && known.instead !== secret.instead;
    merged.set(secret.text, isShared ? { ...secret, instead: '[name]' } : secret);
  }
  return merged.values();
}

/** Whether a text alone tells who is meant. */
function isTelling({ text, anyCase }: Secret): boolean {
  return anyCase || ([...text].length > 1 && !ordinaryWords.has(text.toLowerCase()));
}

const greeting = /(?:^|[^\p{L}])(?:Dear|Hello|Hi|Hey|Good (?:morning|afternoon|evening)),? $/u;

/** "Dear May," is no month. */
function isGreeted({ text: secret }: Secret, text: string, index: number): boolean {
  const after = text.slice(index + secret.length);
  return greeting.test(text.slice(Math.max(0, index - 20), index)) && /^ *(?:[,!:;–—]|\r?\n|$)/.test(after);
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
