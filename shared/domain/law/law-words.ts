import type { Channel } from '../event.ts';
import { type LawRule, lawRules } from './law-rules.ts';

/** What puts a broken rule right. */
export type LawRemedy = 'permission' | 'time' | 'sending-tool';

/** Of the person whom a rule is about. */
interface Concerned {
  readonly name: string;
  /** A purchase of theirs is on record and was not taken back. */
  readonly hasBought: boolean;
}

interface LawWords {
  /** What is wrong in the case of one person. */
  readonly says: (who: Concerned) => string;
  /** What is wrong for one and for many, after their number. */
  readonly group: readonly [one: string, many: string];
  /** What would help where no date does. */
  readonly helps: string;
  readonly remedy: LawRemedy;
}

const fromTool = {
  group: ['is due what the sending tool does not add', 'are due what the sending tool does not add'],
  helps: 'A sending tool that adds it, or another channel.',
  remedy: 'sending-tool',
} as const;

/** Of the rules that can refuse or warn; what the others say is information. */
const words: Readonly<Record<string, LawWords>> = {
  'de-doi': {
    says: ({ name }) =>
      `No confirmed opt-in of ${name} is recorded, and in Germany an opt-in counts once it is confirmed.`,
    group: ['in Germany has no confirmed opt-in', 'in Germany have no confirmed opt-in'],
    helps: 'A double opt-in, or another channel.',
    remedy: 'permission',
  },
  'de-doi phone': {
    says: ({ name }) => `The opt-in of ${name} came by mail, and in Germany it does not cover calls.`,
    group: ['in Germany has no confirmed opt-in', 'in Germany have no confirmed opt-in'],
    helps: 'A permission for calls, or another channel.',
    remedy: 'permission',
  },
  'eu-eprivacy-softoptin': {
    says: ({ name, hasBought }) =>
      hasBought
        ? `The permission of ${name} is a soft opt-in, which in Europe needs a way out in every message; the sending tool adds none.`
        : `The permission of ${name} is a soft opt-in, which in Europe covers customers alone, and no purchase of ${name} is on record.`,
    group: ['has a soft opt-in without a purchase', 'have a soft opt-in without a purchase'],
    helps: 'An opt-in, or another channel.',
    remedy: 'permission',
  },
  'ca-casl-implied-inquiry': {
    says: ({ name }) =>
      `${name} never agreed expressly, and the last inquiry is older than the six months for which Canada allows messages.`,
    group: ['in Canada has not agreed expressly', 'in Canada have not agreed expressly'],
    helps: 'An express permission, or another channel.',
    remedy: 'permission',
  },
  'ca-casl-implied-purchase': {
    says: ({ name }) =>
      `${name} never agreed expressly; without it, Canada allows messages for two years after a purchase and six months after an inquiry.`,
    group: ['in Canada has not agreed expressly', 'in Canada have not agreed expressly'],
    helps: 'An express permission, or another channel.',
    remedy: 'permission',
  },
  'eu-gdpr-7-1': {
    says: ({ name }) => `The permission of ${name} has no evidence, and in Europe it has to be proved.`,
    group: ['has a permission without evidence', 'have a permission without evidence'],
    helps: 'A permission with its evidence.',
    remedy: 'permission',
  },
  'us-tcpa-quiet': {
    says: ({ name }) => `This would reach ${name} outside 08:00 to 21:00 of their own time.`,
    group: ['is reached outside the calling hours of the USA', 'are reached outside the calling hours of the USA'],
    helps: 'A time between 08:00 and 21:00.',
    remedy: 'time',
  },
  'us-canspam-mechanism': {
    says: () => 'In the USA every message carries an opt-out and a postal address; the sending tool does not add both.',
    ...fromTool,
  },
  'ca-casl-unsub': {
    says: () => 'In Canada every message carries an opt-out; the sending tool adds none.',
    ...fromTool,
  },
  'eu-gdpr-7-3': {
    says: () => 'In Europe withdrawing is as easy as agreeing was; the sending tool adds no unsubscribe link.',
    ...fromTool,
  },
  'gmail-oneclick': {
    says: () => 'Gmail asks marketing mail for a one-click opt-out; the sending tool adds none.',
    ...fromTool,
  },
};

/** One rule may be broken in another way on another channel. */
function wordsOf(rule: LawRule, channel: Channel): LawWords | undefined {
  return words[`${rule.id} ${channel}`] ?? words[rule.id];
}

/** What a rule has against a touch, in the case of this person, with its citation and how sure the reading of it is. */
export function lawSentence(rule: LawRule, channel: Channel, who: Concerned): string {
  const source = rule.confidence === 'memory' ? `${rule.cite}; recalled, to be verified` : rule.cite;
  return `${wordsOf(rule, channel)?.says(who) ?? rule.says} (${source})`;
}

export function lawHelps(rule: LawRule, channel: Channel): string {
  return wordsOf(rule, channel)?.helps ?? 'A permission that can be proved, or another channel.';
}

/** What is broken for one and for many, after their number. */
export function lawGroupWords(ruleId: string): readonly [one: string, many: string] {
  return words[ruleId]?.group ?? ['falls under a rule of law or platform', 'fall under a rule of law or platform'];
}

export function lawRemedy(ruleId: string): LawRemedy | null {
  return words[ruleId]?.remedy ?? null;
}

/** The rule itself, as it stands, with its citation. */
export function sayRule(ruleId: string): string {
  const rule = lawRules.find(({ id }) => id === ruleId);
  return rule === undefined ? '' : `${rule.says} (${rule.cite})`;
}
