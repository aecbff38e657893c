import { useSyncExternalStore } from 'react';
import type { Announcement } from '../../shared/contract/announcement.ts';

export type Progress = Extract<Announcement, { type: 'progress' }>;

let latest: ReadonlyMap<string, Progress> = new Map();
const listeners = new Set<() => void>();

export function noteProgress(progress: Progress): void {
  latest = new Map(latest).set(progress.jobId, progress);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How far a job has come; undefined until the host said something about it. */
export function useProgress(jobId: string): Progress | undefined {
  return useSyncExternalStore(subscribe, () => latest.get(jobId));
}
