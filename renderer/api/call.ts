import type { InputOf, OutputOf } from '../../shared/contract/client.ts';
import type { Contract, OperationName } from '../../shared/contract/contract.ts';
import type { Result } from '../../shared/result/result.ts';
import { bridge } from './bridge.ts';
import { noteHostStopped } from './host-state.ts';

/** Asks one operation of the contract; every failure comes back as a value. */
export async function call<K extends OperationName>(
  operation: K,
  input: InputOf<Contract[K]>,
): Promise<Result<OutputOf<Contract[K]>>> {
  // The gate and the host check the input; the table says what comes back. This is the one place that trusts it.
  const result = (await bridge().call(operation, input)) as Result<OutputOf<Contract[K]>>;
  if (!result.ok && result.error.code === 'storage' && result.error.kind === 'host-stopped') noteHostStopped();
  return result;
}
