import { type ExportFormat } from '../../../shared/contract/data-contract.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { call } from '../../api/call.ts';
import { sayCount } from '../../lib/count.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
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

const kinds: Readonly<Record<ExportFormat, string>> = {
  html: 'Page for the reviewer',
  csv: 'Verdicts, CSV',
  json: 'Verdicts, JSON',
};

/** Writes a plan with its verdicts where a person chooses, and says what came of it. */
export async function exportPlan(plan: Plan, now: number, format: ExportFormat): Promise<void> {
  const chosen = await call('shell.chooseFileToSave', {
    title: 'Export the plan',
    suggestedName: `${plan.name}.${format}`,
    filters: [{ name: kinds[format], extensions: [format] }],
  });
  const out = chosen.ok ? chosen.value.path : null;
  if (out === null) return;
  const result = await call('plans.export', { plan, now, format, out });
  if (result.ok) return say({ says: `${sayCount(result.value.touches, 'touch', 'touches')} exported to ${out}.` });
  const { says, todo } = errorSentence(result.error);
  say({ says: `${says} ${todo}` });
}
