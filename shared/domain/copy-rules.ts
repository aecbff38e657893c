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

/** Wordings the policy warns of, in English; each with what to write instead. */
export interface CopyRule {
  readonly code: CopyCode;
  readonly pattern: RegExp;
  readonly says: (found: string) => string;
  readonly instead: string;
}

/** Whole words only, so that ordinary sentences stay free. */
const anyOf = (wordings: readonly string[]) => new RegExp(`\\b(?:${wordings.join('|')})\\b`, 'giu');

/** What a seller lets end; a workshop or a ferry that ends is news. */
const offer = '(?:sale|offer|deal|discount|promotion|price|code|coupon|voucher)s?';
const soon = '(?:today|tonight|soon|at midnight|now|immediately)';
const act = '(?:act|buy|sign|decide|book|order|upgrade|reply|respond)';
const letter = '(?:e-?mail|message|note|letter)s?';
const places = '(?:hours?|days?|seats?|spots?|places?|tickets?|items?)';

const hurries = [
  'act now',
  'last chance',
  'last call',
  'final (?:notice|reminder|hours?)(?! of)',
  `only (?:\\d+|a few|a couple of) (?:more )?(?:${places} )?(?:left|remaining)`,
  `${offer} (?:\\p{L}+ )?(?:ends?|expires?) ${soon}`,
  // "No hurry" and "do not hurry" are the opposite.
  "(?<!\\b(?:no|not|without|never|to) |n['’]t )hurry",
  "(?<!['’]t )don['’]t (?:miss (?:out|this)|wait(?= *(?:[!.,;–—]|any longer|$)))",
  "before it['’]s (?:too late|gone)",
  'urgent(?= *[:!])',
  'urgent(?:ly)? (?:respon\\p{L}+|repl\\p{L}+|action|attention|notice|offer|need\\p{L}*|requir\\p{L}+)',
  'limited[- ]time(?: only| offer)?',
  'while (?:stocks?|supplies) lasts?',
  'today only(?= *[:!.,;–—])',
  'only today(?= *[:!.,;–—])',
  'sell(?:ing|s) out (?:fast|soon)',
  'time is running out',
  'clock is ticking',
  'almost gone',
] as const;

const presses = [
  `you must ${act}`,
  // As a condition ("if you have to decide") or about somebody's own doings it asks for nothing: only with haste it does.
  `you (?:need|have) to ${act}\\b[^.!?]{0,40}\\b(?:${soon}|quickly|fast|before|by)`,
  // What people can or may do is no order.
  '(?<!\\b(?:can|could|may|might|to|also|you) )(?:buy|order|sign up|respond|reply) (?:now|immediately)',
  'no excuses',
  'what are you waiting for',
  'risk[- ]free',
  'guaranteed (?:results?|success|returns?|savings?|growth|wins?|winner)',
  '(?:results?|success|returns?|satisfaction) guaranteed',
  '100 ?% free',
  "can['’]t afford to (?:miss|wait)",
  'once[- ]in[- ]a[- ]lifetime',
  '(?:be|get|are) left behind',
  'everyone else (?:has|is) already',
] as const;

/** What readers do on pages and in mails; to have seen somebody at a fair is no watching. */
const watchedDoing =
  '(?:visit|view|look|brows|open|click|left|leav|read|start|download|search|were|are|have|had|did|didn|haven|added|abandon|spent|stopp)\\p{L}*';

const watches = [
  "(?:we|i)(?:['’]ve| have)? noticed (?:that )?you(?:['’](?:ve|re)| have| were| are)?",
  `(?:we|i)(?:['’]ve| have)? (?:saw|seen|see) (?:that )?you(?:['’](?:ve|re))? (?:\\p{L}+ )?${watchedDoing}`,
  'we know (?:that )?you',
  "we(?:['’]ve| have) been watching",
  'based on your (?:browsing|location|activity|behaviou?r)',
  'you (?:visited|looked at|viewed|browsed) our',
] as const;

const nags = [
  // With what it is about ("on your question") it has a reason.
  `just (?:checking in|following up|circling back)(?! (?:on|with|about|to) (?!this\\b|that\\b|it\\b|my\\b))`,
  `following up on my (?:last|previous|earlier|recent)?(?: ?${letter})?`,
  'circling back on (?:this|that|it|my)',
  'bump(?:ing)? this',
  `did you (?:see|get|read) my (?:(?:last|previous|earlier) )?${letter}`,
  `did you get a chance to (?:read|see|look|open|review)`,
  'any updates? on (?:this|that|my)',
  '(?:third|fourth|final|last) (?:and final )?(?:attempt|time i)',
  "haven['’]t heard (?:back )?from you",
] as const;

export const copyRules: readonly CopyRule[] = [
  {
    code: 'false-urgency',
    pattern: anyOf(hurries),
    says: (found) => `“${found}” hurries the reader.`,
    instead: 'Name the date, if there is a real one, and leave the choice to the reader.',
  },
  {
    code: 'pressure',
    pattern: anyOf(presses),
    says: (found) => `“${found}” presses the reader.`,
    instead: 'Say what it is and what it is for; offer, do not demand.',
  },
  {
    code: 'watched',
    pattern: anyOf(watches),
    says: (found) => `“${found}” tells readers that they were watched.`,
    instead: 'Write about the subject, or about what they told you themselves.',
  },
  {
    code: 'nag',
    pattern: anyOf(nags),
    says: (found) => `“${found}” reminds without giving a reason.`,
    instead: 'Bring something new, or wait for the answer.',
  },
];
