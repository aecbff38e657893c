import { useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../shared/result/app-error.ts';
import type { Result } from '../../../shared/result/result.ts';
import { call } from '../../api/call.ts';

export type JobState<T> =
  | { readonly step: 'idle' }
  | { readonly step: 'running'; readonly jobId: string; readonly cancelling: boolean }
  | { readonly step: 'done'; readonly value: T; readonly at: number }
  | { readonly step: 'failed'; readonly failure: AppError };

export interface Job<T> {
  readonly state: JobState<T>;
  readonly start: () => void;
  readonly cancel: () => void;
  /** Takes away what came of it. */
  readonly forget: () => void;
}

/** Work of the data process that takes a while, for the instant `at` it begins; it ends with the screen. */
export function useJob<T>(work: (at: number, jobId: string) => Promise<Result<T>>): Job<T> {
  const [state, setState] = useState<JobState<T>>({ step: 'idle' });
  const running = useRef<string | null>(null);
  const cancel = () => {
    if (running.current !== null) void call('jobs.cancel', { jobId: running.current });
  };
  useEffect(() => cancel, []);
  return {
    state,
    start() {
      if (running.current !== null) return;
      const jobId = crypto.randomUUID();
      const at = Date.now();
      running.current = jobId;
      setState({ step: 'running', jobId, cancelling: false });
      void work(at, jobId).then((result) => {
        running.current = null;
        if (result.ok) return setState({ step: 'done', value: result.value, at });
        if (result.error.code === 'cancelled') return setState({ step: 'idle' });
        return setState({ step: 'failed', failure: result.error });
      });
    },
    cancel() {
      cancel();
      setState((last) => (last.step === 'running' ? { ...last, cancelling: true } : last));
    },
    forget: () => setState({ step: 'idle' }),
  };
}
