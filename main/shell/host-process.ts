import { utilityProcess } from 'electron';
import type { HostMessage } from '../../shared/contract/message.ts';
import type { HostChild } from './host-link.ts';
import type { Log } from './log.ts';

/** Starts the data process: Node without a window, its complaints in the log. */
export function startHostProcess(entry: string, log: Log): HostChild {
  const child = utilityProcess.fork(entry, [], { serviceName: 'Unhurried data', stdio: 'pipe' });
  child.stdout?.on('data', (text: Buffer) => log.info(`data process: ${text.toString().trimEnd()}`));
  child.stderr?.on('data', (text: Buffer) => log.warn(`data process: ${text.toString().trimEnd()}`));
  return {
    port: {
      send: (request) => child.postMessage(request),
      onMessage: (listener) => child.on('message', (message: HostMessage) => listener(message)),
    },
    onStarted: (listener) => child.on('spawn', listener),
    onEnded: (listener) => child.on('exit', listener),
    end: () => child.kill(),
  };
}
