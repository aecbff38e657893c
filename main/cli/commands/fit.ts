import { basename } from 'node:path';
import type { Command } from 'commander';
import type { FitOffer, RowsFit } from '../../../shared/contract/model-contract.ts';
import { rhythmModels } from '../../../shared/domain/fit/rhythm-model.ts';
import { nameSegment } from '../../../shared/domain/learn/say-fit.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { invalidInput } from '../../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../../shared/result/result.ts';
import { toChoice, toInstant, toPath } from '../arguments.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { answering, type CallHost, jobId, withHost, withWorkspace } from '../with-host.ts';
import { align, sayTime } from '../words.ts';
import { type Finish, withPassphrase } from '../workspace-options.ts';

interface FitOptions {
  readonly workspace?: string;
  readonly passphraseFile?: string;
  readonly rfm?: string;
  readonly model?: (typeof rhythmModels)[number];
  readonly accept?: boolean;
  readonly defaults?: boolean;
  readonly now?: number;
  readonly json?: boolean;
}

export function addFit(program: Command, terminal: Terminal, finish: Finish): void {
  withPassphrase(program.command('fit'))
    .description('fit the numbers of the model to a workspace, or one model to a table')
    .option('-w, --workspace <file>', 'the workspace to fit to', toPath)
    .option('--accept', 'put what the fit offers into use')
    .option('--defaults', 'put the default numbers into use again, and fit nothing')
    .option('--now <time>', 'as if it were this time', toInstant)
    .option('--rfm <file>', 'a CSV file with the columns x, t_x, T (or frequency, recency, T)', toPath)
    .option('--model <model>', `${rhythmModels.join(', ')}; of a table, bgnbd if not said`, toChoice(rhythmModels))
    .option('--json', 'print one JSON document')
    .action((options: FitOptions) => finish(runFit(terminal, options)));
}

async function runFit(terminal: Terminal, options: FitOptions): Promise<ExitCode> {
  const { workspace, rfm, model, accept, defaults, now } = options;
  const refuse = (says: string) => withHost(terminal, async () => err(invalidInput(says)));
  if (rfm === undefined && workspace === undefined)
    return refuse('Say what to fit to: a workspace (-w) or a table (--rfm).');
  if (rfm !== undefined) {
    if (workspace !== undefined || accept === true || defaults === true || now !== undefined) {
      return refuse('A table is fitted by itself: --rfm goes without -w, --accept, --defaults and --now.');
    }
    return withHost(terminal, (call) => fitTable(call, terminal, rfm, model ?? 'bgnbd', options.json === true));
  }
  if (workspace === undefined) return refuse('Say which workspace: -w.');
  if (model !== undefined) return refuse('A workspace is fitted as a whole: --model goes with --rfm only.');
  if (defaults === true) {
    if (accept === true || now !== undefined || options.json === true) {
      return refuse('--defaults fits nothing: it goes without --accept, --now and --json.');
    }
    return withWorkspace(terminal, { ...options, workspace }, (call) =>
      answering(call('model.useDefaults', {}), () => {
        terminal.print('The default numbers of the model are in use again.');
        return exitCodes.done;
      }),
    );
  }
  return withWorkspace(terminal, { ...options, workspace }, (call) => fitWorkspace(call, terminal, options));
}

function fitTable(
  call: CallHost,
  terminal: Terminal,
  path: string,
  model: (typeof rhythmModels)[number],
  asJson: boolean,
): Promise<Result<ExitCode>> {
  return answering(call('model.fitRows', { path, model }), (fit) => {
    const { caution, ...numbers } = fit;
    terminal.answer(asJson, caution === null ? numbers : fit, () => sayTable(path, fit));
    return exitCodes.done;
  });
}

async function fitWorkspace(call: CallHost, terminal: Terminal, options: FitOptions): Promise<Result<ExitCode>> {
  const at = options.now ?? Date.now();
  const offer = await call('model.fit', { at, jobId });
  if (!offer.ok) return offer;
  if (options.accept === true) {
    if (!offer.value.offered) return err(invalidInput(offer.value.says.join(' ')));
    const accepted = await call('model.accept', { at });
    if (!accepted.ok) return accepted;
  }
  const document: FitOffer = { ...offer.value, accepted: options.accept === true };
  terminal.answer(options.json, document, () => sayOffer(document));
  return ok(exitCodes.done);
}

