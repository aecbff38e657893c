import type { HostMessage, Port, Request } from '../../shared/contract/message.ts';
import { createGate } from './gate.ts';
import { createSession, type HostOptions } from './session.ts';

export interface Host {
  /** Closes the open workspace, as the end of the process would. */
  close(): void;
}

/** The process that owns the data, behind a port. It knows nothing of what carries the port, nor of windows. */
export function createHost(port: Port<Request, HostMessage>, options: HostOptions): Host {
  const session = createSession(options, (announcement) => port.send({ announcement }));
  const gate = createGate(session);
  port.onMessage(({ id, operation, input }) => {
    void gate(operation, input).then((result) => port.send({ id, result }));
  });
  return { close: () => session.hold(null) };
}
