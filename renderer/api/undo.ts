import { errorSentence } from '../lib/error-sentence.ts';
import { actsBegun } from '../lib/use-one-at-a-time.ts';
import { say, stopSaying } from '../ui/toasts.tsx';
import { runCommand } from './run-command.ts';
import { useRead } from './use-read.ts';

/** Takes the latest change of the data back, and says which it was. */
export function undoLast(): Promise<void> {
  return walk('history.undo');
}

/** Does the change that was last taken back again. */
export function redoLast(): Promise<void> {
  return walk('history.redo');
}

async function walk(operation: 'history.undo' | 'history.redo'): Promise<void> {
  await actsBegun();
  const result = await runCommand(operation, {});
  if (!result.ok) {
    const { says, todo } = errorSentence(result.error);
    // That there is nothing left is no failure that something could be done about.
    say({ says: result.error.code === 'conflict' ? says : `${says} ${todo}` });
    return;
  }
  const back = operation === 'history.undo';
  // Whatever was said before offers a way back that leads elsewhere now.
  stopSaying('everything');
  say({
    says: `${back ? 'Taken back' : 'Done again'}: ${result.value.says}.`,
    act: back ? { label: 'Redo', run: () => void redoLast() } : { label: 'Undo', run: () => void undoLast() },
  });
}

/** What undo and redo would do now; null: nothing. */
export function useUndoState(): { readonly undo: string | null; readonly redo: string | null } {
  return useRead('history.state', {}).data ?? { undo: null, redo: null };
}
