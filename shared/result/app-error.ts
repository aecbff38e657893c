/** One place in an input that is wrong: a file line, a JSON path or a form field, what was found and what was expected. */
export interface InputFault {
  readonly path: string;
  readonly found?: string | undefined;
  readonly says: string;
}

export type StorageErrorKind =
  | 'busy'
  | 'full'
  | 'corrupt'
  | 'read-only'
  | 'from-the-future'
  | 'wrong-passphrase'
  | 'passphrase-needed'
  | 'missing'
  | 'exists'
  | 'host-stopped';

/**
 * Everything that can go wrong on purpose, as a closed union of values.
 * `says` is one sentence for a person: what happened. What to do about it is added by whoever shows it.
 */
export type AppError =
  | { readonly code: 'not-found'; readonly what: string; readonly says: string }
  | { readonly code: 'invalid-input'; readonly says: string; readonly faults: readonly InputFault[] }
  | { readonly code: 'conflict'; readonly says: string }
  | { readonly code: 'storage'; readonly kind: StorageErrorKind; readonly says: string }
  | { readonly code: 'blocked'; readonly says: string }
  | { readonly code: 'cancelled'; readonly says: string }
  | { readonly code: 'unexpected'; readonly reference: string; readonly says: string };

export function storageError(kind: StorageErrorKind, says: string): AppError {
  return { code: 'storage', kind, says };
}

export function invalidInput(says: string, faults: readonly InputFault[] = []): AppError {
  return { code: 'invalid-input', says, faults };
}