function sayTable(path: string, { model, n, logLikelihood, caution, ...fit }: RowsFit): string {
  return [
    `${model} on ${sayCount(n, 'row')} of ${basename(path)}: log-likelihood ${logLikelihood.toFixed(1)}.`,
    ...align(numberRows(fit)),
    ...(caution === null ? [] : [caution]),
  ].join('\n');
}

interface Numbers {
  readonly parameters: object;
  readonly standardErrors: object | null;
}

function numberRows({ parameters, standardErrors }: Numbers): readonly (readonly string[])[] {
  const errors: Readonly<Record<string, unknown>> = { ...standardErrors };
  return Object.entries(parameters).map(([name, value]) => [
    `  ${name}`,
    sayNumber(value),
    name in errors ? `± ${sayNumber(errors[name])}` : '',
  ]);
}

function sayNumber(value: unknown): string {
  return typeof value === 'number' ? Number(value.toPrecision(4)).toString() : String(value);
}

function sayOffer(offer: FitOffer): string {
  const { fits } = offer;
  const parts = [fits.latency, fits.nbd, fits.mbgnbd, fits.bgnbd, fits.baseRates].flatMap((part) => part ?? []);
  return [
    `As of ${sayTime(offer.at)}, ${sayCount(offer.contacts, 'contact')} to learn from.`,
    ...parts.flatMap((part) => [
      `${partWords[part.model]}, ${sayCount(part.n, 'contact')}, log-likelihood ${part.logLikelihood.toFixed(1)}.${part.applies ? '' : ' Not used.'}`,
      `  ${part.says}`,
      ...align(numberRows(part)),
    ]),
    ...(fits.baseRates === null ? [] : align(segmentRows(fits.baseRates.segments))),
    ...offer.notFitted.map(({ model, says }) => `${partWords[model]}: not fitted. ${says}`),
    ...(offer.offered ? sayChanges(offer) : offer.says),
  ].join('\n');
}

const partWords = {
  nbd: 'Rhythm of responses (NBD)',
  bgnbd: 'BG/NBD',
  mbgnbd: 'Going cold (MBG/NBD)',
  'log-normal': 'Time to answer (log-normal, ln of days)',
  'beta-binomial': 'Base rates of trust (beta-binomial)',
} as const;

type Segments = NonNullable<FitOffer['fits']['baseRates']>['segments'];

/** The rest is in the JSON document. */
const segmentsShown = 12;

function segmentRows(segments: Segments): readonly (readonly string[])[] {
  const largest = segments.toSorted((a, b) => b.judged - a.judged);
  const more = largest.length - segmentsShown;
  const rows = largest
    .slice(0, segmentsShown)
    .map(({ segment, judged, answered, rate }) => [
      `  ${nameSegment(segment)}`,
      `${answered.toLocaleString('en-GB')} of ${sayCount(judged, 'touch', 'touches')} answered`,
      `starts from ${sayNumber(rate)}`,
    ]);
  return more > 0 ? [...rows, [`  and ${sayCount(more, 'more segment')}`]] : rows;
}

function sayChanges({ wouldChange, accepted }: FitOffer): readonly string[] {
  const changes = wouldChange ?? { touches: 0, changed: 0, byVerdict: [] };
  const would = accepted ? 'change' : 'would change';
  return [
    `Of ${sayCount(changes.touches, 'touch', 'touches')} that plans have ahead, ${changes.changed} ${would} the verdict.`,
    ...align(
      changes.byVerdict.map(({ from, to, touches }) => [
        `  ${from.replace('-', ' ')}`,
        `→ ${to.replace('-', ' ')}`,
        sayCount(touches, 'touch', 'touches'),
      ]),
    ),
    accepted ? 'These numbers are in use now.' : 'Nothing is changed. With --accept these numbers come into use.',
  ];
}
