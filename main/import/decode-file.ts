import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import { ok, type Result } from '../../shared/result/result.ts';
import type { InspectedFile } from './inspect-file.ts';
import { refusal } from './refusal.ts';

export interface TextChunk {
  readonly text: string;
  /** Bytes of the file read so far. */
  readonly done: number;
}

/** A surrogate that lacks its other half. */
const halfPair = /\p{Cs}/u;

/** The text of a file that was inspected, piece by piece, without its byte order mark. */
export async function* decodeFile(file: InspectedFile): AsyncGenerator<Result<TextChunk>> {
  const decoder = iconv.getDecoder(file.encoding);
  const isWide = file.encoding.startsWith('utf-16');
  let done = 0;
  let isFirst = true;
  let half = '';
  for await (const bytes of createReadStream(file.path, { highWaterMark: 262_144 }) as AsyncIterable<Buffer>) {
    done += bytes.length;
    let text = half + decoder.write(bytes);
    half = /[\uD800-\uDBFF]$/.exec(text)?.[0] ?? '';
    text = text.slice(0, text.length - half.length);
    if (isFirst) text = text.replace(/^\uFEFF/, '');
    isFirst = isFirst && text === '';
    // UTF-8 was proved before; in UTF-16 half a pair shows only now.
    if (isWide && halfPair.test(text)) return yield refusal(file.path, 'it holds bytes that are no UTF-16');
    yield ok({ text, done });
  }
  const rest = half + (decoder.end() ?? '');
  if (halfPair.test(rest)) return yield refusal(file.path, 'it ends in the middle of a letter');
  if (rest !== '') yield ok({ text: rest, done });
}
