import type { InputOf, OutputOf } from '../../shared/contract/client.ts';
import type { Contract, OperationName } from '../../shared/contract/contract.ts';
import { err, type Result } from '../../shared/result/result.ts';
import { bridge } from './bridge.ts';
import { noteHostStopped } from './host-state.ts';

/** Asks one operation of the contract; every failure comes back as a value. */
export async function call<K extends OperationName>(
  operation: K,
  input: InputOf<Contract[K]>,
): Promise<Result<OutputOf<Contract[K]>>> {
  const result = await ask(operation, input);
  if (!result.ok && result.error.code === 'storage' && result.error.kind === 'host-stopped') noteHostStopped();
  // The gate and the host check the input; the table says what comes back. This is the one place that trusts it.
  return result as Result<OutputOf<Contract[K]>>;
}

async function ask(operation: string, input: unknown): Promise<Result<unknown>> {
  try {
    return await bridge().call(operation, input);
  } catch (cause) {
    // The gate answers with values only: a throw is a bug there, and must not take the screen with it.
    const says = cause instanceof Error ? cause.message : 'The window got no answer.';
    return err({ code: 'unexpected', reference: operation, says });
  }
}
