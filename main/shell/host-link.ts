import type { Announcement } from '../../shared/contract/announcement.ts';
import type { Answer, HostMessage, Request } from '../../shared/contract/message.ts';
import { storageError } from '../../shared/result/app-error.ts';
import { err, type Result } from '../../shared/result/result.ts';

/** A running data process, as far as its supervision cares. */
export interface HostChild {
  send(request: Request): void;
  onMessage(listener: (message: HostMessage) => void): void;
  onStarted(listener: () => void): void;
  onEnded(listener: (code: number) => void): void;
  end(): void;
}

export interface HostLink {
  call(operation: string, input: unknown): Promise<Result<unknown>>;
  /** Ends the process for good; it is given the time to close the workspace. */
  stop(): Promise<void>;
}

const restartsAllowed = 3;
const restartWindowMs = 60_000;
const closingMs = 4_000;

/**
 * Keeps one data process alive. When it ends by itself, every open call is answered, the window is told, and a new one starts;
 * one that keeps ending is left alone until somebody asks for something again.
 */
export function createHostLink(parts: {
  readonly start: () => HostChild;
  readonly announce: (announcement: Announcement) => void;
  readonly ended: (code: number) => void;
  readonly now: () => number;
}): HostLink {
  const open = new Map<number, (result: Result<unknown>) => void>();
  let child: HostChild | null = null;
  let stopping = false;
  let nextId = 1;
  let endings: readonly number[] = [];

  function start(): HostChild {
    const started = parts.start();
    const isRestart = endings.length > 0;
    started.onMessage(hear);
    started.onStarted(() => {
      if (isRestart) parts.announce({ type: 'host', state: 'restarted' });
    });
    started.onEnded(restart);
    child = started;
    return started;
  }

  function hear(message: HostMessage): void {
    if ('announcement' in message) parts.announce(message.announcement);
    else settle(message);
  }

  function settle({ id, result }: Answer): void {
    const answer = open.get(id);
    open.delete(id);
    answer?.(result);
  }

  function restart(code: number): void {
    child = null;
    for (const id of [...open.keys()]) settle({ id, result: err(hostStopped) });
    if (stopping) return;
    parts.ended(code);
    parts.announce({ type: 'host', state: 'stopped' });
    endings = [...endings.filter((at) => at > parts.now() - restartWindowMs), parts.now()];
    if (endings.length <= restartsAllowed) start();
  }

  function call(operation: string, input: unknown): Promise<Result<unknown>> {
    return new Promise((resolve) => {
      const id = nextId++;
      open.set(id, resolve);
      (child ?? start()).send({ id, operation, input });
    });
  }

  start();
  return {
    call: (operation, input) => (stopping ? Promise.resolve(err(hostStopped)) : call(operation, input)),
    async stop() {
      const closing = call('workspace.close', {});
      stopping = true;
      await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, closingMs))]);
      child?.end();
    },
  };
}

const hostStopped = storageError(
  'host-stopped',
  'The part of the program that keeps the data stopped. What was under way was not done; what was done before is kept.',
);
