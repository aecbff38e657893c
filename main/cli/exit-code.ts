import { assertNever } from '../../shared/lib/assert-never.ts';
import type { AppError, StorageErrorKind } from '../../shared/result/app-error.ts';

/** What a command ends with: done; done, and not all is fine; bad arguments or input; could not finish. */
export const exitCodes = { done: 0, notAllFine: 1, badInput: 2, unfinished: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export function exitCodeOf(error: AppError): ExitCode {
  switch (error.code) {
    case 'invalid-input':
    case 'not-found':
    case 'conflict':
    case 'blocked':
      return exitCodes.badInput;
    case 'storage':
      return storageExitCode(error.kind);
    case 'cancelled':
    case 'unexpected':
      return exitCodes.unfinished;
    default:
      return assertNever(error);
  }
}

/** A path or passphrase that is not right is a bad argument; a disk or file that does not serve is not. */
function storageExitCode(kind: StorageErrorKind): ExitCode {
  switch (kind) {
    case 'missing':
    case 'exists':
    case 'wrong-passphrase':
    case 'passphrase-needed':
      return exitCodes.badInput;
    case 'busy':
    case 'full':
    case 'corrupt':
    case 'read-only':
    case 'from-the-future':
    case 'host-stopped':
      return exitCodes.unfinished;
    default:
      return assertNever(kind);
  }
}
