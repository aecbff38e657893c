import { isOperationName, isShellOperation } from '../../shared/contract/contract.ts';
import { invalidInput } from '../../shared/result/app-error.ts';
import { err, type Result } from '../../shared/result/result.ts';

type Operate = (operation: string, input: unknown) => Promise<Result<unknown>>;

/**
 * Who answers a call of the window: the shell what begins with `shell.`, the host everything else of the contract, and nobody the rest.
 * It looks at the name only; inputs are parsed where they are used. A throw is a bug: the window gets its reference in the log.
 */
export function createAnswerCall(parts: {
  readonly shell: Operate;
  readonly host: Operate;
  readonly report: (says: string, cause: unknown) => string;
}) {
  return async (operation: unknown, input: unknown): Promise<Result<unknown>> => {
    if (typeof operation !== 'string' || !isOperationName(operation)) {
      return err(invalidInput('The window asked for something this program does not do.'));
    }
    try {
      return await (isShellOperation(operation) ? parts.shell(operation, input) : parts.host(operation, input));
    } catch (cause) {
      const reference = parts.report(operation, cause);
      return err({ code: 'unexpected', reference, says: 'Something went wrong inside the program.' });
    }
  };
}
