import type { MergedFile, ReviewSource } from '../../../shared/contract/review-contract.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { ok, type Result } from '../../../shared/result/result.ts';
import { call } from '../../api/call.ts';
import { runCommand } from '../../api/run-command.ts';
import { undoLast } from '../../api/undo.ts';
import { say } from '../../ui/toasts.tsx';

/** Has review files chosen; [] when none was. */
export async function chooseReviewFiles(): Promise<Result<readonly string[]>> {
  const chosen = await call('shell.chooseFileToOpen', {
    title: 'Bring in an answer',
    filters: [{ name: 'Reviews', extensions: ['json', 'txt'] }],
    many: true,
  });
  return chosen.ok ? ok(chosen.value.paths) : chosen;
}

/** Has a review page chosen; null when none was. */
export async function chooseReviewPage(): Promise<Result<string | null>> {
  const chosen = await call('shell.chooseFileToOpen', {
    title: 'Answer a page',
    filters: [{ name: 'Review pages', extensions: ['html', 'htm'] }],
  });
  return chosen.ok ? ok(chosen.value.paths[0] ?? null) : chosen;
}

/** Brings answers in and says what came of it; answers with the package they are about, where it is one. */
export async function bringIn(sources: readonly ReviewSource[]): Promise<Result<string | null>> {
  const merged = await runCommand('reviews.merge', { sources: [...sources], at: Date.now() });
  if (!merged.ok) return merged;
  const { files } = merged.value;
  const isChanged = files.some(({ new: added, newer }) => added + newer > 0);
  const undo = { label: 'Undo', run: () => void undoLast() };
  say({ says: sayMerged(files), ...(isChanged ? { act: undo } : {}) });
  const hashes = new Set(files.map(({ planHash }) => planHash));
  return ok(hashes.size === 1 ? (files[0]?.planHash ?? null) : null);
}

function sayMerged(files: readonly MergedFile[]): string {
  const changed = files.reduce((sum, { new: added, newer }) => sum + added + newer, 0);
  const [first] = files;
  const who = files.length === 1 && first !== undefined ? first.by : sayCount(files.length, 'review', 'reviews');
  if (changed > 0) return `${sayCount(changed, 'answer', 'answers')} of ${who} brought in.`;
  const isOlder = files.some(({ older }) => older > 0);
  return isOlder ? `${who}: something newer is known already.` : `${who}: nothing new in it.`;
}
