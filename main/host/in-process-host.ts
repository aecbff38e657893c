import { type Client, createClient } from '../../shared/contract/create-client.ts';
import type { DataContract } from '../../shared/contract/data-contract.ts';
import type { HostMessage, Port, Request } from '../../shared/contract/message.ts';
import { createHost } from './create-host.ts';
import type { HostOptions } from './session.ts';

export interface InProcessHost {
  readonly client: Client<DataContract>;
  close(): void;
}

/** A host and a client of it in one process, for the command line, tests and the bench. */
export function createInProcessHost(options: HostOptions): InProcessHost {
  const [hostSide, clientSide] = createPortPair<Request, HostMessage>();
  const host = createHost(hostSide, options);
  const client = createClient<DataContract>(clientSide);
  return {
    client,
    close() {
      host.close();
      client.portClosed();
    },
  };
}

/** Two ends of one channel. Messages are cloned as between processes, and arrive when the sender is done. */
export function createPortPair<In, Out>(): readonly [Port<In, Out>, Port<Out, In>] {
  const first: ((message: In) => void)[] = [];
  const second: ((message: Out) => void)[] = [];
  return [
    { send: (message) => deliver(second, message), onMessage: (listener) => void first.push(listener) },
    { send: (message) => deliver(first, message), onMessage: (listener) => void second.push(listener) },
  ];
}

function deliver<T>(listeners: readonly ((message: T) => void)[], message: T): void {
  const clone = structuredClone(message);
  queueMicrotask(() => {
    for (const listener of listeners) listener(clone);
  });
}
