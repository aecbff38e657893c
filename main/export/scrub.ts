import { ordinaryWords } from './ordinary-words.ts';
import { phoneTails, withoutPhones } from './phone-numbers.ts';
import { type PlainText, toPlainText } from './plain-words.ts';

/** A text that must not be seen, and what is said in its place. */
export interface Secret {
  readonly text: string;
  readonly instead: string;
  /** Addresses, ids and whole names are the same however they are written; a name in small letters may be a word. */
  readonly anyCase: boolean;
}

/** Takes secrets out of a text, `own` being those of the person it is about. */
export type Scrub = (text: string, own?: SecretIndex) => string;

export interface SecretIndex {
  /** How long secrets are as plain text, the longest first, by the word they begin with: thousands may begin alike. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** By their plain text. */
  readonly byText: ReadonlyMap<string, Sought>;
}

interface Sought extends Secret {
  /** What stands before its first word and after its last. */
  readonly head: string;
  readonly tail: string;
}

/** A secret in a text. */
interface Hit {
  readonly secret: Sought;
  readonly from: number;
  readonly to: number;
  /** The first word after it. */
  readonly next: number;
}

const capital = /[\p{Lu}\p{Lt}]/u;
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

/**
 * Seeks whole words and whole phrases, the longest first, however they are written, and nowhere in a date; and the numbers
 * of `phones`, however they are dialled.
 */
export function createScrubs(secrets: Iterable<Secret>, phones: Iterable<string> = []): Scrubs {
  const tails = phoneTails(phones);
  // What several people have in common leads to none of them.
  const general = indexSecrets(secrets, (one, other) => (one.instead === other.instead ? one.instead : '[name]'));
  return {
    message: scrubWith(
      general,
      tails,
      (secret, text, from, to) => isTelling(secret, text.slice(from, to)) || isGreeted(text, from, to),
    ),
    talk: scrubWith(general, tails, () => true),
  };
}

type IsSought = (secret: Secret, text: string, from: number, to: number) => boolean;

function scrubWith(general: SecretIndex, tails: ReadonlySet<string>, isSought: IsSought): Scrub {
  return (whole, own) => {
    const text = withoutPhones(whole, tails);
    const heard = toPlainText(text);
    const parts: string[] = [];
    let done = 0;
    for (let word = 0; word < heard.words.length; ) {
      const hit = (own && hitAt(own, heard, word, text)) ?? hitAt(general, heard, word, text, isSought);
      if (hit === undefined) {
        word += 1;
        continue;
      }
      const { head, tail, instead } = hit.secret;
      const from = text.slice(done, hit.from).endsWith(head) ? hit.from - head.length : hit.from;
      const to = text.startsWith(tail, hit.to) ? hit.to + tail.length : hit.to;
      parts.push(text.slice(done, from), instead);
      done = to;
      word = hit.next;
    }
    // Joined, for a text made of slices would keep the one it was cut from.
    return done === 0 ? text : [...parts, text.slice(done)].join('');
  };
}

/** The secrets of one person, for texts that are about that person: there they are sought in any case. */
export function ownSecrets(secrets: readonly Secret[]): SecretIndex {
  return indexSecrets(
    secrets.map((secret) => ({ ...secret, anyCase: true })),
    (one) => one.instead,
  );
}

function indexSecrets(secrets: Iterable<Secret>, shared: (one: Secret, other: Secret) => string): SecretIndex {
  const lengths = new Map<string, number[]>();
  const byText = new Map<string, Sought>();
  for (const { text, instead, anyCase } of secrets) {
    const { plain, words } = toPlainText(text);
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined) continue;
    const known = byText.get(plain);
    if (known !== undefined) {
      byText.set(plain, {
        ...known,
        instead: shared(known, { text, instead, anyCase }),
        anyCase: known.anyCase || anyCase,
      });
      continue;
    }
    byText.set(plain, { text, instead, anyCase, head: text.slice(0, first.from), tail: text.slice(last.to) });
    const ofOneStart = lengths.get(first.word);
    if (ofOneStart === undefined) lengths.set(first.word, [plain.length]);
    else if (!ofOneStart.includes(plain.length)) ofOneStart.push(plain.length);
  }
  for (const ofOneStart of lengths.values()) ofOneStart.sort((a, b) => b - a);
  return { lengths, byText };
}

function hitAt(
  index: SecretIndex,
  heard: PlainText,
  place: number,
  text: string,
  isSought: IsSought = () => true,
): Hit | undefined {
  const first = heard.words[place];
  if (first === undefined) return undefined;
  for (const length of lengthsFrom(index, first.word)) {
    const secret = index.byText.get(heard.plain.slice(first.at, first.at + length));
    if (secret === undefined) continue;
    const end = endOf(heard, place, first.at + length);
    if (end === null) continue;
    const found = text.slice(first.from, end.to);
    if (!isAsWritten(secret, found) || !isSought(secret, text, first.from, end.to)) continue;
    if (!isDate(text, first.from, found)) return { secret, from: first.from, ...end };
  }
  return undefined;
}

const none: readonly number[] = [];

function lengthsFrom({ lengths }: SecretIndex, word: string): readonly number[] {
  const whole = lengths.get(word) ?? none;
  // "Annas", as many languages say whose something is.
  return word.length > 3 && word.endsWith('s') ? [...whole, ...(lengths.get(word.slice(0, -1)) ?? none)] : whole;
}

/** Where in the text a phrase ends that ends there in the plain text; null: within a word. */
function endOf(
  { words }: PlainText,
  place: number,
  end: number,
): { readonly to: number; readonly next: number } | null {
  let last = place;
  while ((words[last]?.end ?? end) < end) last += 1;
  const word = words[last];
  if (word === undefined) return null;
  if (word.end === end) return { to: word.to, next: last + 1 };
  const isOwned = word.end === end + 1 && word.word.length > 3 && word.word.endsWith('s');
  return isOwned ? { to: word.to - 1, next: last + 1 } : null;
}

/** A name in small letters may be a word. */
function isAsWritten({ text, anyCase }: Secret, found: string): boolean {
  return anyCase || capital.test(found) || !capital.test(text);
}

/** Whether a text alone tells who is meant. */
function isTelling({ text, anyCase }: Secret, found: string): boolean {
  if (anyCase) return true;
  return [...text].length > 1 && !ordinaryWords.has(text.toLowerCase()) && !ordinaryWords.has(found.toLowerCase());
}

const greeting = /(?:^|[^\p{L}])(?:Dear|Hello|Hi|Hey|Good (?:morning|afternoon|evening)),? $/u;

/** "Dear May," is no month. */
function isGreeted(text: string, from: number, to: number): boolean {
  return greeting.test(text.slice(Math.max(0, from - 20), from)) && /^ *(?:[,!:;–—]|\r?\n|$)/.test(text.slice(to));
}

/** "4 May 2026" */
function isDate(text: string, from: number, found: string): boolean {
  return months.has(found) && /\d $/.test(text.slice(Math.max(0, from - 2), from));
}
