/** What an export says in place of people's names: themselves, initials, codes that only the workspace resolves, numbers. */
export const redactions = ['none', 'initials', 'codes', 'all'] as const;
export type Redaction = (typeof redactions)[number];

/** A name of somebody that stays in the texts of a redacted export, for it is an ordinary word too. */
export interface WordLeft {
  readonly word: string;
  readonly times: number;
}

/** For whoever exports, before it goes out; null: nothing was left. */
export function sayWordsLeft(left: readonly WordLeft[]): string | null {
  if (left.length === 0) return null;
  const said = left.map(({ word, times }) => `“${word}” ${times === 1 ? 'once' : `${times} times`}`);
  const [last = '', ...before] = said.toReversed();
  const all = before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`;
  const why = left.length === 1 ? 'a name that is an ordinary word too' : 'names that are ordinary words too';
  return `Left in the texts: ${all}, ${why}. Look whether anybody is meant.`;
}
