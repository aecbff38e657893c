import type { Command } from 'commander';
import { toPassphrase, toPath } from './arguments.ts';
import type { ExitCode } from './exit-code.ts';

/** Runs a command to its end and keeps what the process will exit with. */
export type Finish = (work: Promise<ExitCode>) => Promise<void>;

export function inWorkspace(command: Command): Command {
  return withPassphrase(command.requiredOption('-w, --workspace <file>', 'the workspace', toPath));
}

export function withPassphrase(command: Command): Command {
  return command.option('--passphrase-file <file>', 'file whose first line is the passphrase', toPassphrase);
}
