import type { Redaction } from '../../shared/formats/redactions.ts';
import type { Identity } from './export-document.ts';

/** What an export says in place of a person. */
export interface Disguise {
  /** Where files tell people apart; no two have the same. */
  readonly key: string;
  /** Where a person reads a name. */
  readonly name: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
}

/** How each person is called under a redaction, by key. */
export function disguisesOf(
  identities: Iterable<Identity>,
  redaction: Exclude<Redaction, 'none'>,
): ReadonlyMap<string, Disguise> {
  return new Map([...identities].map((identity, place) => [identity.key, disguiseOf(identity, place + 1, redaction)]));
}

function disguiseOf(identity: Identity, number: number, redaction: Exclude<Redaction, 'none'>): Disguise {
  switch (redaction) {
    case 'initials': {
      const firstName = initialOf(identity.firstName);
      const lastName = initialOf(identity.lastName);
      const name = [firstName, lastName].filter((part) => part !== null).join(' ');
      return { key: identity.code, name: name === '' ? identity.code : name, firstName, lastName };
    }
    case 'codes':
      return { key: identity.code, name: identity.code, firstName: null, lastName: null };
    case 'all':
      return { key: `Person ${number}`, name: `Person ${number}`, firstName: null, lastName: null };
  }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** "A."; of a name whose one letter would be all of it, nothing. */
function initialOf(name: string | null): string | null {
  if (name === null) return null;
  // What a name begins with need not be a letter: quotes, brackets.
  const letters = [...graphemes.segment(name)].map(({ segment }) => segment);
  if (letters.length < 2) return null;
  const first = letters.find((letter) => /^\p{L}/u.test(letter));
  return first === undefined ? null : `${first.toLocaleUpperCase('en')}.`;
}
