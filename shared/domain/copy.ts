import { askingFrom } from './parameters.ts';

export const copyCodes = [
  'pressure',
  'false-urgency',
  'watched',
  'nag',
  'service-sells',
  'unfilled-field',
  'unintroduced',
] as const;
export type CopyCode = (typeof copyCodes)[number];

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

interface CopyRule {
  readonly code: CopyCode;
  readonly pattern: RegExp;
  readonly says: (found: string) => string;
  readonly instead: string;
}

/** Wordings the policy warns of; each with what to write instead. Word boundaries keep ordinary sentences free. */
const rules: readonly CopyRule[] = [
  {
    code: 'false-urgency',
    pattern:
      /\b(?:act now|last chance|final (?:notice|reminder)|only \d+ (?:hours?|days?|seats?|spots?|places?) left|ends (?:tonight|today)|hurry|don['’]t miss (?:out|this)|before it['’]s too late|urgent(?:ly)?|limited time(?: only| offer)?|while (?:stocks?|supplies) last|expires? (?:today|tonight|soon))\b/giu,
    says: (found) => `“${found}” hurries the reader.`,
    instead: 'Name the date, if there is a real one, and leave the choice to the reader.',
  },
  {
    code: 'pressure',
    pattern:
      /\b(?:you (?:must|need to|have to) (?:act|buy|sign|decide|book|order|upgrade|reply|respond)|buy now|order now|sign up now|no excuses|what are you waiting for|risk[- ]free|guaranteed|100 ?% free|can['’]t afford to (?:miss|wait))\b/giu,
    says: (found) => `“${found}” presses the reader.`,
    instead: 'Say what it is and what it is for; offer, do not demand.',
  },
  {
    code: 'watched',
    pattern:
      /\b(?:(?:we|i)(?:['’]ve| have)? (?:noticed|saw|seen|see) (?:that )?you(?:['’]ve| have| were| are)?|we know (?:that )?you|we(?:['’]ve| have) been watching|based on your (?:browsing|location|activity|behaviou?r)|you (?:visited|looked at|viewed|browsed) our)\b/giu,
    says: (found) => `“${found}” tells readers that they were watched.`,
    instead: 'Write about the subject, or about what they told you themselves.',
  },
  {
    code: 'nag',
    pattern:
      /\b(?:just (?:checking in|following up|bumping this|circling back)|bump(?:ing)? this|did you (?:see|get|read) my (?:last|previous)|(?:third|fourth|final|last) (?:and final )?(?:attempt|time i)|haven['’]t heard (?:back )?from you)\b/giu,
    says: (found) => `“${found}” reminds without giving a reason.`,
    instead: 'Bring something new, or wait for the answer.',
  },
];

/** Every place in a text that presses, hurries, nags or shows that the reader was watched, in the order of the text. */
export function lintText(text: string): readonly CopyFinding[] {
  const findings = rules.flatMap((rule) =>
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

/** Merge fields of a text: `{{first_name}}` and `{{ contact.company }}` name one each. */
export function mergeFieldsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(mergeField)].map((match) => match[1] ?? ''))];
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
      'This is the first touch, and its text does not say who writes and how the address came.',
      'Begin with who writes and where you met or they signed up.',
    );
  }
  return findings;
}
