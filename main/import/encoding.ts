import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** Name of an encoding as messages show it and as the decoder knows it. */
export type Encoding = string;

export function encodingOfBom(head: Buffer): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark shows by where its zero bytes stand: at odd places when the low byte comes first. */
export function guessUtf16(head: Buffer): Encoding | null {
  let even = 0;
  let odd = 0;
  for (const [index, byte] of head.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = head.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  return null;
}

/**
 * The one-byte (or Asian) encoding of a text that is not UTF-8; null when none fits. A few accents prove little, so
 * windows-1252, which covers ISO-8859-1, holds wherever what it reads looks like words.
 */
export function guessLegacyEncoding(sample: Buffer): Encoding | null {
  const western = decodeAs(sample, 'windows-1252');
  if (western !== null && looksWestern(western)) return 'windows-1252';
  const likeliest = analyse(sample).find(
    ({ name, confidence }) =>
      !/^(iso-8859-1|windows-1252)$/i.test(name) &&
      confidence >= 20 &&
      iconv.encodingExists(name) &&
      decodeAs(sample, name) !== null,
  );
  if (likeliest !== undefined) return likeliest.name.toLowerCase();
  return western === null ? null : 'windows-1252';
}

/** The text in that encoding; null when some bytes have no meaning in it. */
function decodeAs(sample: Buffer, encoding: Encoding): string | null {
  const text = iconv.decode(sample, encoding);
  // The sample may end within a letter of two bytes.
  return /[\u0080-\u009F\uFFFD]/.test(text.slice(0, -1)) ? null : text;
}

/** Accents are rarer than plain letters, and signs such as ¹ or £ do not stand within words. */
function looksWestern(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const accented = count(/[\u00C0-\u024F]/g);
  const odd = count(/\p{L}[\u00A1-\u00BF\u00D7\u00F7](?=\p{L})|(?<!\S)[\u00A1-\u00A9\u00AB-\u00BF](?=\p{L})/gu);
  return accented <= count(/[a-z]/gi) && odd * 5 <= accented;
}
