import type { Channel, PermissionMethod } from '../domain/event.ts';
import type { Plan } from '../domain/plan.ts';
import type { Stage } from '../domain/stage.ts';
import type { PlanVerdicts, TouchHead, TouchVerdict } from '../domain/verdict.ts';
import type { ReviewDecision } from '../formats/review-file.ts';

/** What a page says of a person beside the verdicts. */
export interface ReviewPerson {
  /** As verdicts call them. */
  readonly key: string;
  /** First and last name, or what there is. */
  readonly name: string;
  /** What sentences call them. */
  readonly calledName: string;
  readonly company: string | null;
  /** At the instant of the verdicts; null for whom the workspace does not know. */
  readonly standing: {
    readonly stage: Stage;
    readonly trust: number;
    readonly trustBand: readonly [number, number];
  } | null;
  /** The events that trust, stage and verdicts rest on, in words, one sentence each without its full stop. */
  readonly evidence: readonly string[];
}

/** What people allowed, as far as touches of a plan rest on it. */
export interface PermissionUse {
  readonly channel: Channel;
  readonly purpose: string;
  /** How it was given; not needed on this channel or for this purpose; or refused, for the reason the verdict says. */
  readonly basis: PermissionMethod | 'not-needed' | 'refused';
  readonly people: number;
  /** When the oldest of them was given, in ms. */
  readonly oldestAt: number | null;
  /** When the first of them ends, in ms; null: none has an end. */
  readonly nextEndAt: number | null;
}

/** What became of an earlier version of the plan, and what is different now. */
export interface SinceReview {
  /** The version that was reviewed. */
  readonly version: number;
  readonly by: string;
  /** When it was answered, in ms. */
  readonly at: number;
  readonly decision: ReviewDecision | null;
  readonly changes: readonly {
    readonly says: string;
    /** The id of the step it concerns; null: the whole plan. */
    readonly step: string | null;
    /** Whom it concerns, as verdicts call them; null: everyone. */
    readonly contact: string | null;
  }[];
}

/** Everything a review page shows, and what its package holds. */
export interface ReviewInput<Touch extends TouchHead = TouchVerdict> {
  readonly plan: Plan;
  readonly planVersion: number;
  /** SHA-256 of the plan file, in hexadecimal. */
  readonly planHash: string;
  readonly verdicts: PlanVerdicts<Touch>;
  /** By the key that verdicts have. */
  readonly people: ReadonlyMap<string, ReviewPerson>;
  readonly permissions: readonly PermissionUse[];
  readonly madeBy: string | null;
  /** In ms. */
  readonly madeAt: number;
  /** Who is asked to answer. */
  readonly reviewFor: string | null;
  readonly sinceReview: SinceReview | null;
}
