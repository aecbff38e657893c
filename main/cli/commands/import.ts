import { type Command, InvalidArgumentError } from 'commander';
import type { AgreementTerms } from '../../../shared/contract/import-contract.ts';
import { type DayOrder, dayOrders } from '../../../shared/contract/import-preview.ts';
import { type ImportReport, type Mapping, mappingSchema } from '../../../shared/contract/import-report.ts';
import { readJson, sayJsonFault } from '../../../shared/formats/read-json.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { invalidInput } from '../../../shared/result/app-error.ts';
import { err, type Result } from '../../../shared/result/result.ts';
import { readTextFile, toChoice, toPaths } from '../arguments.ts';
import { exitCodes } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { answering, type CallHost, jobId, type WorkspaceArguments, withWorkspace } from '../with-host.ts';
import { align } from '../words.ts';
import { type Finish, inWorkspace } from '../workspace-options.ts';

interface ImportOptions extends WorkspaceArguments {
  readonly preset?: string;
  readonly map?: Mapping;
  readonly dates?: DayOrder;
  readonly acceptLinks?: boolean;
  readonly agreedTo?: string;
  readonly cadenceDays?: number;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const mostShown = 20;
const datesHelp = 'how 03/04/2026 is read where the file does not show it: day-first, month-first';

export function addImport(program: Command, terminal: Terminal, finish: Finish): void {
  const group = program.command('import').description('read contacts or journeys from files, or take an import back');

  const run = (
    options: ImportOptions,
    noun: string,
    ask: (call: CallHost) => Promise<Result<ImportReport>>,
  ): Promise<void> =>
    finish(
      withWorkspace(terminal, options, (call) =>
        answering(ask(call), (report) => {
          terminal.answer(options.json, report, () => sayReport(report, noun, options.dryRun === true));
          return exitCodes.done;
        }),
      ),
    );

  inWorkspace(group.command('contacts'))
    .description('CSV files of contacts')
    .argument('<files...>', 'CSV files', toPaths)
    .option('--preset <name>', 'the program whose export it is: hubspot, salesforce, mailchimp, …')
    .option('--map <file>', 'JSON: name of a column → what it means', toMapping)
    .option('--dates <order>', datesHelp, toChoice(dayOrders))
    .option(
      '--agreed-to <purpose>',
      'record how and when people agreed to e-mail, where a file says it; for this purpose',
      toPurpose,
    )
    .option('--cadence-days <days>', 'with --agreed-to: one every so many days was promised', toDays)
    .option('--dry-run', 'say what would happen, and write nothing')
    .option('--json', 'print one JSON document')
    .action((paths: readonly string[], options: ImportOptions) =>
      run(options, 'contact', (call) =>
        options.cadenceDays !== undefined && options.agreedTo === undefined
          ? Promise.resolve(err(invalidInput('--cadence-days needs --agreed-to: a rhythm is promised for a purpose.')))
          : call('import.contacts', {
              jobId,
              paths: [...paths],
              mapping: options.map ?? null,
              dayOrder: options.dates ?? null,
              preset: options.preset ?? null,
              agreements: toTerms(options),
              at: Date.now(),
              dryRun: options.dryRun ?? false,
            }),
      ),
    );

  inWorkspace(group.command('journey'))
    .description('journeys as JSON lines or CSV, or the log of activities of a CRM')
    .argument('<files...>', 'JSONL or CSV files', toPaths)
    .option('--preset <name>', 'the program whose export it is')
    .option('--accept-links', 'store what answers what where the file does not say it, by how near events lie')
    .option('--dates <order>', datesHelp, toChoice(dayOrders))
    .option('--dry-run', 'say what would happen, and write nothing')
    .option('--json', 'print one JSON document')
    .action((paths: readonly string[], options: ImportOptions) =>
      run(options, 'event', (call) =>
        call('import.journey', {
          jobId,
          paths: [...paths],
          dayOrder: options.dates ?? null,
          preset: options.preset ?? null,
          at: Date.now(),
          links: { replies: options.acceptLinks ?? false, answers: options.acceptLinks ?? false },
          dryRun: options.dryRun ?? false,
        }),
      ),
    );

  inWorkspace(group.command('undo'))
    .description('take back exactly what an import did')
    .argument('<batch>', 'the batch its report names')
    .option('--json', 'print one JSON document')
    .action((batch: string, options: ImportOptions) =>
      finish(
        withWorkspace(terminal, options, (call) =>
          answering(call('import.undo', { batch }), ({ restored }) => {
            terminal.answer(
              options.json,
              { batch, restored },
              () => `Import ${batch} is taken back: ${sayCount(restored, 'change')} undone.`,
            );
            return exitCodes.done;
          }),
        ),
      ),
    );
}

function toTerms({ agreedTo, cadenceDays }: ImportOptions): AgreementTerms | null {
  return agreedTo === undefined ? null : { channel: 'email', purpose: agreedTo, cadenceDays: cadenceDays ?? null };
}

function toPurpose(argument: string): string {
  const purpose = argument.trim();
  if (purpose === '') throw new InvalidArgumentError('Expected what they agreed to, such as newsletter.');
  return purpose;
}

function toDays(argument: string): number {
  const days = Number(argument);
  if (!(days > 0 && Number.isFinite(days))) throw new InvalidArgumentError('Expected a number of days above 0.');
  return days;
}

function toMapping(argument: string): Mapping {
  const json = readJson(readTextFile(argument));
  if (!json.ok) {
    const { path, found, says } = sayJsonFault(json.error);
    throw new InvalidArgumentError(`${path}: ${found === undefined ? '' : `“${found}” `}${says}.`);
  }
  const parsed = mappingSchema.safeParse(json.value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InvalidArgumentError(`$.${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}.`);
}

function sayReport(report: ImportReport, noun: string, isDryRun: boolean): string {
  const rows = report.read - report.created - report.updated - report.unchanged - report.merged;
  const parts = [
    `${sayCount(report.created, noun)} created`,
    `${report.updated} updated`,
    `${report.unchanged} unchanged`,
    ...(report.merged > 0 ? [`${report.merged} merged`] : []),
    ...(rows > 0 ? [`${sayCount(rows, 'row')} rejected`] : []),
  ];
  const cells = report.ignored > 0 ? ` ${sayCount(report.ignored, 'cell')} left empty.` : '';
  const shown = report.rejected
    .slice(0, mostShown)
    .map(({ file, row, column, found, says }) => [
      `  ${file}:${row}`,
      column,
      `${found === '' ? '' : `"${found}" `}${says}`,
    ]);
  const rest = report.rejected.length - shown.length;
  return [
    `${isDryRun ? 'Nothing is written. It would be: ' : ''}${sayCount(report.read, 'row')} read: ${parts.join(', ')}.${cells}`,
    ...align(shown),
    ...(rest > 0 ? [`  and ${rest} more; --json lists them all`] : []),
    ...(report.dates ?? []).map(({ file, column, found, says }) => `${file}, ${column}: ${found} ${says} (--dates).`),
    ...sayAgreements(report, isDryRun),
    ...(isDryRun ? [] : [`Batch ${report.batch}; \`import undo ${report.batch}\` takes it back.`]),
  ].join('\n');
}

function sayAgreements({ agreements }: ImportReport, isDryRun: boolean): readonly string[] {
  if (agreements === undefined) return [];
  const { confirmed, signedUp, recorded } = agreements;
  const who = `${sayCount(confirmed + signedUp, 'contact')} (${confirmed} confirmed, ${signedUp} signed up)`;
  if (recorded > 0) return [`How and when ${who} agreed ${isDryRun ? 'would be' : 'is'} recorded as the file says it.`];
  return [`The file says how and when ${who} agreed; --agreed-to PURPOSE records it.`];
}
