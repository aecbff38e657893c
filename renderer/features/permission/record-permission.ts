import type { AppError } from '../../../shared/result/app-error.ts';
import { runCommand } from '../../api/run-command.ts';
import { undoLast } from '../../api/undo.ts';
import { sayCount } from '../../lib/count.ts';
import { say } from '../../ui/toasts.tsx';
import type { PermissionGiven } from './permission-form.ts';

/** Records how these people agreed, and says so with an undo beside it; null: it is recorded. */
export async function recordPermission(
  contactIds: readonly number[],
  given: PermissionGiven,
): Promise<AppError | null> {
  const result = await runCommand('contacts.recordPermission', { ...given, contactIds: [...contactIds] });
  if (!result.ok) return result.error;
  say({
    says: `How ${sayCount(result.value.recorded, 'person', 'people')} agreed is recorded.`,
    act: { label: 'Undo', run: () => void undoLast() },
  });
  return null;
}
