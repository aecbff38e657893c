import type { AnswerRow, ReviewPackageSummary, Settlement } from '../../../shared/contract/review-contract.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { runCommand } from '../../api/run-command.ts';
import { undoLast } from '../../api/undo.ts';
import { useOneAtATime } from '../../lib/use-one-at-a-time.ts';
import { say } from '../../ui/toasts.tsx';
import { settlementWords } from './review-words.ts';

export interface AnswerActs {
  /** Does what these answers want, all or none. */
  readonly apply: (rows: readonly AnswerRow[]) => void;
  readonly settle: (row: AnswerRow, settled: Settlement | null) => void;
}

const undo = { label: 'Undo', run: () => void undoLast() };

/** What a planner does about answers, each as one command with its sentence. */
export function useAnswerActs(
  { planHash, planName }: ReviewPackageSummary,
  onFailure: (failure: AppError | null) => void,
): AnswerActs {
  return {
    apply: useOneAtATime(async (rows: readonly AnswerRow[]) => {
      const [first] = rows;
      if (first === undefined) return;
      const what = rows.length === 1 ? `the removal of ${first.title}` : sayCount(rows.length, 'removal', 'removals');
      const which = rows.map(({ by, target }) => ({ by, target }));
      const doing = `Applying ${what}`;
      const result = await runCommand('reviews.apply', { planHash, which, at: Date.now(), doing });
      onFailure(result.ok ? null : result.error);
      if (result.ok) say({ says: `${sayDone(rows)} in ${planName}.`, act: undo });
    }),
    settle: useOneAtATime(async ({ by, target, title }: AnswerRow, settled: Settlement | null) => {
      const result = await runCommand('reviews.settle', { planHash, by, target, settled, at: Date.now() });
      onFailure(result.ok ? null : result.error);
      if (result.ok) {
        say({
          says: `${title}: ${settled === null ? 'open again' : settlementWords[settled].toLowerCase()}.`,
          act: undo,
        });
      }
    }),
  };
}

function sayDone(rows: readonly AnswerRow[]): string {
  const steps = rows.filter(({ effect }) => effect === 'removes-step').length;
  const touches = rows.length - steps;
  const parts = [
    ...(touches > 0 ? [`${sayCount(touches, 'touch', 'touches')} left out`] : []),
    ...(steps > 0 ? [`${sayCount(steps, 'step', 'steps')} removed`] : []),
  ];
  return parts.join(', ');
}
