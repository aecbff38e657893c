import { useSyncExternalStore } from 'react';

let on = true;
const listeners = new Set<() => void>();

/** Whether keys without Ctrl or Alt do something by themselves. */
export function areSingleKeysOn(): boolean {
  return on;
}

export function setSingleKeys(next: boolean): void {
  on = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, areSingleKeysOn);
}
