import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { dataContract } from '../../shared/contract/data-contract.ts';
import { type AppError, invalidInput } from '../../shared/result/app-error.ts';
import { err, type Result } from '../../shared/result/result.ts';
import { toStorageFailure } from '../db/storage-failure.ts';
import type { DataOperation, Handler, InputFor } from './handler.ts';
import { handlers } from './handlers/index.ts';
import type { Session } from './session.ts';
import { createTurnstile } from './turnstile.ts';
import { undoSentences } from './undo-sentences.ts';

export type Gate = (operation: string, input: unknown) => Promise<Result<unknown>>;

/** What must be answered while a command runs: how things stand, and that it should stop. */
const neverWaiting: ReadonlySet<DataOperation> = new Set(['workspace.status', 'jobs.cancel']);

/**
 * The one way in: it knows the operation or refuses it, parses the input, lets queries run beside each other and each
 * command alone, wraps what is undoable into its transaction, says what changed, and turns every exception into a value.
 * A long import holds its turn until it is done: queries wait for it and see all of it or nothing.
 */
export function createGate(session: Session): Gate {
  const turnstile = createTurnstile();

  return async (operation, input) => {
    if (!isDataOperation(operation)) return err(invalidInput(`There is no operation "${operation}".`));
    const parsed = dataContract[operation].input.safeParse(input);
    if (!parsed.success) return err(toInvalidInput(operation, parsed.error));
    const answer = () => run(session, operation, parsed.data as InputFor<typeof operation>);
    try {
      if (neverWaiting.has(operation)) return await answer();
      return await (dataContract[operation].kind === 'query' ? turnstile.shared(answer) : turnstile.alone(answer));
    } catch (error) {
      return err(toFailure(session, error));
    }
  };
}

function isDataOperation(operation: string): operation is DataOperation {
  return Object.hasOwn(dataContract, operation);
}

async function run<K extends DataOperation>(
  session: Session,
  operation: K,
  input: InputFor<K>,
): Promise<Result<unknown>> {
  const { topics, undoable } = dataContract[operation];
  const handler: Handler<K> = handlers[operation];
  const isDryRun = typeof input === 'object' && 'dryRun' in input && input.dryRun === true;
  const current = session.current();
  const result =
    undoable && current.ok
      ? await current.value.commands.runLong(
          {
            name: operation,
            says: undoSentences[operation]?.(input) ?? operation,
            at: session.options.now(),
            discard: isDryRun,
          },
          async () => handler(input, session),
        )
      : await handler(input, session);
  if (result.ok && topics.length > 0 && !isDryRun) {
    session.noteChange(topics);
    if (topics.includes('contacts')) session.refreshInfo();
    session.announce({ type: 'changed', topics });
  }
  return result;
}

function toInvalidInput(operation: string, error: z.ZodError): AppError {
  const faults = error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), says: message }));
  return invalidInput(`The input of ${operation} is not as it should be.`, faults);
}

/** A full disk and its like have names; anything else is a bug, and a person is shown where it is written down. */
function toFailure(session: Session, error: unknown): AppError {
  const failure = toStorageFailure(error, session.info()?.path ?? 'The file');
  if (failure !== null) return failure;
  const reference = randomBytes(4).toString('hex');
  session.options.report(reference, error);
  return { code: 'unexpected', reference, says: `Something unexpected happened. The log has it under ${reference}.` };
}
