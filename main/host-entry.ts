import type { HostMessage, Request } from '../shared/contract/message.ts';
import { createHost } from './host/create-host.ts';

/** The end of the channel that Electron gives a utility process: the only thing of Electron's that is known here. */
interface ParentPort {
  postMessage(message: HostMessage): void;
  on(event: 'message', listener: (event: { readonly data: Request }) => void): void;
}

const { parentPort } = process as NodeJS.Process & { readonly parentPort: ParentPort };

const host = createHost(
  {
    send: (message) => parentPort.postMessage(message),
    onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data)),
  },
  {
    program: 'Unhurried',
    // The shell writes what this process complains about into the log.
    report: (reference, error) => process.stderr.write(`[${reference}] ${describe(error)}\n`),
    now: Date.now,
  },
);
process.on('exit', () => host.close());

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
