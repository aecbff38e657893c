import { sayCount } from '../../../shared/lib/count.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { call } from '../../api/call.ts';
import { say } from '../../ui/toasts.tsx';
import type { Draft } from './use-import.ts';

/** Writes the rows that stay out where a person chooses; null: it is done, or nobody chose a place. */
export async function saveRejected(draft: Draft): Promise<AppError | null> {
  const place = await call('shell.chooseFileToSave', {
    title: 'Save the rows that stay out',
    suggestedName: 'rows that stayed out.csv',
    filters: [{ name: 'CSV', extensions: ['csv'] }],
  });
  if (!place.ok) return place.error;
  const { path: out } = place.value;
  if (out === null) return null;
  const saved = await call('import.saveRejected', {
    jobId: `rejected ${crypto.randomUUID()}`,
    at: draft.at,
    files: draft.files.map((file) => ({ ...file })),
    out,
  });
  if (!saved.ok) return saved.error;
  say({ says: `${sayCount(saved.value.rows, 'row is', 'rows are')} saved, each with its place and its reason.` });
  return null;
}
