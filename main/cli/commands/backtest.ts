import type { Command } from 'commander';
import { type Backtest, leastTouches, type VerdictRates } from '../../../shared/domain/backtest/backtest.ts';
import type { ObservedRate } from '../../../shared/domain/backtest/observed-rate.ts';
import { followDays } from '../../../shared/domain/backtest/replay-journey.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { toInstant } from '../arguments.ts';
import { exitCodes } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { answering, jobId, type WorkspaceArguments, withWorkspace } from '../with-host.ts';
import { align, sayTime } from '../words.ts';
import { type Finish, inWorkspace } from '../workspace-options.ts';

interface BacktestOptions extends WorkspaceArguments {
  readonly now?: number;
  readonly json?: boolean;
}

export function addBacktest(program: Command, terminal: Terminal, finish: Finish): void {
  inWorkspace(program.command('backtest'))
    .description('what followed past touches, by the verdict they would have had')
    .option('--now <time>', 'as if it were this time', toInstant)
    .option('--json', 'print one JSON document')
    .action((options: BacktestOptions) =>
      finish(
        withWorkspace(terminal, options, (call) =>
          answering(call('model.backtest', { at: options.now ?? Date.now(), jobId }), (backtest) => {
            terminal.answer(options.json, backtest, () => sayBacktest(backtest));
            return exitCodes.done;
          }),
        ),
      ),
    );
}

function sayBacktest({ at, touches, leftOut, says, byVerdict, byPace, parameters }: Backtest): string {
  const judgedWith = parameters === 'workspace' ? 'numbers fitted on this workspace' : 'the default numbers';
  return [
    `As of ${sayTime(at)}, ${sayCount(touches, 'past touch', 'past touches')} judged by what was known just before each, with ${judgedWith}.`,
    `Left out: ${sayCount(leftOut.service, 'service message')} and ${sayCount(leftOut.reply, 'reply', 'replies')}, which are never judged by pace; ${sayCount(leftOut.recent, 'touch', 'touches')} of the last ${followDays} days.`,
    says,
    ...sayRates('By verdict', byVerdict),
    ...sayRates('By pace alone, whatever a gate would have said', byPace),
  ].join('\n');
}

function sayRates(title: string, rates: readonly VerdictRates[]): readonly string[] {
  return [
    `${title}:`,
    ...align([
      ['  ', 'touches', 'answered', 'opted out', 'complained'],
      ...rates.map(({ verdict, n, shown, response, optOut, complaint }) => [
        `  ${verdict.replace('-', ' ')}`,
        n.toLocaleString('en-GB'),
        ...(shown ? [response, optOut, complaint].map(sayRate) : [`hidden below ${leastTouches} touches`]),
      ]),
    ]),
  ];
}

function sayRate(rate: ObservedRate | null): string {
  if (rate === null) return '–';
  const percent = (share: number) => (100 * share).toFixed(1);
  return `${percent(rate.rate)} % (${percent(rate.low)} to ${percent(rate.high)})`;
}
