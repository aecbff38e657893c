import { channelWords } from '../../../../shared/domain/channel-words.ts';
import { lawGroupWords, sayRule } from '../../../../shared/domain/law/law-words.ts';
import type { Plan, PlanStep } from '../../../../shared/domain/plan.ts';
import type { ReasonCode } from '../../../../shared/domain/verdict.ts';
import { sayCount, sayDays, sayNumber } from '../../../../shared/lib/count.ts';
import { listed } from '../../../../shared/lib/words.ts';
import type { ReasonGroup } from './reason-groups.ts';

type OneAndMany = readonly [one: string, many: string];

/** What a reason means for some people, after their number. */
export function reasonTitle(group: ReasonGroup, plan: Plan): string {
  const [one, many] = wordsOf(group, plan);
  return group.people.length === 1 ? one : many;
}

function wordsOf(group: ReasonGroup, plan: Plan): OneAndMany {
  const index = plan.steps.findIndex(({ id }) => id === group.step);
  const here = `at step ${index + 1}`;
  const simple: Readonly<Record<Exclude<ReasonCode, 'near' | 'permission'>, OneAndMany>> = {
    season: [`has had much in the last months ${here}`, `have had much in the last months ${here}`],
    'reply-wait': [`has an open question ${here}`, `have an open question ${here}`],
    promise: ['has not said a word to many letters', 'have not said a word to many letters'],
    step: [`is asked for more than has grown ${here}`, `are asked for more than has grown ${here}`],
    cold: ['has probably gone', 'have probably gone'],
    'quiet-hours': [`is reached in quiet time ${here}`, `are reached in quiet time ${here}`],
    cap: [`gets more than the policy allows ${here}`, `get more than the policy allows ${here}`],
    law: lawGroupWords(group.rule ?? ''),
    provenance: ['sees a fact they did not give', 'see a fact they did not give'],
    copy: [`gets a text to look at again ${here}`, `get a text to look at again ${here}`],
    collision: ['is touched by another plan', 'are touched by another plan'],
  };
  if (group.code === 'near') return nearWords(group, index);
  if (group.code === 'permission') {
    const steps = new Set(group.touches.map((touch) => touch.step));
    const planned = [...steps].flatMap((step) => stepOf(plan, step) ?? []);
    const by = listed([...new Set(planned.map(({ channel }) => channelWords(channel)))]);
    const purposes = listed([...new Set(planned.map(({ purpose }) => purpose))]);
    switch (group.lack) {
      case 'refused':
        return [`wants nothing by ${by}`, `want nothing by ${by}: they withdrew or complained`];
      case 'closed':
        return ['is not to be contacted', 'are not to be contacted'];
      case 'failed':
        return [`is not reached by ${by}`, `are not reached by ${by}: the address failed`];
      case 'unrecorded':
      case null:
        return [`has no permission for ${purposes} by ${by}`, `have no permission for ${purposes} by ${by}`];
    }
  }
  return simple[group.code];
}

function nearWords({ severity }: ReasonGroup, index: number): OneAndMany {
  const after =
    index === 0 ? 'after earlier touches' : index === 1 ? 'after step 1' : `after steps ${index - 1} and ${index}`;
  return severity === 'caution'
    ? [`comes close to the limit at step ${index + 1}`, `come close to the limit at step ${index + 1}`]
    : [`comes too soon ${after}`, `come too soon ${after}`];
}

/** One sentence on the group: its pace and the plan's, or who it is and why. */
export function reasonSays(group: ReasonGroup, plan: Plan, nameOf: (contact: string) => string): string {
  switch (group.code) {
    case 'near':
    case 'season':
      return paceSays(group, plan);
    case 'cold':
      return group.people.length === 1
        ? (group.reasons[0]?.sentence ?? '')
        : `${namesSay(group, nameOf)} Asking whether to stay in touch fits better than another message.`;
    case 'permission':
    case 'promise':
    case 'provenance':
    case 'collision':
      return group.people.length === 1 ? (group.reasons[0]?.sentence ?? '') : namesSay(group, nameOf);
    case 'law':
      if (group.people.length === 1 || group.rule === null) return group.reasons[0]?.sentence ?? '';
      return `${namesSay(group, nameOf)} ${sayRule(group.rule)}`;
    case 'reply-wait':
    case 'step':
    case 'quiet-hours':
    case 'cap':
    case 'copy':
      return group.reasons[0]?.sentence ?? '';
  }
}

function paceSays(group: ReasonGroup, plan: Plan): string {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const { numbers } of group.reasons) {
    const limit = numbers['g'];
    if (limit === undefined || limit === null) continue;
    least = Math.min(least, limit);
    most = Math.max(most, limit);
  }
  const range =
    Math.round(least) === Math.round(most)
      ? sayDays(most)
      : `${Math.round(least)} to ${sayCount(Math.round(most), 'day')}`;
  const who = group.people.length === 1 ? 'This person takes' : 'These people take';
  const index = plan.steps.findIndex(({ id }) => id === group.step);
  const [before, step] = [plan.steps[index - 1], plan.steps[index]];
  const gap =
    before === undefined || step === undefined || plan.pace === 'personal'
      ? ''
      : ` Step ${index + 1} comes after ${step.offsetDays - before.offsetDays}.`;
  return `${who} one message every ${range}.${gap}`;
}

function namesSay(group: ReasonGroup, nameOf: (contact: string) => string): string {
  const [first = '', second = ''] = group.people.slice(0, 2).map(nameOf);
  if (group.people.length === 2) return `${first} and ${second}.`;
  return `${first}, ${second} and ${sayNumber(group.people.length - 2)} more.`;
}

export function stepOf(plan: Plan, id: string): PlanStep | undefined {
  return plan.steps.find((step) => step.id === id);
}
