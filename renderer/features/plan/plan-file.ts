import type { Plan } from '../../../shared/domain/plan.ts';
import { call } from '../../api/call.ts';
import { runCommand } from '../../api/run-command.ts';
import { sayCount } from '../../lib/count.ts';
import { say } from '../../ui/toasts.tsx';

export async function choosePlanFile(): Promise<string | null> {
  const chosen = await call('shell.chooseFileToOpen', {
    title: 'Open a plan',
    filters: [
      { name: 'Plan', extensions: ['json'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  return chosen.ok ? (chosen.value.paths[0] ?? null) : null;
}

/** Stores a plan in the workspace as it is at this moment. */
export function savePlan(plan: Plan) {
  return runCommand('plans.save', { plan, at: Date.now() });
}

export type ExportFormat = 'json' | 'csv';

/** Writes the verdicts of a plan where a person chooses; answers with what went wrong, or null. */
export async function exportPlan(plan: Plan, now: number, format: ExportFormat) {
  const chosen = await call('shell.chooseFileToSave', {
    title: 'Export the verdicts',
    suggestedName: `${plan.name}.${format}`,
    filters: [{ name: format === 'json' ? 'Verdicts, JSON' : 'Verdicts, CSV', extensions: [format] }],
  });
  if (!chosen.ok) return chosen.error;
  if (chosen.value.path === null) return null;
  const result = await call('plans.export', { plan, now, format, out: chosen.value.path });
  if (!result.ok) return result.error;
  say({ says: `${sayCount(result.value.touches, 'touch', 'touches')} exported to ${chosen.value.path}.` });
  return null;
}
