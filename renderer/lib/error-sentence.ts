import { assertNever } from '../../shared/lib/assert-never.ts';
import type { AppError, StorageErrorKind } from '../../shared/result/app-error.ts';
import { unsaidFaults } from './unsaid-faults.ts';

/** A failure for a person: what happened, and what to do about it. */
export interface ErrorSentence {
  readonly title: string;
  readonly says: string;
  readonly todo: string;
}

/** The one place where a failure becomes words. */
export function errorSentence(error: AppError): ErrorSentence {
  switch (error.code) {
    case 'not-found':
      return {
        title: 'Not found',
        says: error.says,
        todo: 'It may have been removed in the meantime. Go back to the list and choose again.',
      };
    case 'invalid-input':
      return {
        title: 'This could not be read',
        says: error.says,
        todo:
          unsaidFaults(error).length > 0
            ? 'Correct the places below and try again. Nothing was changed.'
            : 'Correct it and try again. Nothing was changed.',
      };
    case 'conflict':
      return {
        title: 'Changed in the meantime',
        says: error.says,
        todo: 'Look at the present state and repeat the change if it is still wanted.',
      };
    case 'storage':
      return { says: error.says, ...storageWords(error.kind) };
    case 'blocked':
      return { title: 'Not allowed', says: error.says, todo: 'Nothing was changed.' };
    case 'cancelled':
      return { title: 'Cancelled', says: error.says, todo: 'Nothing was changed.' };
    case 'unexpected':
      return {
        title: 'Something unexpected happened',
        says: error.says,
        todo: `Try again. If it happens again, the log holds the details under ${error.reference}.`,
      };
    default:
      return assertNever(error);
  }
}

function storageWords(kind: StorageErrorKind): { readonly title: string; readonly todo: string } {
  switch (kind) {
    case 'busy':
      return {
        title: 'Open somewhere else',
        todo: 'Close the workspace in the other program, then open it here.',
      };
    case 'full':
      return { title: 'The disk is full', todo: 'Free some space and try again. What was there before is unharmed.' };
    case 'corrupt':
      return {
        title: 'The file is damaged',
        todo: 'The file was left as it is. Restore the latest backup, or choose another file.',
      };
    case 'read-only':
      return {
        title: 'The place is read-only',
        todo: 'Choose a folder that can be written to, or copy the workspace to one.',
      };
    case 'from-the-future':
      return {
        title: 'Made by a newer Unhurried',
        todo: 'Update Unhurried on this computer, then open it. The file was left as it is.',
      };
    case 'wrong-passphrase':
      return { title: 'The passphrase does not fit', todo: 'Type it again; capitals and spaces count.' };
    case 'passphrase-needed':
      return { title: 'A passphrase is needed', todo: 'Type the passphrase of this workspace.' };
    case 'missing':
      return {
        title: 'It is not there',
        todo: 'It may have been moved or renamed, or its drive is not connected. Find it, or choose another place.',
      };
    case 'exists':
      return { title: 'A file of this name is there already', todo: 'Choose another name, or open that file.' };
    case 'host-stopped':
      return {
        title: 'The data process stopped',
        todo: 'What was being written was taken back as a whole. Open the workspace again to go on.',
      };
    default:
      return assertNever(kind);
  }
}
