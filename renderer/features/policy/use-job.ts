import { useEffect, useState, useSyncExternalStore } from 'react';
import { createJobStore, type JobState, type JobStore, type JobWork } from './job-store.ts';

export interface Job<T> {
  readonly state: JobState<T>;
  readonly start: () => void;
  readonly cancel: () => void;
  /** Takes away what came of it. */
  readonly forget: () => void;
}

/** A job that ends with the screen. */
export function useJob<T>(work: JobWork<T>): Job<T> {
  const [store] = useState(() => createJobStore<T>());
  const state = useSyncExternalStore(store.watch, store.get);
  useEffect(() => store.cancel, [store]);
  return { state, start: () => store.start(work), cancel: store.cancel, forget: store.forget };
}

/** A job that goes on when the screen is left; what came of it and was seen is left with the screen. */
export function useKeptJob<T>(store: JobStore<T>, work: JobWork<T>, onUnseen: () => void): Job<T> {
  const state = useSyncExternalStore(store.watch, store.get);
  useEffect(() => store.forget, [store]);
  return { state, start: () => store.start(work, onUnseen), cancel: store.cancel, forget: store.forget };
}
