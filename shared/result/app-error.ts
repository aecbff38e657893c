import { z } from 'zod';

/** One place in an input that is wrong: a file line, a JSON path or a form field, what was found and what was expected. */
export const inputFaultSchema = z.object({
  path: z.string(),
  found: z.string().optional(),
  says: z.string(),
});
export type InputFault = Readonly<z.infer<typeof inputFaultSchema>>;

/**
 * Everything that can go wrong on purpose, as a closed union of values.
 * `says` is one sentence for a person: what happened. What to do about it is added by whoever shows it.
 */
export const appErrorSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('not-found'), what: z.string(), says: z.string() }),
  z.object({ code: z.literal('invalid-input'), says: z.string(), faults: z.array(inputFaultSchema).readonly() }),
  z.object({ code: z.literal('conflict'), says: z.string() }),
  z.object({
    code: z.literal('storage'),
    kind: z.enum([
      'busy',
      'full',
      'corrupt',
      'read-only',
      'from-the-future',
      'wrong-passphrase',
      'passphrase-needed',
      'missing',
      'exists',
      'host-stopped',
    ]),
    says: z.string(),
  }),
  z.object({ code: z.literal('blocked'), says: z.string() }),
  z.object({ code: z.literal('cancelled'), says: z.string() }),
  z.object({ code: z.literal('unexpected'), reference: z.string(), says: z.string() }),
]);
export type AppError = Readonly<z.infer<typeof appErrorSchema>>;
export type StorageErrorKind = Extract<AppError, { code: 'storage' }>['kind'];

export function storageError(kind: StorageErrorKind, says: string): AppError {
  return { code: 'storage', kind, says };
}

export function invalidInput(says: string, faults: readonly InputFault[] = []): AppError {
  return { code: 'invalid-input', says, faults };
}
