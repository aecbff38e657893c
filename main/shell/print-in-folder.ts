import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrintJob } from '../../shared/contract/print-contract.ts';
import type { Print } from './answer-prints.ts';

/** Prints `job.json` of a folder that a command line has made for this alone, into `printed` beside it; throws when it cannot. */
export async function printInFolder(folder: string, print: Print): Promise<void> {
  const job = JSON.parse(await readFile(join(folder, 'job.json'), 'utf8')) as PrintJob;
  const printed = await print(job, new AbortController().signal);
  if (!printed.ok) throw new Error(printed.error.says);
  const part = join(folder, 'printed.part');
  await writeFile(part, printed.value);
  await rename(part, join(folder, 'printed'));
}
