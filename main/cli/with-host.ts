import type { Call } from '../../shared/contract/client.ts';
import type { DataContract } from '../../shared/contract/data-contract.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import { createInProcessHost } from '../host/in-process-host.ts';
import type { PagePrinter } from '../host/page-printer.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

export type CallHost = Call<DataContract>;

/** What the host of a command has from whatever runs the command line. */
export interface Lent {
  readonly printPage?: PagePrinter;
}

/** The one job of a command that can be stopped. */
export const jobId = 'command-line';

/** Starts the data process within this one, does the work of a command with it, and ends it. */
export async function withHost(
  terminal: Terminal,
  work: (call: CallHost) => Promise<Result<ExitCode>>,
  lent: Lent = {},
): Promise<ExitCode> {
  const host = createInProcessHost({
    ...lent,
    program: 'the Unhurried command line',
    now: Date.now,
    report: (reference, error) =>
      terminal.tell(`${reference}: ${error instanceof Error ? error.stack : String(error)}`),
  });
  const { client } = host;
  client.onAnnouncement((announcement) => {
    if (announcement.type === 'progress') terminal.progress(announcement.says, announcement.done, announcement.total);
  });
  const stop = (): void => void client.call('jobs.cancel', { jobId });
  process.once('SIGINT', stop);
  try {
    const result = await work(client.call);
    if (result.ok) return result.value;
    terminal.fail(result.error);
    return exitCodeOf(result.error);
  } finally {
    process.off('SIGINT', stop);
    host.close();
  }
}

export interface WorkspaceArguments {
  readonly workspace: string;
  readonly passphraseFile?: string;
}

/** The same with a workspace open. */
export async function withWorkspace(
  terminal: Terminal,
  { workspace, passphraseFile }: WorkspaceArguments,
  work: (call: CallHost) => Promise<Result<ExitCode>>,
  lent: Lent = {},
): Promise<ExitCode> {
  const inWorkspace = async (call: CallHost) => {
    const opened = await call('workspace.open', { path: workspace, passphrase: passphraseFile ?? null });
    return opened.ok ? work(call) : opened;
  };
  return withHost(terminal, inWorkspace, lent);
}

/** Passes an answer on to whoever prints it. */
export async function answering<T>(
  answer: Promise<Result<T>>,
  print: (value: T) => ExitCode,
): Promise<Result<ExitCode>> {
  const result = await answer;
  return result.ok ? ok(print(result.value)) : result;
}
