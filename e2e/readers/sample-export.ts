import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typeCommand } from '../support/command-line.ts';

/** A folder with the sample company in it. */
export interface SampleFolder {
  readonly folder: string;
  readonly workspace: string;
}

/** Makes the sample company, as of now, in a folder of its own. */
export function makeSample(): SampleFolder {
  const folder = mkdtempSync(join(tmpdir(), 'unhurried-readers-'));
  const workspace = join(folder, 'sample.unhurried');
  type('init', workspace, '--sample');
  return { folder, workspace };
}

/** Exports a plan of the sample as a person would type it; the path of the file. */
export function exportPlan(sample: SampleFolder, plan: string, format: string, ...words: readonly string[]): string {
  const out = join(sample.folder, `${plan}.${format}`);
  type('export', plan, '-w', sample.workspace, '--format', format, '-o', out, ...words);
  return out;
}

function type(...words: readonly string[]): void {
  const { status, stderr } = typeCommand(...words);
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
}
