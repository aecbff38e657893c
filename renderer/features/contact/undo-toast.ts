import { undoLast } from '../../api/undo.ts';
import { say } from '../../ui/toasts.tsx';

/** Says what was done, with the undo beside it. */
export function sayWithUndo(says: string): void {
  say({ says, act: { label: 'Undo', run: () => void undoLast() } });
}
