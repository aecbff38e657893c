/** What a lead decides about a touch, a step or the whole plan. */
export const reviewDecisions = ['approve', 'change', 'remove'] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

/** What a decision or a comment is about. */
export type ReviewTarget =
  | { readonly on: 'plan' }
  | { readonly on: 'step'; readonly step: string }
  | { readonly on: 'touch'; readonly contact: string; readonly step: string };

/** What one person said about one target of one plan as it was reviewed. */
export interface Answer {
  /** SHA-256 of the plan that was reviewed. */
  readonly planHash: string;
  readonly by: string;
  readonly target: ReviewTarget;
  /** null: no decision, or one that was taken back. */
  readonly decision: ReviewDecision | null;
  readonly comment: string;
  /** When it was said, in ms. */
  readonly at: number;
}

/** Equal for equal targets, and in one order for all: the plan, then steps, then touches. */
export function targetKey(target: ReviewTarget): string {
  switch (target.on) {
    case 'plan':
      return '["plan"]';
    case 'step':
      return JSON.stringify(['step', target.step]);
    case 'touch':
      return JSON.stringify(['touch', target.step, target.contact]);
  }
}

/** A name as it is compared: written alike, it is the same person. */
export function signedName(by: string): string {
  return by.normalize('NFC').trim().replace(/\s+/g, ' ');
}
