import { useSyncExternalStore } from 'react';

/** Whether the process that owns the data is there; `restarted` until a workspace was opened again. */
export type HostState = 'running' | 'stopped' | 'restarted';

let state: HostState = 'running';
const listeners = new Set<() => void>();

export function setHostState(next: HostState): void {
  if (state === next) return;
  state = next;
  for (const listener of listeners) listener();
}

/** A call found nobody to answer; the announcement of it may have come before, or may be on its way. */
export function noteHostStopped(): void {
  if (state === 'running') setHostState('stopped');
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useHostState(): HostState {
  return useSyncExternalStore(subscribe, () => state);
}
