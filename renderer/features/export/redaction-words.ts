import type { Redaction } from '../../../shared/formats/redactions.ts';

interface RedactionWords {
  readonly redaction: Redaction;
  readonly title: string;
  /** What it does, and what can still be done with the file. */
  readonly says: string;
}

export const redactionWords: readonly [RedactionWords, ...RedactionWords[]] = [
  { redaction: 'none', title: 'By name', says: 'Names, addresses and texts stand in the file as they are.' },
  {
    redaction: 'initials',
    title: 'By initials',
    says: 'Initials in place of names; addresses, phones, companies and ids are taken out. This workspace still knows who is meant.',
  },
  {
    redaction: 'codes',
    title: 'By code',
    says: 'A short code in place of each person, such as K7Q2-9MXD, the same in every export. Only this workspace can tell whose it is.',
  },
  {
    redaction: 'all',
    title: 'By number',
    says: 'Person 1, Person 2 and so on, in this file only. Answers to it cannot be brought back to single people.',
  },
];

export function redactionSays(redaction: Redaction): string {
  return redactionWords.find((one) => one.redaction === redaction)?.says ?? '';
}
