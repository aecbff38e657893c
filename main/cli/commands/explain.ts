import type { Command } from 'commander';
import type { Explanation } from '../../../shared/domain/explanation.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { toInstant } from '../arguments.ts';
import { exitCodes } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { answering, type WorkspaceArguments, withWorkspace } from '../with-host.ts';
import { align, sayDate, sayShare, sayTime } from '../words.ts';
import { type Finish, inWorkspace } from '../workspace-options.ts';

interface ExplainOptions extends WorkspaceArguments {
  readonly at?: number;
  readonly json?: boolean;
}

export function addExplain(program: Command, terminal: Terminal, finish: Finish): void {
  inWorkspace(program.command('explain'))
    .description('every model quantity of one contact')
    .argument('<contact>', 'e-mail address, or the id of the CRM')
    .option('--at <time>', 'as of this time', toInstant)
    .option('--json', 'print one JSON document')
    .action((contact: string, options: ExplainOptions) =>
      finish(
        withWorkspace(terminal, options, (call) =>
          answering(call('contacts.explain', { contact, at: options.at ?? Date.now() }), (explanation) => {
            terminal.answer(options.json, explanation, () => sayExplanation(explanation));
            return exitCodes.done;
          }),
        ),
      ),
    );
}

function sayExplanation(explanation: Explanation): string {
  const { trustBand, near, season, replyWait, ignoredLater } = explanation;
  const gap = (days: number | null): string => {
    if (days === null) return 'the only message';
    return days < 0.1 ? 'more than ten a day' : `one every ${days.toFixed(1)} days`;
  };
  const rows = [
    ['  trust', `${sayShare(explanation.trust)}, between ${sayShare(trustBand[0])} and ${sayShare(trustBand[1])}`],
    ['  permission level', `${explanation.level}`],
    [
      '  responses',
      `on ${sayCount(explanation.x, 'day')}; ${explanation.T.toFixed(1)} days from the first touch to the last`,
    ],
    [
      '  limit gap',
      `${explanation.limitGapDays.toFixed(1)} days (${sayShare(explanation.rho)} times the gap of the policy for their rhythm, ${sayShare(explanation.theta)} times for their trust)`,
    ],
    ['  an ordinary e-mail', `would feel like ${gap(near.G)} (now), ${gap(season.G)} (lately)`],
    [
      '  open question',
      replyWait === null
        ? 'none'
        : `${replyWait.open}, waiting longer than ${Math.min(99, Math.round(100 * replyWait.q))} % of answers take`,
    ],
    ['  still there', sayAlive(explanation)],
  ];
  return [
    `${explanation.contact} is ${explanation.stage === 'acquaintance' || explanation.stage === 'advocate' ? 'an' : 'a'} ${explanation.stage}, ${explanation.condition}, at ${sayTime(explanation.at)}.`,
    ...explanation.because.map(({ says, events }) => `  ${says}${sayEvents(events)}`),
    ...align(rows),
    ...(explanation.parameters === 'workspace' ? ['  With numbers that were fitted on this workspace.'] : []),
    ...(ignoredLater.length === 0 ? [] : [`Later events are not counted: ${ignoredLater.join(', ')}.`]),
  ].join('\n');
}

/** Stage and condition go by their own responses, verdicts by what is most in their favour: both, where they differ. */
function sayAlive({ alive, aliveOwn, coldAt, at }: Explanation): string {
  const [own, best] = [sayShare(aliveOwn), sayShare(alive)];
  const chance = own === best ? own : `${own}, for verdicts ${best}`;
  if (coldAt === null) return chance;
  const isCold = coldAt <= at;
  return `${chance}; ${isCold ? `cold since ${sayDate(coldAt)}` : `cold from ${sayDate(coldAt)} on if nothing comes back`}`;
}

const eventsNamed = 8;

/** The ids of events, the latest of very many; those without one are told apart by their day, which is said already. */
function sayEvents(events: readonly string[]): string {
  const ids = events.filter((event) => !/^[a-z]+@\d{4}-\d{2}-\d{2}T/.test(event));
  const before = ids.length - eventsNamed;
  if (ids.length === 0) return '';
  return ` (${before > 0 ? `${sayCount(before, 'event')}, then ` : ''}${ids.slice(-eventsNamed).join(', ')})`;
}
