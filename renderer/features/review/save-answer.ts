import type { ReviewFile } from '../../../shared/formats/review-file.ts';
import { ok, type Result } from '../../../shared/result/result.ts';
import { call } from '../../api/call.ts';
import { say } from '../../ui/toasts.tsx';

/** Has a place chosen for an answer and writes it there. */
export async function saveAnswer(review: ReviewFile): Promise<Result<null>> {
  const { id, version } = review.plan;
  const chosen = await call('shell.chooseFileToSave', {
    title: 'Save the answer',
    suggestedName: `${[id, `v${version}`, 'review', review.by].map(inFileName).join('-')}.json`,
    filters: [{ name: 'Review', extensions: ['json'] }],
  });
  if (!chosen.ok) return chosen;
  const out = chosen.value.path;
  if (out === null) return ok(null);
  const written = await call('reviews.saveAnswer', { review, out });
  if (!written.ok) return written;
  say({ says: `The answer is saved as ${out}. It goes back to whoever sent the page.` });
  return ok(null);
}

function inFileName(text: string): string {
  return text.replace(/[^\p{L}\p{N}._]+/gu, '-').slice(0, 60);
}
