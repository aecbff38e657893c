/** A text as the words it is heard as: without case, accents, punctuation and the escapes of a link. */
export interface PlainText {
  /** Its words, with a blank between those of scripts that have one. */
  readonly plain: string;
  readonly words: readonly PlainWord[];
}

export interface PlainWord {
  readonly word: string;
  /** Where it begins and ends in the plain text. */
  readonly at: number;
  readonly end: number;
  /** Where it begins and ends in the text itself. */
  readonly from: number;
  readonly to: number;
}

// Scripts without blanks between words, and Korean, where small words are written onto names: each sign is a word.
const unspaced = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}`;
const ofWords = String.raw`[\p{L}\p{N}]`;
const oneSign = String.raw`[${ofWords}&&[${unspaced}]]\p{M}*`;
const letters = String.raw`(?:[${ofWords}--[${unspaced}]]\p{M}*)+`;
const anyWord = new RegExp(`${letters}|${oneSign}|\\p{So}`, 'gv');
const isUnspaced = new RegExp(`^[${unspaced}]`, 'v');

export function toPlainText(text: string): PlainText {
  const { decoded, place } = withoutEscapes(text);
  const words: PlainWord[] = [];
  let plain = '';
  let wasUnspaced = true;
  for (const { 0: found, index } of decoded.matchAll(anyWord)) {
    const word = fold(found);
    const isSign = found.charCodeAt(0) > 0x7f && isUnspaced.test(found);
    if (!(isSign && wasUnspaced) && plain !== '') plain += ' ';
    words.push({
      word,
      at: plain.length,
      end: plain.length + word.length,
      from: place(index),
      to: place(index + found.length),
    });
    plain += word;
    wasUnspaced = isSign;
  }
  return { plain, words };
}

const combining = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]|\u0640/g;
/** Letters that are others with a stroke, or two in one, to whoever has no such key. */
const otherLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};

function fold(word: string): string {
  if (/^[ -~]*$/.test(word)) return word.toLowerCase();
  const bare = word.normalize('NFKD').replaceAll(combining, '').normalize('NFC').toLowerCase();
  return bare.replaceAll(/[ßæœøłđðþħıς]/g, (letter) => otherLetters[letter] ?? letter);
}

const escapes =
  /%[2-7][0-9a-f]|%c[2-9a-f]%[89ab][0-9a-f]|%d[0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-4](?:%[89ab][0-9a-f]){3}/gi;

/** "%40" of a link is the sign it stands for; `place` says where in the text a place of it is. */
function withoutEscapes(text: string): { readonly decoded: string; place(at: number): number } {
  const found = text.includes('%') ? [...text.matchAll(escapes)] : [];
  if (found.length === 0) return { decoded: text, place: (at) => at };
  const places: number[] = [];
  let decoded = '';
  let done = 0;
  const keep = (end: number) => {
    for (let at = done; at < end; at += 1) places.push(at);
    decoded += text.slice(done, end);
  };
  for (const { 0: escape, index } of found) {
    keep(index);
    const sign = decode(escape);
    for (let unit = 0; unit < sign.length; unit += 1) places.push(index);
    decoded += sign;
    done = index + escape.length;
  }
  keep(text.length);
  places.push(text.length);
  return { decoded, place: (at) => places[at] ?? text.length };
}

function decode(escape: string): string {
  const bytes = Buffer.from(escape.replaceAll('%', ''), 'hex');
  return bytes.toString('utf8');
}
