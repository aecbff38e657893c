import { useSyncExternalStore } from 'react';

const refreshEveryMs = 5 * 60_000;

let asOf = Date.now();
const listeners = new Set<() => void>();

/** Moves "as of" to this moment: after every change of the data, so that what was just recorded counts. */
export function refreshAsOf(): void {
  asOf = Date.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const timer = setInterval(refreshAsOf, refreshEveryMs);
  return () => {
    listeners.delete(listener);
    clearInterval(timer);
  };
}

/** The instant all standings and verdicts on screen are for, in ms; the same for every screen. */
export function useAsOf(): number {
  return useSyncExternalStore(subscribe, () => asOf);
}
