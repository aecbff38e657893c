import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AcceptedLinks, AgreementTerms } from '../../../shared/contract/import-contract.ts';
import type { DayOrder } from '../../../shared/contract/import-preview.ts';
import type { ImportReport, Mapping } from '../../../shared/contract/import-report.ts';
import type { Result } from '../../../shared/result/result.ts';
import { noon, temporaryFolder } from '../../db/testing/temporary-workspace.ts';
import type { Workspace } from '../../db/workspace.ts';
import { importContacts } from '../import-contacts.ts';
import { importJourney } from '../import-journey.ts';
import type { ImportJob } from '../import-run.ts';
import { noLinks } from '../link-events.ts';

export const quietJob: ImportJob = { progress: () => {}, isCancelled: () => false };

export interface ImportOptions {
  readonly at?: number;
  readonly mapping?: Mapping;
  readonly dayOrder?: DayOrder | null;
  readonly preset?: string;
  readonly agreements?: AgreementTerms;
  readonly links?: AcceptedLinks;
  readonly dryRun?: boolean;
  readonly job?: ImportJob;
}

/** Writes a file to import. */
export function fileOf(content: string | Buffer, name = 'people.csv'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** Imports contacts as the host does: in one command, taken back when it fails. */
export function contactsInto(
  workspace: Workspace,
  paths: string | readonly string[],
  options: ImportOptions = {},
): Promise<Result<ImportReport>> {
  return run(workspace, options, (request) =>
    importContacts(workspace.repositories, {
      ...request,
      paths: [paths].flat(),
      mapping: options.mapping ?? null,
      agreements: options.agreements ?? null,
    }),
  );
}

export function journeyInto(
  workspace: Workspace,
  paths: string | readonly string[],
  options: ImportOptions = {},
): Promise<Result<ImportReport>> {
  return run(workspace, options, (request) =>
    importJourney(workspace.repositories, { ...request, paths: [paths].flat(), links: options.links ?? noLinks }),
  );
}

let batches = 0;

function run(
  workspace: Workspace,
  { at = noon, preset, dayOrder = null, dryRun = false, job = quietJob }: ImportOptions,
  work: (request: {
    at: number;
    batch: string;
    job: ImportJob;
    preset: string | null;
    dayOrder: DayOrder | null;
  }) => Promise<Result<ImportReport>>,
): Promise<Result<ImportReport>> {
  batches += 1;
  const request = { at, batch: `batch-${batches}`, job, preset: preset ?? null, dayOrder };
  const info = { name: 'import', says: 'Import', at, discard: dryRun };
  return workspace.commands.runLong(info, () => work(request));
}
