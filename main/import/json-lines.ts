import { ok, type Result } from '../../shared/result/result.ts';
import type { TextChunk } from './decode-file.ts';
import { refusal } from './refusal.ts';

export interface TextLine {
  /** The first line is 1. */
  readonly line: number;
  readonly text: string;
}

const longestLine = 4_000_000;

/** The lines of a text that comes in pieces, blank ones left out; done: bytes of the file read so far. */
export async function* readLines(
  path: string,
  chunks: AsyncIterable<Result<TextChunk>>,
): AsyncGenerator<Result<{ readonly lines: readonly TextLine[]; readonly done: number }>> {
  let pending = '';
  let line = 0;
  let done = 0;
  const toLines = (texts: readonly string[]): readonly TextLine[] =>
    texts.map((text) => ({ line: ++line, text })).filter(({ text }) => text.trim() !== '');

  for await (const chunk of chunks) {
    if (!chunk.ok) return yield chunk;
    done = chunk.value.done;
    const texts = (pending + chunk.value.text).split('\n');
    pending = texts.pop() ?? '';
    yield ok({ lines: toLines(texts), done });
    if (pending.length > longestLine) {
      return yield refusal(path, `line ${line + 1} is longer than 4 million characters`, { line: line + 1 });
    }
  }
  if (pending !== '') yield ok({ lines: toLines([pending]), done });
}
