import { type PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export interface ZipEntry {
  readonly name: string;
  readonly parts: Iterable<string>;
}

/** The first day a zip knows: a file says nothing of when it was made but where it means to. */
const mtime = new Date(1980, 0, 1);

/** A zip file, part by part, each entry packed while it is being made: a whole one of a large sheet is never in memory. */
export async function* zip(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const file = new ZipFile();
  // Its types promise less than it is.
  const output = file.outputStream as PassThrough;
  // Neither the file nor an entry says to its reader that something went wrong.
  const fail = (error: Error) => output.destroy(error);
  file.on('error', fail);
  for (const { name, parts } of entries) {
    // Few parts wait at a time: what waits long is cleaned away late.
    const waiting = Readable.from(parts, { highWaterMark: 2 });
    // A quick level: what is won by a slower one is a tenth of the file.
    file.addReadStream(waiting.on('error', fail), name, {
      mtime,
      compressionLevel: 1,
      forceDosTimestamp: true,
    });
  }
  file.end();
  yield* output as AsyncIterable<Uint8Array>;
}
