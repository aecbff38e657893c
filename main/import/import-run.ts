import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { RowFate } from '../../shared/contract/import-preview.ts';
import type { Mapping } from '../../shared/contract/import-report.ts';
import type { JourneyLine } from '../../shared/formats/parse-journey-line.ts';
import { type AppError, invalidInput } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import type { Repositories } from '../db/repositories/repositories.ts';
import { type InspectedFile, inspectFile } from './inspect-file.ts';
import { findPreset, presetNames } from './presets.ts';
import type { ContactDraft } from './read-contact-row.ts';
import type { Fault } from './tally.ts';

/** What an import reads and writes of a workspace: little enough that a preview can stand in for it. */
export interface ImportStore {
  readonly contacts: Pick<
    Repositories['contacts'],
    'get' | 'findByEmail' | 'findByExternalId' | 'insert' | 'update' | 'withoutPermission'
  >;
  readonly facts: Pick<Repositories['facts'], 'put' | 'ofContact'>;
  readonly events: Pick<Repositories['events'], 'put' | 'ofContactWithExtra'>;
  readonly batches: Pick<Repositories['batches'], 'insert'>;
}

/** The work an import is, seen from outside: told how far it is (bytes of the file), and asked whether to stop. */
export interface ImportJob {
  progress(says: string, done: number, total: number): void;
  isCancelled(): boolean;
}

/** What became of one row, for whoever looks on. */
export interface RowSeen {
  readonly path: string;
  readonly row: number;
  readonly cells: readonly string[];
  readonly fate: RowFate;
  /** Why it stays out, or which of its cells stay empty. */
  readonly faults: readonly Fault[];
  readonly draft: ContactDraft | null;
  readonly lines: readonly JourneyLine[];
}

export interface ImportRequest {
  readonly paths: readonly string[];
  readonly preset: string | null;
  /** When it happens, in ms. */
  readonly at: number;
  /** Id the import can be taken back by. */
  readonly batch: string;
  readonly job: ImportJob;
  readonly watch?: (seen: RowSeen) => void;
}

const batchRows = 2000;

export const cancelled: AppError = { code: 'cancelled', says: 'The import was stopped; nothing was written.' };

/** Looks at every file before anything of the first is read in. */
export async function inspectAll(paths: readonly string[]): Promise<Result<readonly InspectedFile[]>> {
  const files: InspectedFile[] = [];
  for (const path of paths) {
    const file = await inspectFile(path);
    if (!file.ok) return file;
    files.push(file.value);
  }
  return ok(files);
}

/**
 * Hands rows on in batches. Between two of them the rest of the process gets its turn, progress is told, and a person
 * may stop the import.
 */
export async function* pace<T>(
  rows: readonly T[],
  { job, paths }: Pick<ImportRequest, 'job' | 'paths'>,
  { path, done, total }: { readonly path: string; readonly done: number; readonly total: number },
): AsyncGenerator<Result<readonly T[]>> {
  for (let start = 0; start < rows.length || start === 0; start += batchRows) {
    if (job.isCancelled()) return yield err(cancelled);
    yield ok(rows.slice(start, start + batchRows));
    const place = paths.length === 1 ? '' : ` (${paths.indexOf(path) + 1} of ${paths.length})`;
    job.progress(`Reading ${basename(path)}${place}`, done, total);
    await setImmediate();
  }
}

export function resolvePreset(name: string | null): Result<Mapping | null> {
  if (name === null) return ok(null);
  const preset = findPreset(name);
  if (preset !== null) return ok(preset);
  const says = `There is no preset ${name}; there are ${presetNames.join(', ')}.`;
  return err(invalidInput(says, [{ path: 'preset', found: name, says: `expected one of ${presetNames.join(', ')}` }]));
}
