import { randomUUID } from 'node:crypto';
import { createClient } from '../../shared/contract/create-client.ts';
import type { HostMessage, Port, Request } from '../../shared/contract/message.ts';
import type { PrintContract, PrintJob } from '../../shared/contract/print-contract.ts';
import type { Result } from '../../shared/result/result.ts';

/**
 * Makes what only a browser can make; handed in from outside, for the host has no browser. When `signal` is aborted it
 * answers as cancelled.
 */
export type PagePrinter = (job: PrintJob, signal: AbortSignal) => Promise<Result<Uint8Array>>;

/** A printer at the other end of a channel. */
export function createDistantPrinter(port: Port<HostMessage, Request>): PagePrinter {
  const { call } = createClient<PrintContract>(port);
  return async (job, signal) => {
    const id = randomUUID();
    const cancel = () => void call('print.cancel', { id });
    signal.addEventListener('abort', cancel, { once: true });
    try {
      return await call('print.make', { id, job });
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  };
}
