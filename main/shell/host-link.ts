import type { Announcement } from '../../shared/contract/announcement.ts';
import type { Table } from '../../shared/contract/client.ts';
import { type Client, createClient } from '../../shared/contract/create-client.ts';
import type { HostMessage, Port, Request } from '../../shared/contract/message.ts';
import type { Result } from '../../shared/result/result.ts';

/** A running data process, as far as its supervision cares. */
export interface HostChild {
  readonly port: Port<HostMessage, Request>;
  onStarted(listener: () => void): void;
  onEnded(listener: (code: number) => void): void;
  end(): void;
}

export interface HostLink {
  call(operation: string, input: unknown): Promise<Result<unknown>>;
  /** Ends the process for good; it is given the time to close the workspace. */
  stop(): Promise<void>;
}

interface Running {
  readonly child: HostChild;
  readonly client: Client<Table>;
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
  let running: Running | null = null;
  let stopping = false;
  let endings: readonly number[] = [];

  function start(): Running {
    const child = parts.start();
    const client = createClient<Table>(child.port);
    const isRestart = endings.length > 0;
    client.onAnnouncement(parts.announce);
    child.onStarted(() => {
      if (isRestart) parts.announce({ type: 'host', state: 'restarted' });
    });
    child.onEnded((code) => {
      running = null;
      client.portClosed();
      if (!stopping) restart(code);
    });
    running = { child, client };
    return running;
  }

  function restart(code: number): void {
    parts.ended(code);
    parts.announce({ type: 'host', state: 'stopped' });
    endings = [...endings.filter((at) => at > parts.now() - restartWindowMs), parts.now()];
    if (endings.length <= restartsAllowed) start();
  }

  start();
  return {
    call: (operation, input) => (running ?? start()).client.call(operation, input),
    async stop() {
      stopping = true;
      if (running === null) return;
      const { child, client } = running;
      await Promise.race([
        client.call('workspace.close', {}),
        new Promise((resolve) => setTimeout(resolve, closingMs)),
      ]);
      child.end();
    },
  };
}
