import type { Ask, Channel, DataUse } from './event.ts';
import type { Stage } from './stage.ts';

/** One step of a sequence: a message and when it goes out, counted from the plan's start. */
export interface PlanStep {
  readonly id: string;
  readonly offsetDays: number;
  /** Clock time in the plan's zone, "09:30". */
  readonly at: string;
  readonly channel: Channel;
  readonly purpose: string;
  readonly ask: Ask;
  readonly data: DataUse;
  readonly subject: string;
  readonly body: string;
  /** Names of the personal facts the message shows. */
  readonly facts: readonly string[];
}

/** Whom a plan is for: e-mail addresses or CRM ids, everyone at some stages, or a named segment. */
export type Audience = readonly string[] | { readonly stage: readonly Stage[] } | { readonly segment: string };

/** A planner's written decision to go ahead against a verdict. */
export interface Override {
  readonly reason: string;
  readonly by: string;
  /** When it was decided, in ms. */
  readonly at: number;
}

/** What was changed for one contact at one step, away from the plan's one calendar. */
export interface Adjustment {
  /** E-mail address or CRM id, as `contactKey` gives it. */
  readonly contact: string;
  readonly step: string;
  /** The instant it was moved to, in ms; null: the plan's own date. */
  readonly movedTo: number | null;
  /** A softer ask; null: the step's own. */
  readonly ask: Ask | null;
  readonly leftOut: boolean;
  readonly override: Override | null;
}

/** A sequence for an audience. */
export interface Plan {
  readonly id: string;
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  /** "2026-05-04" in `timeZone`. */
  readonly startOn: string;
  /** fixed: one calendar for all; personal: each contact's steps at their earliest safe dates. */
  readonly pace: 'fixed' | 'personal';
  readonly audience: Audience;
  readonly steps: readonly PlanStep[];
  /** At most one per contact and step. */
  readonly adjustments: readonly Adjustment[];
}
