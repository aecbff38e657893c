import { basename } from 'node:path';
import { err, ok, type Result } from '../../../shared/result/result.ts';
import { writeFileWhole } from '../../export/write-file-whole.ts';
import { newBatchId } from '../../import/batch-id.ts';
import { importContacts } from '../../import/import-contacts.ts';
import { importFiles } from '../../import/import-files.ts';
import { importJourney } from '../../import/import-journey.ts';
import type { ImportJob, ImportStore } from '../../import/import-run.ts';
import { previewFiles } from '../../import/preview-files.ts';
import { printRejectedCsv } from '../../import/print-rejected-csv.ts';
import type { Handlers } from '../handler.ts';
import { pastImports } from '../past-imports.ts';
import type { Session } from '../session.ts';

export const importHandlers: Pick<
  Handlers,
  | 'import.preview'
  | 'import.files'
  | 'import.list'
  | 'import.saveRejected'
  | 'import.contacts'
  | 'import.journey'
  | 'import.undo'
> = {
  'import.preview': (input, session) =>
    asJob(input, session, (store, job) => previewFiles(store, { ...input, batch: '', job })),

  'import.files': (input, session) =>
    asJob(input, session, (store, job) => importFiles(store, { ...input, batch: newBatchId(input.at), job })),

  'import.saveRejected': (input, session) =>
    asJob(input, session, async (store, job) => {
      const printed = await printRejectedCsv(store, { ...input, batch: '', job });
      if (!printed.ok) return printed;
      const written = await writeFileWhole(input.out, printed.value.text);
      return written.ok ? ok({ rows: printed.value.rows }) : written;
    }),

  'import.list'(_input, session) {
    const current = session.current();
    return current.ok ? ok(pastImports(current.value.repositories.batches)) : current;
  },

  'import.contacts': (input, session) =>
    asJob(input, session, (store, job) => importContacts(store, { ...input, batch: newBatchId(input.at), job })),

  'import.journey': (input, session) =>
    asJob(input, session, (store, job) => importJourney(store, { ...input, batch: newBatchId(input.at), job })),

  async 'import.undo'({ batch: id }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const batch = current.value.repositories.batches.get(id);
    if (batch === null) {
      return err({ code: 'not-found', what: 'import', says: `There is no import ${id} in this workspace.` });
    }
    if (batch.takenBack) return err({ code: 'conflict', says: `The import ${id} has been taken back already.` });
    if (batch.commandId !== null) return current.value.history.takeBack(batch.commandId);
    const { created, updated, merged } = batch.report;
    if (created + updated + merged === 0) return ok({ restored: 0 });
    return err({ code: 'conflict', says: `The import ${id} is too long ago to be taken back.` });
  },
};

/** What undoing an import would take back, as a person would say it. */
export function sayImport(paths: readonly string[]): string {
  const [first = '', ...rest] = paths;
  return rest.length === 0 ? `Import of ${basename(first)}` : `Import of ${basename(first)} and ${rest.length} more`;
}

/** Does the work under the name by which it tells how far it is and can be stopped. */
async function asJob<T>(
  { jobId }: { readonly jobId: string },
  session: Session,
  work: (store: ImportStore, job: ImportJob) => Promise<Result<T>>,
): Promise<Result<T>> {
  const current = session.current();
  if (!current.ok) return current;
  const job = session.startJob(jobId);
  try {
    return await work(current.value.repositories, job);
  } finally {
    job.end();
  }
}
