import { basename } from 'node:path';
import type { ImportReport } from '../../../shared/contract/import-report.ts';
import { err, ok, type Result } from '../../../shared/result/result.ts';
import { newBatchId } from '../../import/batch-id.ts';
import { importContacts } from '../../import/import-contacts.ts';
import { importJourney } from '../../import/import-journey.ts';
import type { ImportRequest, ImportStore } from '../../import/import-run.ts';
import type { Handlers } from '../handler.ts';
import type { Session } from '../session.ts';

export const importHandlers: Pick<Handlers, 'import.contacts' | 'import.journey' | 'import.undo'> = {
  'import.contacts': (input, session) =>
    runImport(input, session, (store, request) => importContacts(store, { ...request, mapping: input.mapping })),

  'import.journey': (input, session) => runImport(input, session, importJourney),

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

interface ImportInput {
  readonly jobId: string;
  readonly paths: readonly string[];
  readonly preset: string | null;
  readonly at: number;
}

async function runImport(
  { jobId, paths, preset, at }: ImportInput,
  session: Session,
  read: (store: ImportStore, request: ImportRequest) => Promise<Result<ImportReport>>,
): Promise<Result<ImportReport>> {
  const current = session.current();
  if (!current.ok) return current;
  const job = session.startJob(jobId);
  try {
    return await read(current.value.repositories, { paths, preset, at, batch: newBatchId(at), job });
  } finally {
    job.end();
  }
}
