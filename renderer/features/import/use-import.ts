import { useState } from 'react';
import type { ImportReport } from '../../../shared/contract/import-report.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { call } from '../../api/call.ts';
import { runCommand } from '../../api/run-command.ts';
import { type ImportKind, importKinds } from './import-kind.ts';

export type ImportState =
  | { readonly step: 'file'; readonly failure: AppError | null }
  | { readonly step: 'running'; readonly kind: ImportKind; readonly jobId: string; readonly cancelling: boolean }
  | { readonly step: 'report'; readonly kind: ImportKind; readonly report: ImportReport };

/** One import from choosing the file to its report. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ step: 'file', failure: null });

  const run = async (kind: ImportKind, paths: readonly string[]) => {
    const jobId = crypto.randomUUID();
    setState({ step: 'running', kind, jobId, cancelling: false });
    const input = { jobId, paths: [...paths], at: Date.now() };
    const result =
      kind === 'contacts'
        ? await runCommand('import.contacts', { ...input, mapping: null })
        : await runCommand('import.journey', input);
    if (result.ok) setState({ step: 'report', kind, report: result.value });
    else setState({ step: 'file', failure: result.error });
  };

  const choose = async (kind: ImportKind) => {
    const chosen = await call('shell.chooseFileToOpen', {
      title: importKinds[kind].choose,
      filters: [
        ...importKinds[kind].filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
        { name: 'All files', extensions: ['*'] },
      ],
      many: true,
    });
    if (!chosen.ok) setState({ step: 'file', failure: chosen.error });
    else if (chosen.value.paths.length > 0) await run(kind, chosen.value.paths);
  };

  const cancel = async () => {
    if (state.step !== 'running') return;
    setState({ ...state, cancelling: true });
    await call('jobs.cancel', { jobId: state.jobId });
  };

  const again = () => setState({ step: 'file', failure: null });
  return { state, run, choose, cancel, again };
}
