import type { InputOf } from '../../shared/contract/client.ts';
import type { HostMessage, Port, Request } from '../../shared/contract/message.ts';
import type { PrintContract, PrintJob } from '../../shared/contract/print-contract.ts';
import { invalidInput } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';

export type Print = (job: PrintJob, signal: AbortSignal) => Promise<Result<Uint8Array>>;

/**
 * Answers what the data process wants printed; it is the program's own, so that its requests are taken as they are.
 * The function it returns gives up whatever is being printed: nobody waits for it any more.
 */
export function answerPrints(
  port: Port<Request, HostMessage>,
  print: Print,
  report: (says: string, cause: unknown) => string,
): () => void {
  const underWay = new Map<string, AbortController>();

  async function make({ id, job }: InputOf<PrintContract['print.make']>): Promise<Result<Uint8Array>> {
    const stop = new AbortController();
    underWay.set(id, stop);
    try {
      return await print(job, stop.signal);
    } catch (cause) {
      const reference = report(`the ${job.kind} was not printed`, cause);
      return err({ code: 'unexpected', reference, says: 'Something went wrong inside the program while it printed.' });
    } finally {
      underWay.delete(id);
    }
  }

  function cancel({ id }: InputOf<PrintContract['print.cancel']>): Result<null> {
    underWay.get(id)?.abort();
    return ok(null);
  }

  port.onMessage(({ id, operation, input }) => {
    const answer = (result: Result<unknown>) => port.send({ id, result });
    if (operation === 'print.make') void make(input as InputOf<PrintContract['print.make']>).then(answer);
    else if (operation === 'print.cancel') answer(cancel(input as InputOf<PrintContract['print.cancel']>));
    else answer(err(invalidInput(`There is no operation called ${operation}.`)));
  });
  return () => {
    for (const stop of underWay.values()) stop.abort();
  };
}
