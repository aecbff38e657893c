import type { InputOf, OutputOf } from '../../shared/contract/client.ts';
import { type Contract, contract, type OperationName } from '../../shared/contract/contract.ts';
import type { Result } from '../../shared/result/result.ts';
import { refreshAsOf } from './as-of.ts';
import { call } from './call.ts';
import { readAgain } from './query-client.ts';

/** Runs an operation that changes something and waits until what it changed was read again. */
export async function runCommand<K extends OperationName>(
  operation: K,
  input: InputOf<Contract[K]>,
): Promise<Result<OutputOf<Contract[K]>>> {
  const result = await call(operation, input);
  if (result.ok) {
    refreshAsOf();
    await readAgain(contract[operation].topics);
  }
  return result;
}
