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

/** Bytes that windows-1252 leaves without a meaning. */
const undefinedIn1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * The one-byte (or Asian) encoding of a text that is not UTF-8; null when none fits. A few accents prove little, so
 * windows-1252, which covers ISO-8859-1, holds unless another encoding is much likelier.
 */
export function guessLegacyEncoding(sample: Buffer): Encoding | null {
  const matches = analyse(sample).filter(({ name }) => name !== 'UTF-8' && iconv.encodingExists(name));
  const western = matches.find(({ name }) => name === 'ISO-8859-1' || name === 'windows-1252');
  const best = matches[0];
  const fits1252 = !sample.some((byte) => undefinedIn1252.has(byte));
  if (best !== undefined && best !== western) {
    const lead = best.confidence - (western?.confidence ?? 0);
    if (!fits1252 || (best.confidence >= 50 && lead >= 20)) return best.name.toLowerCase();
  }
  return fits1252 ? 'windows-1252' : null;
}
