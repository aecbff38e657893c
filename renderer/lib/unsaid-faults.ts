import type { AppError } from '../../shared/result/app-error.ts';

interface UnsaidFault {
  readonly path: string;
  readonly found?: string | undefined;
  /** '': the sentence of the failure has said it. */
  readonly says: string;
}

/** What the places of a failure say beside its sentence: a single fault is often the sentence already. */
export function unsaidFaults(error: AppError): readonly UnsaidFault[] {
  if (error.code !== 'invalid-input') return [];
  const isSaid = (part: string): boolean => error.says.includes(part);
  return error.faults
    .filter(({ path, found, says }) => !(isSaid(says) && isSaid(path) && found === undefined))
    .map(({ path, found, says }) => ({ path, found, says: isSaid(says) ? '' : says }));
}
