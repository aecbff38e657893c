import { Command, CommanderError } from 'commander';
import { addBacktest } from './commands/backtest.ts';
import { addCheck } from './commands/check.ts';
import { addContacts } from './commands/contacts.ts';
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addFit } from './commands/fit.ts';
import { addImport } from './commands/import.ts';
import { addLint } from './commands/lint.ts';
import { addReview } from './commands/review.ts';
import { addWorkspaceFile } from './commands/workspace.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { createTerminal } from './terminal.ts';
import type { Lent } from './with-host.ts';
import type { Finish } from './workspace-options.ts';

/** Does what the words of a command line say; the status the process should end with. What runs it lends its printer. */
export async function runCommandLine(words: readonly string[], lent: Lent = {}): Promise<ExitCode> {
  const terminal = createTerminal(process.stdout, process.stderr);
  let exitCode: ExitCode = exitCodes.done;
  const finish: Finish = async (work) => {
    exitCode = await work;
  };

  const program = new Command('unhurried')
    .description('Plan nurture sequences at the pace trust grows.')
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeErr: (text) => terminal.tell(text.trimEnd()) });
  addWorkspaceFile(program, terminal, finish);
  addImport(program, terminal, finish);
  addContacts(program, terminal, finish);
  addExplain(program, terminal, finish);
  addCheck(program, terminal, finish);
  addExport(program, terminal, finish, lent);
  addLint(program, terminal, finish);
  addReview(program, terminal, finish);
  addFit(program, terminal, finish);
  addBacktest(program, terminal, finish);

  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help that was asked for is an answer; anything else commander refuses is a bad argument.
    return error.exitCode === 0 ? exitCodes.done : exitCodes.badInput;
  }
}
