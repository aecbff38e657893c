import type { ReviewDecision, ReviewEntry } from '../../shared/formats/review-file.ts';

/** What can be decided or commented on. */
export type Subject =
  | { readonly on: 'plan' }
  | { readonly on: 'step'; readonly step: string }
  | { readonly on: 'touch'; readonly contact: string; readonly step: string };

export interface Said {
  readonly decision: ReviewDecision | null;
  readonly comment: string;
}

/** By the key of its subject. */
export type Answers = ReadonlyMap<string, ReviewEntry>;

export const nothingSaid: Said = { decision: null, comment: '' };

export function keyOf(subject: Subject): string {
  switch (subject.on) {
    case 'plan':
      return 'plan';
    case 'step':
      return JSON.stringify([subject.step]);
    case 'touch':
      return JSON.stringify([subject.step, subject.contact]);
  }
}

/** What was said before with a change; what is taken back stays as an entry without a decision, newer than the last. */
export function say(answers: Answers, subject: Subject, change: Partial<Said>, at: string): Answers {
  const key = keyOf(subject);
  const { decision, comment } = { ...nothingSaid, ...answers.get(key), ...change };
  return new Map([...answers, [key, { ...subject, decision, comment, at }]]);
}

export function tally(answers: Answers): { readonly decisions: number; readonly comments: number } {
  const entries = [...answers.values()];
  return {
    decisions: entries.filter(({ decision }) => decision !== null).length,
    comments: entries.filter(({ comment }) => comment.trim() !== '').length,
  };
}
