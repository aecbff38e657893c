import { type CopyCode, copyRules } from './copy-rules.ts';
import { askingFrom } from './parameters.ts';

/** A place in a message that pushes or unsettles. `start` and `end` count UTF-16 units of the text, end exclusive. */
export interface CopyFinding {
  readonly start: number;
  readonly end: number;
  readonly code: CopyCode;
  /** What is wrong, in one sentence. */
  readonly says: string;
  /** A calmer wording, or what to add. */
  readonly instead: string;
}

/** Every place in a text that presses, hurries, nags or shows that the reader was watched, in the order of the text. */
export function lintText(text: string): readonly CopyFinding[] {
  const findings = copyRules.flatMap((rule) =>
    [...text.matchAll(rule.pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      code: rule.code,
      says: rule.says(match[0]),
      instead: rule.instead,
    })),
  );
  return findings.toSorted((a, b) => a.start - b.start);
}

const mergeField = /\{\{\s*(?:contact\.)?([\p{L}\p{N}_ -]+?)\s*\}\}/gu;

/** What every message ends with, and the sending tool fills in by itself: no fact of the reader stands behind it. */
const ofTheTool =
  /^(?:unsub|opt[_ -]?out|view[_ -]?in|web[_ -]?version|mirror|sender|update[_ -]?profile|(?:manage|email|subscription)[_ -]?preferences)/iu;

/** Merge fields of a text: `{{first_name}}` and `{{ contact.company }}` name one each. */
export function mergeFieldsOf(text: string): readonly string[] {
  const fields = new Set([...text.matchAll(mergeField)].map((match) => match[1] ?? ''));
  return [...fields].filter((field) => !ofTheTool.test(field));
}

/** The text as one reader gets it; a field nothing is known for stays as it is written. */
export function fillMergeFields(text: string, valueOf: (field: string) => string | null): string {
  return text.replaceAll(mergeField, (whole: string, field: string) => valueOf(field) ?? whole);
}

interface CopyOfTouch {
  readonly purpose: string;
  readonly ask: number;
  readonly copyFindings: readonly CopyFinding[];
  readonly introduces: boolean;
}

/** The findings of a touch's text for one contact: the text's own, and those that depend on who reads it. */
export function copyFindingsFor(
  touch: CopyOfTouch,
  reader: { readonly missing: readonly string[]; readonly firstEver: boolean },
): readonly CopyFinding[] {
  const findings = [...touch.copyFindings];
  const about = (code: CopyCode, says: string, instead: string) =>
    findings.push({ start: 0, end: 0, code, says, instead });
  for (const field of reader.missing) {
    about('unfilled-field', `Nothing is known to fill in for “${field}”.`, 'Leave the field out or give it a default.');
  }
  if (touch.purpose === 'service' && touch.ask >= askingFrom) {
    about('service-sells', 'A service message that asks for something is an offer.', 'Send the offer on its own.');
  }
  if (reader.firstEver && !touch.introduces) {
    about(
      'unintroduced',
      'This is the first touch on record, and its text does not say who writes and how the address came.',
      'Begin with who writes and where you met or they signed up.',
    );
  }
  return findings;
}
