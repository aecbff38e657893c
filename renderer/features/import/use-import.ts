import { useSyncExternalStore } from 'react';
import type { ImportReport } from '../../../shared/contract/import-report.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { call } from '../../api/call.ts';
import { runCommand } from '../../api/run-command.ts';
import { say } from '../../ui/toasts.tsx';
import { type ImportKind, importKinds } from './import-kind.ts';

export type ImportState =
  | { readonly step: 'file'; readonly failure: AppError | null }
  | { readonly step: 'running'; readonly kind: ImportKind; readonly jobId: string; readonly cancelling: boolean }
  | { readonly step: 'report'; readonly kind: ImportKind; readonly report: ImportReport };

// Outside the screen: an import goes on, and its report waits, while someone looks at another one.
const beginning: ImportState = { step: 'file', failure: null };
let state: ImportState = beginning;
let importedInto: string | undefined;
const listeners = new Set<() => void>();

function become(next: ImportState): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function run(kind: ImportKind, paths: readonly string[]): Promise<void> {
  const jobId = crypto.randomUUID();
  become({ step: 'running', kind, jobId, cancelling: false });
  const input = { jobId, paths: [...paths], at: Date.now() };
  const result =
    kind === 'contacts'
      ? await runCommand('import.contacts', { ...input, mapping: null })
      : await runCommand('import.journey', input);
  if (result.ok) return become({ step: 'report', kind, report: result.value });
  if (result.error.code !== 'cancelled') return become({ step: 'file', failure: result.error });
  become({ step: 'file', failure: null });
  say({ says: 'The import was cancelled. Nothing was changed.' });
}

async function choose(kind: ImportKind): Promise<void> {
  const chosen = await call('shell.chooseFileToOpen', {
    title: importKinds[kind].choose,
    filters: [
      ...importKinds[kind].filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
      { name: 'All files', extensions: ['*'] },
    ],
    many: true,
  });
  if (!chosen.ok) become({ step: 'file', failure: chosen.error });
  else if (chosen.value.paths.length > 0) await run(kind, chosen.value.paths);
}

async function cancel(): Promise<void> {
  if (state.step !== 'running') return;
  const { jobId } = state;
  become({ ...state, cancelling: true });
  await call('jobs.cancel', { jobId });
}

function again(): void {
  become({ step: 'file', failure: null });
}

/** One import from choosing the file to its report; nothing of it is shown in another workspace. */
export function useImport(workspace: string | undefined) {
  const latest = useSyncExternalStore(subscribe, () => state);
  const begin = () => {
    if (importedInto !== workspace) again();
    importedInto = workspace;
  };
  return {
    state: importedInto === workspace ? latest : beginning,
    run: async (kind: ImportKind, paths: readonly string[]) => {
      begin();
      await run(kind, paths);
    },
    choose: async (kind: ImportKind) => {
      begin();
      await choose(kind);
    },
    cancel,
    again,
  };
}
