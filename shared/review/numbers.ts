import type { Reason } from '../domain/verdict.ts';

/** What each number of a reason is, by the name it is printed with. */
export const numberMeanings: readonly (readonly [name: string, means: string])[] = [
  ['P', 'what the touches up to then weigh on the person, in messages, with this one'],
  ['G', 'how often that would feel like a message, in days; ∞: not at all'],
  ['g', 'the limit with this person, in days'],
  ['q', 'the share of their answers that would have come by then'],
  ['patience', 'days within which eight in ten of their answers come'],
  [
    'n, limit',
    'promised touches since the last sign of life, and from how many on it is asked whether they are wanted',
  ],
  ['ask, level', 'how much the touch asks, 1 to 5, and the level of permission that has grown, 0 to 5'],
  ['step', 'how many levels the ask is ahead of what has grown'],
  ['E', 'expected trust, 0 to 1'],
  ['pa', 'the chance that the person is still there'],
  ['count, most, window', 'touches within the days of a cap, with this one, how many it allows, and its days'],
  ['findings', 'wordings of the text that press'],
];

const shortNames: Readonly<Record<string, string>> = {
  patienceDays: 'patience',
  atMost: 'most',
  windowDays: 'window',
};

/** The numbers a reason rests on, with three digits: "P 1.74, G 19.5, g 22.8"; nothing for a reason without any. */
export function sayNumbers({ numbers }: Reason): string {
  return Object.entries(numbers)
    .map(([name, value]) => `${shortNames[name] ?? name} ${value === null ? '∞' : Number(value.toPrecision(3))}`)
    .join(', ');
}
