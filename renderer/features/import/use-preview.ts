import { useState } from 'react';
import type { ImportPreview } from '../../../shared/contract/import-preview.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { useRead } from '../../api/use-read.ts';
import type { Draft } from './use-import.ts';

/** Rows that one preview brings along to be shown. */
export const rowsPerPreview = 200;

interface Previewed {
  /** The latest that could be made: while the next one is on its way, or when it was refused. */
  readonly preview: ImportPreview | null;
  readonly failure: AppError | null;
  readonly isReading: boolean;
}

/** What the import of a draft would do, worked out anew with every choice. */
export function usePreview(draft: Draft, rowsFrom: number): Previewed {
  const { data, error, isFetching } = useRead('import.preview', {
    jobId: draft.jobId,
    at: draft.at,
    files: draft.files.map((file) => ({ ...file })),
    rowsFrom,
    rowsShown: rowsPerPreview,
  });
  const [latest, setLatest] = useState<ImportPreview | null>(null);
  if (data !== undefined && data !== latest) setLatest(data);
  // Another choice stopped it: the preview of that choice is on its way.
  const failure = error === null || error.error.code === 'cancelled' ? null : error.error;
  return { preview: data ?? latest, failure, isReading: isFetching };
}
