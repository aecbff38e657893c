import {
  keepPreviousData,
  type QueryFunction,
  queryOptions,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query';
import type { InputOf, OutputOf } from '../../shared/contract/client.ts';
import type { Contract, OperationName } from '../../shared/contract/contract.ts';
import { call } from './call.ts';
import { CallFailed } from './call-failed.ts';

/**
 * One read as the query library wants it; its key is the operation and the input. A read that is a job of the data process
 * is stopped there once nobody waits for it any more: commands would wait for it.
 */
export function readOptions<K extends OperationName>(operation: K, input: InputOf<Contract[K]>, jobId?: string) {
  return queryOptions({
    queryKey: [operation, input] as const,
    queryFn: async (context): Promise<OutputOf<Contract[K]>> => {
      // Whoever looks at the signal is told when to stop; every other read goes on, and is there the next time.
      if (jobId !== undefined) context.signal.addEventListener('abort', () => void call('jobs.cancel', { jobId }));
      const result = await call(operation, input);
      if (!result.ok) throw new CallFailed(result.error);
      return result.value;
    },
  });
}

interface ReadChoices {
  readonly enabled?: boolean;
  /** Shows the answer to the input before while the next one is on its way. */
  readonly keepPrevious?: boolean;
  /** The job it is in the data process, when it may take long. */
  readonly jobId?: string;
}

/** Reads one operation, and reads it again when what it shows has changed. */
export function useRead<K extends OperationName>(
  operation: K,
  input: InputOf<Contract[K]>,
  choices: ReadChoices = {},
): UseQueryResult<OutputOf<Contract[K]>, CallFailed> {
  const { queryKey, queryFn } = readOptions(operation, input, choices.jobId);
  return useQuery<OutputOf<Contract[K]>, CallFailed>({
    queryKey,
    // The key and the function belong together: `readOptions` made both.
    queryFn: queryFn as QueryFunction<OutputOf<Contract[K]>>,
    enabled: choices.enabled ?? true,
    ...(choices.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
