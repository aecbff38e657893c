import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import type { Recheck } from '../../../shared/contract/review-contract.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { compareSeverity } from '../../../shared/domain/severity.ts';
import { earliestWords, type PlanVerdicts, type TouchVerdict } from '../../../shared/domain/verdict.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { invalidInput } from '../../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../../shared/result/result.ts';
import { toInstant, toPath } from '../arguments.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { readPlan } from '../read-plan.ts';
import type { Terminal } from '../terminal.ts';
import { answering, type CallHost, jobId, type WorkspaceArguments, withWorkspace } from '../with-host.ts';
import { sayTime } from '../words.ts';
import { type Finish, inWorkspace } from '../workspace-options.ts';

interface CheckOptions extends WorkspaceArguments {
  readonly now?: number;
  readonly against?: string;
  readonly json?: boolean;
}

export function addCheck(program: Command, terminal: Terminal, finish: Finish): void {
  inWorkspace(program.command('check'))
    .description('the verdicts of a plan, riskiest first; exit status 1 unless all are fine')
    .argument('[plan]', 'a plan file, or the id of a stored plan; a review page carries its own')
    .option('--now <time>', 'as if it were this time', toInstant)
    .addOption(
      new Option('--against <file>', 'work exported verdicts out again for their instant, and say what differs')
        .argParser(toPath)
        .conflicts('now'),
    )
    .option('--json', 'print one JSON document')
    .action((argument: string | undefined, options: CheckOptions) =>
      finish(
        withWorkspace(terminal, options, async (call) => {
          const { against, json } = options;
          if (argument === undefined) {
            if (against === undefined) return err(invalidInput('Say which plan to check.'));
            return checkAgainst(call, terminal, null, against, json);
          }
          const plan = await readPlan(call, argument);
          if (!plan.ok) return plan;
          if (against !== undefined) return checkAgainst(call, terminal, plan.value, against, json);
          const verdicts = await call('plans.check', { plan: plan.value, now: options.now ?? Date.now() });
          if (!verdicts.ok) return verdicts;
          terminal.answer(json, verdicts.value, () => sayVerdicts(plan.value.name, verdicts.value));
          const isAllFine = verdicts.value.touches.every(({ verdict }) => verdict === 'fine');
          return ok(isAllFine ? exitCodes.done : exitCodes.notAllFine);
        }),
      ),
    );
}

async function checkAgainst(
  call: CallHost,
  terminal: Terminal,
  plan: Plan | null,
  path: string,
  json = false,
): Promise<Result<ExitCode>> {
  const answer = call('reviews.recheck', { plan, path, jobId });
  return answering(answer, (recheck) => {
    terminal.answer(json, recheck, () => sayRecheck(plan?.name ?? basename(path), recheck));
    return recheck.same ? exitCodes.done : exitCodes.notAllFine;
  });
}

function sayRecheck(name: string, { now, same, versions, touches, causes }: Recheck): string {
  if (same) return `${name}, as of ${sayTime(now)}: every verdict is as it was exported.`;
  return [
    `${name}, as of ${sayTime(now)}: ${sayCount(touches.length, 'touch is', 'touches are')} not as exported.`,
    ...versions,
    ...causes.map(({ says }) => says),
    ...touches.map(({ contact, step, says }) => `  ${contact}  ${step}  ${says}`),
  ].join('\n');
}

function sayVerdicts(name: string, { touches, summary, now, parameters }: PlanVerdicts): string {
  const counts = (['blocked', 'too-fast', 'caution', 'fine'] as const)
    .filter((verdict) => summary[verdict] > 0)
    .map((verdict) => `${summary[verdict].toLocaleString('en-GB')} ${sayVerdict(verdict)}`);
  const riskiest = touches.toSorted(
    (a, b) => compareSeverity(b.verdict, a.verdict) || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0),
  );
  return [
    `${name}, as of ${sayTime(now)}: ${sayCount(touches.length, 'touch', 'touches')}, ${counts.join(', ') || 'nothing planned'}.`,
    `Fine throughout for ${summary.contactsAllFine} of ${sayCount(summary.contacts, 'person', 'people')}.`,
    ...(parameters === 'workspace' ? ['Judged with numbers that were fitted on this workspace.'] : []),
    ...riskiest.flatMap(sayTouch),
  ].join('\n');
}

function sayTouch(touch: TouchVerdict): readonly string[] {
  const { verdict, contact, step, at, past, reasons, earliestSafeAt, instead, override } = touch;
  const earliest = earliestWords(touch);
  return [
    `${sayVerdict(verdict).padEnd(8)}  ${contact}  ${step}  ${sayTime(at)}${past ? '  (past)' : ''}`,
    ...reasons.map(({ sentence }) => `          ${sentence}`),
    ...(earliest === null ? [] : [`          ${earliest} ${sayTime(earliestSafeAt ?? at)}.`]),
    ...(instead === undefined ? [] : [`          ${instead}`]),
    ...(override === undefined ? [] : [`          Goes ahead all the same: ${override.reason} (${override.by})`]),
  ];
}

function sayVerdict(verdict: TouchVerdict['verdict']): string {
  return verdict.replace('-', ' ');
}
