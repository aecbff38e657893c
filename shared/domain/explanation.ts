import type { Condition, Stage } from './stage.ts';

/** Felt cadence of one leaky bucket: load `P` (touches) and gap `G` in days, null when infinite. */
export interface FeltCadence {
  readonly P: number;
  readonly G: number | null;
}

/** Why a stage or condition holds, and the events that made it so. */
export interface Because {
  readonly says: string;
  readonly events: readonly string[];
}

/** Every model quantity of one contact at one instant (`explain --json`). Times in days, instants ISO 8601 in UTC. */
export interface Explanation {
  readonly unhurriedExplanation: 1;
  readonly contact: string;
  readonly at: string;
  readonly modelVersion: string;
  readonly parameters: 'defaults' | 'workspace';
  /** Calendar days with a genuine response. */
  readonly x: number;
  /** Instant of the latest genuine response, in days after time 0. */
  readonly tx: number;
  /** Exposure in days: from our first to our last paced touch. */
  readonly T: number;
  readonly opinion: { readonly b: number; readonly d: number; readonly u: number; readonly a: number };
  /** Expected trust, 0 to 1. */
  readonly trust: number;
  /** Its .1 and .9 quantiles. */
  readonly trustBand: readonly [number, number];
  readonly rho: number;
  readonly theta: number;
  readonly limitGapDays: number;
  /** Both for a hypothetical ordinary e-mail (ask 2, declared data) at `at`. */
  readonly near: FeltCadence;
  readonly season: FeltCadence;
  /** The open question, by its id or else by kind and instant, when there is one. */
  readonly replyWait: { readonly open: string; readonly q: number } | null;
  readonly alive: number;
  readonly aliveOwn: number;
  readonly coldAt: string | null;
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  readonly stage: Stage;
  readonly condition: Condition;
  readonly because: readonly Because[];
  /** Ids (or kind and instant) of events after `at`; they are not counted. */
  readonly ignoredLater: readonly string[];
}

/** What a list shows of one contact's standing at one instant. */
export interface Standing {
  readonly stage: Stage;
  readonly condition: Condition;
  readonly trust: number;
  readonly trustBand: readonly [number, number];
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  /** Instants of the latest touch and the latest genuine response, in ms. */
  readonly lastTouchAt: number | null;
  readonly lastResponseAt: number | null;
}
