import type { Channel, PermissionMethod } from '../domain/event.ts';
import type { Plan } from '../domain/plan.ts';
import type { Stage } from '../domain/stage.ts';
import type { PlanVerdicts } from '../domain/verdict.ts';

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

/** Everything a review page shows. */
export interface ReviewInput {
  readonly plan: Plan;
  readonly verdicts: PlanVerdicts;
  /** By the key that verdicts have. */
  readonly people: ReadonlyMap<string, ReviewPerson>;
  readonly permissions: readonly PermissionUse[];
  readonly madeBy: string | null;
  /** SHA-256 of the plan file, in hexadecimal. */
  readonly planHash: string;
  /** SHA-256 of `reviewStyle` in base64: the page allows that style and nothing else. */
  readonly styleHash: string;
}
