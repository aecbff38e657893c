import type { HostMessage, Port, Request } from '../shared/contract/message.ts';
import { createHost } from './host/create-host.ts';
import { createDistantPrinter } from './host/page-printer.ts';

/** One end of a channel, as Electron gives them to a utility process: all of Electron's that is known here. */
interface ElectronPort<In, Out> {
  postMessage(message: Out): void;
  on(event: 'message', listener: (event: { readonly data: In }) => void): void;
}
type PrinterPort = ElectronPort<HostMessage, Request> & { start(): void };

interface ParentPort extends ElectronPort<Request, HostMessage> {
  /** The first message carries the channel to the shell's printer and nothing else. */
  once(event: 'message', listener: (event: { readonly ports: readonly [PrinterPort] }) => void): void;
}

const { parentPort } = process as unknown as { readonly parentPort: ParentPort };

parentPort.once('message', ({ ports: [printer] }) => {
  const printPage = createDistantPrinter(toPort(printer));
  printer.start();
  const host = createHost(toPort(parentPort), {
    program: 'Unhurried',
    printPage,
    // The shell writes what this process complains about into the log.
    report: (reference, error) => process.stderr.write(`[${reference}] ${describe(error)}\n`),
    now: Date.now,
  });
  process.on('exit', () => host.close());
});

function toPort<In, Out>(end: ElectronPort<In, Out>): Port<In, Out> {
  return {
    send: (message) => end.postMessage(message),
    onMessage: (listener) => end.on('message', ({ data }) => listener(data)),
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
