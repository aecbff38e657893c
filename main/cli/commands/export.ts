import { basename } from 'node:path';
import type { Command } from 'commander';
import { type Paper, papers } from '../../../shared/contract/print-contract.ts';
import {
  type CalendarEvents,
  calendarEvents,
  type ExportFormat,
  exportFormats,
} from '../../../shared/formats/export-formats.ts';
import { type Redaction, redactions, sayWordsLeft } from '../../../shared/formats/redactions.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { ok } from '../../../shared/result/result.ts';
import { toChoice, toInstant, toPassphrase, toPath } from '../arguments.ts';
import { exitCodes } from '../exit-code.ts';
import { readPlan } from '../read-plan.ts';
import type { Terminal } from '../terminal.ts';
import { jobId, type Lent, type WorkspaceArguments, withWorkspace } from '../with-host.ts';
import { type Finish, inWorkspace } from '../workspace-options.ts';

interface ExportOptions extends WorkspaceArguments {
  readonly format: ExportFormat;
  readonly out: string;
  readonly now?: number;
  readonly by?: string;
  readonly for?: string;
  readonly redact: Redaction;
  readonly events: CalendarEvents;
  readonly packagePassphraseFile?: string;
  readonly paper: Paper;
}

export function addExport(program: Command, terminal: Terminal, finish: Finish, lent: Lent): void {
  inWorkspace(program.command('export'))
    .description(
      'a plan as a page for its lead (html), or for other programs: tables, a calendar, its picture, who to send to',
    )
    .argument('<plan>', 'a plan file, or the id of a stored plan')
    .requiredOption('--format <format>', exportFormats.join(', '), toChoice(exportFormats))
    .requiredOption('-o, --out <file>', 'the file to write', toPath)
    .option('--now <time>', 'as if it were this time', toInstant)
    .option('--by <name>', 'who made the plan, for the page to say')
    .option('--for <name>', 'who is asked to answer, for the page to say')
    .option('--redact <mode>', `what stands in place of people: ${redactions.join(', ')}`, toChoice(redactions), 'none')
    .option('--events <each>', 'in a calendar, an entry for each: step, touch', toChoice(calendarEvents), 'step')
    .option('--package-passphrase-file <file>', 'file whose first line opens the page (html)', toPassphrase)
    .option('--paper <paper>', `of a PDF: ${papers.join(', ')}`, toChoice(papers), 'a4')
    .action((argument: string, { format, out, now, by, redact, events, paper, ...options }: ExportOptions) =>
      finish(
        withWorkspace(
          terminal,
          options,
          async (call) => {
            const plan = await readPlan(call, argument);
            if (!plan.ok) return plan;
            const at = now ?? Date.now();
            const passphrase = options.packagePassphraseFile ?? null;
            const madeBy = by?.trim() || null;
            const reviewFor = options.for?.trim() || null;
            const asked = {
              plan: plan.value,
              now: at,
              format,
              out,
              madeBy,
              reviewFor,
              redact,
              events,
              passphrase,
              paper,
              jobId,
            };
            const written = await call('plans.export', asked);
            if (!written.ok) return written;
            const { touches, left, sent } = written.value;
            if (sent !== null) {
              const kept = await call('reviews.recordSent', { plan: plan.value, sent, at: Date.now() });
              if (!kept.ok) return kept;
            }
            terminal.print(`${basename(out)} holds ${sayCount(touches, 'touch', 'touches')} of ${plan.value.name}.`);
            const says = sayWordsLeft(left);
            if (says !== null) terminal.print(says);
            return ok(exitCodes.done);
          },
          lent,
        ),
      ),
    );
}
