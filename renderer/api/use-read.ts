import { keepPreviousData, queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { InputOf, OutputOf } from '../../shared/contract/client.ts';
import type { Contract, OperationName } from '../../shared/contract/contract.ts';
import { call } from './call.ts';
import { CallFailed } from './call-failed.ts';

/** One read as the query library wants it; its key is the operation and the input. */
export function readOptions<K extends OperationName>(operation: K, input: InputOf<Contract[K]>) {
  return queryOptions({
    queryKey: [operation, input] as const,
    queryFn: async (): Promise<OutputOf<Contract[K]>> => {
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
}

/** Reads one operation, and reads it again when what it shows has changed. */
export function useRead<K extends OperationName>(
  operation: K,
  input: InputOf<Contract[K]>,
  choices: ReadChoices = {},
): UseQueryResult<OutputOf<Contract[K]>, CallFailed> {
  const { queryKey, queryFn } = readOptions(operation, input);
  return useQuery<OutputOf<Contract[K]>, CallFailed>({
    queryKey,
    // The key and the function belong together: `readOptions` made both.
    queryFn: queryFn as () => Promise<OutputOf<Contract[K]>>,
    enabled: choices.enabled ?? true,
    ...(choices.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
