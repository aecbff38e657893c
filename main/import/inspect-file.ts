import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { ok, type Result } from '../../shared/result/result.ts';
import { type Encoding, encodingOfBom, guessLegacyEncoding, guessUtf16 } from './encoding.ts';
import { refusal } from './refusal.ts';

/** What a first reading of a file tells before anything of it is believed. */
export interface InspectedFile {
  readonly path: string;
  readonly bytes: number;
  readonly encoding: Encoding;
  /** Digest of the content: the same file under another name is the same file. */
  readonly digest: string;
}

const sampleBytes = 65_536;

const signatures: readonly (readonly [bytes: readonly number[], says: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'it is a workbook or another packed file, not text; save it as CSV first'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'it is an old Excel workbook, not text; save it as CSV first'],
  [[0x25, 0x50, 0x44, 0x46], 'it is a PDF, not a CSV file'],
  [[0x1f, 0x8b], 'it is packed with gzip; unpack it first'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'it is a database, not a CSV file'],
];

/** Reads a file once from end to end: is it text, in which encoding, and which file is it? */
export async function inspectFile(path: string): Promise<Result<InspectedFile>> {
  const bytes = await sizeOf(path);
  if (bytes === null) return refusal(path, 'there is no such file');
  if (bytes === 0) return refusal(path, 'it is empty');
  const scan = await scanFile(path);
  if (!scan.ok) return scan;
  const { head, firstOddBytes, isUtf8, hasNul, digest } = scan.value;
  const signature = signatures.find(([start]) => start.every((byte, index) => head[index] === byte));
  if (signature !== undefined) return refusal(path, signature[1]);

  const found = (encoding: Encoding) => ok({ path, bytes, encoding, digest });
  const marked = encodingOfBom(head);
  if (marked === 'utf-8' && !isUtf8) return refusal(path, 'it says that it is UTF-8, but holds bytes that are not');
  if (marked !== null) return found(marked);
  if (hasNul) {
    const wide = guessUtf16(head);
    return wide === null ? refusal(path, 'it is no text, and so no CSV file') : found(wide);
  }
  if (isUtf8) return isPlainText(head) ? found('utf-8') : refusal(path, 'it is no text, and so no CSV file');
  const legacy = isPlainText(head) ? guessLegacyEncoding(firstOddBytes) : null;
  return legacy === null ? refusal(path, 'its encoding cannot be read; save it as UTF-8') : found(legacy);
}

interface Scan {
  readonly head: Buffer;
  /** From the first byte that is not ASCII on. */
  readonly firstOddBytes: Buffer;
  readonly isUtf8: boolean;
  readonly hasNul: boolean;
  readonly digest: string;
}

async function scanFile(path: string): Promise<Result<Scan>> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let head = Buffer.alloc(0);
  let odd = Buffer.alloc(0);
  let isUtf8 = true;
  let hasNul = false;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 262_144 }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      if (head.length < sampleBytes) head = Buffer.concat([head, chunk.subarray(0, sampleBytes - head.length)]);
      hasNul ||= chunk.includes(0);
      isUtf8 = isUtf8 && decodes(decoder, chunk);
      if (odd.length < sampleBytes) odd = Buffer.concat([odd, oddPartOf(chunk, odd.length > 0)]);
    }
  } catch (error) {
    return refusal(path, `it cannot be read (${codeOf(error)})`);
  }
  isUtf8 = isUtf8 && decodes(decoder, null);
  return ok({ head, firstOddBytes: odd.subarray(0, sampleBytes), isUtf8, hasNul, digest: hash.digest('hex') });
}

function decodes(decoder: TextDecoder, chunk: Buffer | null): boolean {
  try {
    if (chunk === null) decoder.decode();
    else decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    // A fatal decoder has no other way to say that bytes are not UTF-8.
    return false;
  }
}

function oddPartOf(chunk: Buffer, started: boolean): Buffer {
  if (started) return chunk.subarray(0, sampleBytes);
  if (isAscii(chunk)) return Buffer.alloc(0);
  const first = chunk.findIndex((byte) => byte > 0x7f);
  // A little of what stands before helps to recognise the language.
  return chunk.subarray(Math.max(0, first - 512), first + sampleBytes);
}

function isPlainText(head: Buffer): boolean {
  const control = head.reduce(
    (count, byte) => count + (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? 1 : 0),
    0,
  );
  return control <= head.length / 100;
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch {
    // Missing or out of reach: in both cases there is no file to read.
    return null;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
