import { sayCount } from '../../../shared/lib/count.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { runCommand } from '../../api/run-command.ts';
import { undoLast } from '../../api/undo.ts';
import { say } from '../../ui/toasts.tsx';
import type { PermissionGiven } from './permission-form.ts';

function sayRecorded({ recorded, refused }: { readonly recorded: number; readonly refused: number }): string {
  const says = `How ${sayCount(recorded, 'person', 'people')} agreed is recorded.`;
  return refused === 0 ? says : `${says} ${sayCount(refused, 'who refused stays', 'who refused stay')} as they are.`;
}

/** Records how these people agreed, and says so with an undo beside it; null: it is recorded. */
export async function recordPermission(
  contactIds: readonly number[],
  given: PermissionGiven,
): Promise<AppError | null> {
  const result = await runCommand('contacts.recordPermission', { ...given, contactIds: [...contactIds] });
  if (!result.ok) return result.error;
  say({
    says: sayRecorded(result.value),
    act: { label: 'Undo', run: () => void undoLast() },
  });
  return null;
}
