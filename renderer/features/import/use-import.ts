import { useSyncExternalStore } from 'react';
import type {
  AcceptedLinks,
  AgreementTerms,
  FileChoice,
  FilesReport,
} from '../../../shared/contract/import-contract.ts';
import type { ColumnMeaning, DayOrder } from '../../../shared/contract/import-preview.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { call } from '../../api/call.ts';
import { runCommand } from '../../api/run-command.ts';
import { say } from '../../ui/toasts.tsx';
import type { PermissionForm, PermissionGiven } from '../permission/index.ts';

/** How people agreed, to be recorded with the import. */
export interface PendingPermission {
  readonly given: PermissionGiven;
  readonly form: PermissionForm;
  /** Of a column that claims a permission, only who says yes in it; null: everyone of whom none is on record. */
  readonly claimColumn: string | null;
}

/** An import that is being prepared. */
export interface Draft {
  /** Names the preview of just these choices. */
  readonly jobId: string;
  readonly at: number;
  readonly files: readonly FileChoice[];
  readonly links: AcceptedLinks;
  /** To what people agreed and how often, where the files say how and when; null: that is not accepted. */
  readonly agreements: AgreementTerms | null;
  readonly permission: PendingPermission | null;
}

export type ImportState =
  | { readonly step: 'file'; readonly failure: AppError | null }
  | { readonly step: 'meaning'; readonly draft: Draft; readonly failure: AppError | null }
  | { readonly step: 'running'; readonly draft: Draft; readonly jobId: string; readonly cancelling: boolean }
  | { readonly step: 'report'; readonly draft: Draft; readonly report: FilesReport };

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

/** Other choices need another preview; the one under way is of no use any more. */
function chooseFiles(files: readonly FileChoice[], before: Draft | null): void {
  if (before !== null) void call('jobs.cancel', { jobId: before.jobId });
  const jobId = `preview ${crypto.randomUUID()}`;
  const rest = before ?? { links: { replies: true, answers: true, without: [] }, agreements: null, permission: null };
  become({ step: 'meaning', failure: null, draft: { ...rest, jobId, at: Date.now(), files } });
}

function add(paths: readonly string[]): void {
  const draft = state.step === 'meaning' ? state.draft : null;
  const known = draft?.files ?? [];
  const fresh = paths.filter((path) => !known.some((file) => file.path === path));
  if (fresh.length === 0) return;
  chooseFiles([...known, ...fresh.map((path) => ({ path, kind: null, mapping: null, dayOrder: null }))], draft);
}

async function choose(): Promise<void> {
  const chosen = await askForFiles();
  if (!chosen.ok) become({ step: 'file', failure: chosen.error });
  else add(chosen.value.paths);
}

/** Others in place of those that are looked at; when none are chosen, those stay. */
async function chooseOthers(): Promise<void> {
  const chosen = await askForFiles();
  if (chosen.ok && chosen.value.paths.length === 0) return;
  again();
  if (!chosen.ok) become({ step: 'file', failure: chosen.error });
  else add(chosen.value.paths);
}

function askForFiles() {
  return call('shell.chooseFileToOpen', {
    title: 'Choose files to import',
    filters: [
      { name: 'Contacts, activities, journeys', extensions: ['csv', 'tsv', 'txt', 'jsonl', 'ndjson'] },
      { name: 'All files', extensions: ['*'] },
    ],
    many: true,
  });
}

async function run(): Promise<void> {
  if (state.step !== 'meaning') return;
  const { draft } = state;
  const { files, links, agreements, permission } = draft;
  const jobId = crypto.randomUUID();
  become({ step: 'running', draft, jobId, cancelling: false });
  const result = await runCommand('import.files', {
    jobId,
    at: Date.now(),
    files: files.map((file) => ({ ...file })),
    links: { ...links, without: [...links.without] },
    agreements,
    permission: permission === null ? null : { ...permission.given, claimColumn: permission.claimColumn },
  });
  if (result.ok) return become({ step: 'report', draft, report: result.value });
  if (result.error.code !== 'cancelled') return become({ step: 'meaning', draft, failure: result.error });
  become({ step: 'meaning', draft, failure: null });
  say({ says: 'The import was cancelled. Nothing was changed.' });
}

async function cancel(): Promise<void> {
  if (state.step !== 'running') return;
  const { jobId } = state;
  become({ ...state, cancelling: true });
  await call('jobs.cancel', { jobId });
}

function again(): void {
  if (state.step === 'meaning') void call('jobs.cancel', { jobId: state.draft.jobId });
  become(beginning);
}

function change(part: Partial<Pick<Draft, 'links' | 'agreements' | 'permission'>>): void {
  if (state.step === 'meaning') become({ ...state, draft: { ...state.draft, ...part } });
}

function setMeaning(path: string, column: string, meaning: ColumnMeaning): void {
  if (state.step !== 'meaning') return;
  const { draft } = state;
  const files = draft.files.map((file) =>
    file.path === path ? { ...file, mapping: withMeaning(file.mapping ?? {}, column, meaning) } : file,
  );
  chooseFiles(files, draft);
}

function setDayOrder(path: string, dayOrder: DayOrder): void {
  if (state.step !== 'meaning') return;
  const { draft } = state;
  chooseFiles(
    draft.files.map((file) => (file.path === path ? { ...file, dayOrder } : file)),
    draft,
  );
}

/** One column is the e-mail address: choosing another one for it leaves the first a fact. */
function withMeaning(
  mapping: NonNullable<FileChoice['mapping']>,
  column: string,
  meaning: ColumnMeaning,
): NonNullable<FileChoice['mapping']> {
  const isShared = meaning === 'fact' || meaning === 'ignore';
  const others = Object.entries(mapping).map(([name, other]) => [
    name,
    !isShared && other === meaning ? 'fact' : other,
  ]);
  return { ...Object.fromEntries(others), [column]: meaning };
}

function leaveOut(path: string): void {
  if (state.step !== 'meaning') return;
  const files = state.draft.files.filter((file) => file.path !== path);
  if (files.length === 0) again();
  else chooseFiles(files, state.draft);
}

const acts = { add, choose, chooseOthers, run, cancel, again, change, setMeaning, setDayOrder, leaveOut };

export type ImportActs = typeof acts;

/** One import from choosing the files to its report; nothing of it is shown in another workspace. */
export function useImport(workspace: string | undefined): { readonly state: ImportState; readonly acts: ImportActs } {
  const latest = useSyncExternalStore(subscribe, () => state);
  if (workspace === undefined || importedInto === workspace) return { state: latest, acts };
  const begin = () => {
    if (importedInto !== workspace) state = beginning;
    importedInto = workspace;
  };
  return {
    state: beginning,
    acts: {
      ...acts,
      add: (paths) => {
        begin();
        add(paths);
      },
      choose: async () => {
        begin();
        await choose();
      },
    },
  };
}
