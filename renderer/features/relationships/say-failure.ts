import type { AppError } from '../../../shared/result/app-error.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { say } from '../../ui/toasts.tsx';

/** Says a failure where there is no place of its own for it. */
export function saySentenceOf(error: AppError): void {
  const { says, todo } = errorSentence(error);
  say({ says: `${says} ${todo}` });
}
