import type { Ask } from '../domain/event.ts';
import { methodWords } from '../domain/method-words.ts';
import type { Severity } from '../domain/severity.ts';
import type { Reason, ReasonCode, TouchVerdict } from '../domain/verdict.ts';
import { sayCount } from '../lib/count.ts';
import { capital } from '../lib/words.ts';
import { type Html, html } from './html.ts';
import type { PermissionUse } from './review-input.ts';

export function people(number: number): string {
  return sayCount(number, 'person', 'people');
}

export function touches(number: number): string {
  return sayCount(number, 'touch', 'touches');
}

/** "Too fast" */
export function verdictWord(verdict: Severity): string {
  return capital(verdict.replace('-', ' '));
}

export const askWords: Readonly<Record<Ask, string>> = {
  1: 'gives or answers',
  2: 'informs',
  3: 'asks for a talk',
  4: 'makes an offer',
  5: 'acts for them',
};

export const basisWords: Readonly<Record<PermissionUse['basis'], string>> = {
  ...methodWords,
  'not-needed': 'None is needed',
  refused: 'None that holds: blocked',
};

/** A reason where its sentence has no room. */
export const reasonWords: Readonly<Record<ReasonCode, string>> = {
  near: 'too soon after the last touches',
  season: 'much in the last months',
  'reply-wait': 'an open question',
  promise: 'many messages without a word',
  step: 'asks for more than has grown',
  cold: 'probably gone',
  permission: 'no permission',
  'quiet-hours': 'quiet time',
  cap: 'a cap of the policy',
  law: 'a rule of law or platform',
  provenance: 'a fact the person did not tell',
  copy: 'the words of the text',
  collision: 'another plan on these days',
};

/** The same where a page has thousands of them. */
export const shortReasonWords: Readonly<Record<ReasonCode, string>> = {
  near: 'too soon',
  season: 'much lately',
  'reply-wait': 'open question',
  promise: 'no word from them',
  step: 'asks too much',
  cold: 'probably gone',
  permission: 'no permission',
  'quiet-hours': 'quiet time',
  cap: 'a cap',
  law: 'a rule of law',
  provenance: 'a fact not told',
  copy: 'its words',
  collision: 'another plan',
};

/** The reasons that make a verdict what it is; the others only stand beside them. */
export function decidingReasons({ reasons, verdict }: TouchVerdict): readonly Reason[] {
  return reasons.filter(({ severity }) => severity === verdict);
}

// Hebrew, Arabic and their neighbours, and the characters that change direction.
const turnsRound = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** A sentence about a person, whose name must not turn the words around it. */
export function sentence(said: string, name: string): Html {
  const [first = '', ...rest] = aroundName(said, name);
  return html`${first}${rest.map((part) => html`<bdi>${name}</bdi>${part}`)}`;
}

/** What stands before, between and after a name that would turn the words around it; all of it for any other name. */
export function aroundName(said: string, name: string): readonly string[] {
  return name === '' || !turnsRound.test(name) ? [said] : said.split(name);
}
