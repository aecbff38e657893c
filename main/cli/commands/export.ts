import { basename } from 'node:path';
import type { Command } from 'commander';
import { type ExportFormat, exportFormats } from '../../../shared/formats/export-formats.ts';
import { toChoice, toInstant, toPath } from '../arguments.ts';
import { exitCodes } from '../exit-code.ts';
import { readPlan } from '../read-plan.ts';
import type { Terminal } from '../terminal.ts';
import { answering, jobId, type WorkspaceArguments, withWorkspace } from '../with-host.ts';
import { count } from '../words.ts';
import { type Finish, inWorkspace } from '../workspace-options.ts';

interface ExportOptions extends WorkspaceArguments {
  readonly format: ExportFormat;
  readonly out: string;
  readonly now?: number;
  readonly by?: string;
}

export function addExport(program: Command, terminal: Terminal, finish: Finish): void {
  inWorkspace(program.command('export'))
    .description('a plan as a page for its lead (html), or its verdicts as a file for other tools')
    .argument('<plan>', 'a plan file, or the id of a stored plan')
    .requiredOption('--format <format>', exportFormats.join(', '), toChoice(exportFormats))
    .requiredOption('-o, --out <file>', 'the file to write', toPath)
    .option('--now <time>', 'as if it were this time', toInstant)
    .option('--by <name>', 'who made the plan, for the page to say')
    .action((argument: string, { format, out, now, by, ...options }: ExportOptions) =>
      finish(
        withWorkspace(terminal, options, async (call) => {
          const plan = await readPlan(call, argument);
          if (!plan.ok) return plan;
          const asked = { plan: plan.value, now: now ?? Date.now(), format, out, madeBy: by?.trim() || null, jobId };
          const written = call('plans.export', asked);
          return answering(written, ({ touches }) => {
            terminal.print(`${basename(out)} holds ${count(touches, 'touch', 'touches')} of ${plan.value.name}.`);
            return exitCodes.done;
          });
        }),
      ),
    );
}
