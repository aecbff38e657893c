import { storageError } from '../result/app-error.ts';
import { err, type Result } from '../result/result.ts';
import type { Announcement } from './announcement.ts';
import type { Call, Table } from './client.ts';
import type { HostMessage, Port, Request } from './message.ts';

export interface Client<T extends Table> {
  readonly call: Call<T>;
  /** Returns the function that ends the listening. */
  onAnnouncement(listener: (announcement: Announcement) => void): () => void;
  /** To be told when the port closes: every call that waits, and every later one, fails with storage "host-stopped". */
  portClosed(): void;
}

/** The side of a port that asks. One answer per request, in any order. */
export function createClient<T extends Table>(port: Port<HostMessage, Request>): Client<T> {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  const listeners = new Set<(announcement: Announcement) => void>();
  let nextId = 1;
  let closed = false;

  port.onMessage((message) => {
    if ('announcement' in message) {
      for (const listener of listeners) listener(message.announcement);
      return;
    }
    const settle = waiting.get(message.id);
    waiting.delete(message.id);
    settle?.(message.result);
  });

  function call(operation: string, input: unknown): Promise<Result<unknown>> {
    if (closed) return Promise.resolve(err(hostStopped));
    return new Promise((resolve) => {
      const id = nextId++;
      waiting.set(id, resolve);
      port.send({ id, operation, input });
    });
  }

  return {
    // The host parses inputs and answers by the same table, so the types of the table hold here.
    call: call as Call<T>,
    onAnnouncement(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    portClosed() {
      closed = true;
      for (const settle of waiting.values()) settle(err(hostStopped));
      waiting.clear();
    },
  };
}

const hostStopped = storageError('host-stopped', 'The part of Unhurried that keeps the data has stopped.');
