import { MessageChannelMain, type UtilityProcess, utilityProcess } from 'electron';
import type { HostMessage, Request } from '../../shared/contract/message.ts';
import { answerPrints, type Print } from './answer-prints.ts';
import type { HostChild } from './host-link.ts';
import type { Log } from './log.ts';

/** Starts the data process: Node without a window, its complaints in the log. What it cannot print itself, `print` does. */
export function startHostProcess(entry: string, log: Log, print: Print): HostChild {
  const child = utilityProcess.fork(entry, [], { serviceName: 'Unhurried data', stdio: 'pipe' });
  child.stdout?.on('data', (text: Buffer) => log.info(`data process: ${text.toString().trimEnd()}`));
  child.stderr?.on('data', (text: Buffer) => log.warn(`data process: ${text.toString().trimEnd()}`));
  lendPrinter(child, print, log);
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

/** The first message carries the channel on which it asks for prints; when that closes, nobody waits for them any more. */
function lendPrinter(child: UtilityProcess, print: Print, log: Log): void {
  const { port1: here, port2: there } = new MessageChannelMain();
  const stopAll = answerPrints(
    {
      send: (message) => here.postMessage(message),
      onMessage: (listener) => here.on('message', ({ data }) => listener(data as Request)),
    },
    print,
    log.error,
  );
  here.on('close', stopAll);
  here.start();
  child.postMessage(null, [there]);
}
