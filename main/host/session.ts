import type { Announcement } from '../../shared/contract/announcement.ts';
import type { WorkspaceInfo } from '../../shared/contract/data-contract.ts';
import type { Topic } from '../../shared/contract/operation.ts';
import { type AppError, invalidInput } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import type { Workspace } from '../db/workspace.ts';
import type { PagePrinter } from './page-printer.ts';
import { createTurnstile } from './turnstile.ts';

export interface HostOptions {
  /** Named to whoever finds the workspace taken: "Unhurried". */
  readonly program: string;
  /** Keeps what went wrong unexpectedly, with the reference a person is shown. */
  readonly report: (reference: string, error: unknown) => void;
  /** The clock, for what is not told the time: the note on the lock, references. */
  readonly now: () => number;
  /** Prints what only a browser can; without one, an export that needs it is refused. */
  readonly printPage?: PagePrinter;
}

/** What the handlers of one host share: the open workspace, the work under way, the way to the client. */
export interface Session {
  readonly options: HostOptions;
  readonly announce: (announcement: Announcement) => void;
  current(): Result<Workspace>;
  /** As it was after the last command; null: none is open. */
  info(): WorkspaceInfo | null;
  /** Makes another workspace, or none, the open one; the one before is closed. */
  hold(workspace: Workspace | null): void;
  /** Counts again what `info` tells. */
  refreshInfo(): void;
  /** Goes up with every command that changed something: what was read before may be read otherwise now. */
  changes(): number;
  noteChange(topics: readonly Topic[]): void;
  /** The same for what changed one of these topics. */
  changesOf(topics: readonly Topic[]): number;
  startJob(id: string): Job;
  /** Standings are filled for one instant at a time: whoever reads by them has its turn. */
  standingsTurn<T>(work: () => Promise<T>): Promise<T>;
  /** False when no such job is under way. */
  cancelJob(id: string): boolean;
}

/** Work that takes a while: it tells how far it is, and asks between its parts whether it should stop. */
export interface Job {
  progress(says: string, done: number, total: number): void;
  isCancelled(): boolean;
  /** The same for work that is done elsewhere. */
  readonly signal: AbortSignal;
  end(): void;
}

export const cancelledError: AppError = { code: 'cancelled', says: 'Cancelled. Nothing was changed.' };

export function createSession(options: HostOptions, announce: (announcement: Announcement) => void): Session {
  let workspace: Workspace | null = null;
  let info: WorkspaceInfo | null = null;
  let changes = 0;
  const changedAt = new Map<Topic, number>();
  const jobs = new Map<string, AbortController>();

  const standingsTurnstile = createTurnstile();

  const refreshInfo = () => {
    info = workspace === null ? null : describe(workspace);
  };

  return {
    options,
    announce,
    current: () => (workspace === null ? err(invalidInput('No workspace is open.')) : ok(workspace)),
    info: () => info,
    hold(next) {
      workspace?.close();
      workspace = next;
      refreshInfo();
    },
    refreshInfo,
    changes: () => changes,
    noteChange(topics) {
      changes += 1;
      for (const topic of topics) changedAt.set(topic, changes);
    },
    changesOf: (topics) => Math.max(...topics.map((topic) => changedAt.get(topic) ?? 0)),
    startJob(id) {
      const job = new AbortController();
      jobs.set(id, job);
      return {
        progress: (says, done, total) => announce({ type: 'progress', jobId: id, says, done, total }),
        isCancelled: () => job.signal.aborted,
        signal: job.signal,
        end: () => void (jobs.get(id) === job && jobs.delete(id)),
      };
    },
    standingsTurn: standingsTurnstile.alone,
    cancelJob(id) {
      const job = jobs.get(id);
      job?.abort();
      return job !== undefined;
    },
  };
}

function describe(workspace: Workspace): WorkspaceInfo {
  return {
    path: workspace.path,
    name: workspace.name,
    encrypted: workspace.isEncrypted(),
    contacts: workspace.repositories.contacts.count(),
    events: workspace.repositories.events.count(),
  };
}
