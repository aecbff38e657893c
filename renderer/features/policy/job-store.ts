import type { AppError } from '../../../shared/result/app-error.ts';
import type { Result } from '../../../shared/result/result.ts';
import { call } from '../../api/call.ts';

export type JobState<T> =
  | { readonly step: 'idle' }
  | { readonly step: 'running'; readonly jobId: string; readonly cancelling: boolean }
  | { readonly step: 'done'; readonly value: T; readonly at: number }
  | { readonly step: 'failed'; readonly failure: AppError };

/** Work of the data process that takes a while, for the instant `at` it begins. */
export type JobWork<T> = (at: number, jobId: string) => Promise<Result<T>>;

/** One such work, apart from the screen that shows it. */
export interface JobStore<T> {
  readonly get: () => JobState<T>;
  readonly watch: (listener: () => void) => () => void;
  /** Nothing while it is running. `onUnseen`: it is through, and no screen shows it. */
  readonly start: (work: JobWork<T>, onUnseen?: () => void) => void;
  readonly cancel: () => void;
  /** Takes away what came of it. */
  readonly forget: () => void;
}

export function createJobStore<T>(): JobStore<T> {
  let state: JobState<T> = { step: 'idle' };
  const listeners = new Set<() => void>();
  const become = (next: JobState<T>) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start(work, onUnseen) {
      if (state.step === 'running') return;
      const jobId = crypto.randomUUID();
      const at = Date.now();
      become({ step: 'running', jobId, cancelling: false });
      void work(at, jobId).then((result) => {
        if (result.ok) become({ step: 'done', value: result.value, at });
        else if (result.error.code === 'cancelled') become({ step: 'idle' });
        else become({ step: 'failed', failure: result.error });
        if (state.step === 'done' && listeners.size === 0) onUnseen?.();
      });
    },
    cancel() {
      if (state.step !== 'running') return;
      void call('jobs.cancel', { jobId: state.jobId });
      become({ ...state, cancelling: true });
    },
    forget() {
      if (state.step !== 'running') become({ step: 'idle' });
    },
  };
}

/** Works that go on when their screen is left, one for each key. */
export function keptJobs<T>(): (key: string) => JobStore<T> {
  const stores = new Map<string, JobStore<T>>();
  return (key) => {
    const store = stores.get(key) ?? createJobStore<T>();
    stores.set(key, store);
    return store;
  };
}
