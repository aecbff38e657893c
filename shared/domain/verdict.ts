import type { PermissionRefusal } from './component.ts';
import type { Severity } from './severity.ts';

/** Every component a touch is judged by. The first six are the pace, the rest are gates and checks. */
export const reasonCodes = [
  'near',
  'season',
  'reply-wait',
  'promise',
  'step',
  'cold',
  'permission',
  'quiet-hours',
  'cap',
  'law',
  'provenance',
  'copy',
  'collision',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** One component above fine: what it is, by which numbers, in one sentence, and the date it alone clears. */
export interface Reason {
  readonly code: ReasonCode;
  readonly severity: Exclude<Severity, 'fine'>;
  /** Named numbers the sentence rests on, unrounded; Infinity is written as null. */
  readonly numbers: Readonly<Record<string, number | null>>;
  readonly sentence: string;
  /** ISO instant; null when no date clears it. */
  readonly clearsAt: string | null;
  /** Which rule of law or of a platform it is. */
  readonly rule?: string;
  /** Why there is no permission: nobody recorded one, it ended, or they took it back. */
  readonly refusal?: PermissionRefusal['cause'];
}

/** What a plan means for one contact at one step. Instants are ISO 8601 in UTC. */
export interface TouchVerdict {
  /** E-mail address, else CRM id. */
  readonly contact: string;
  readonly step: string;
  readonly at: string;
  /** The planned instant lies before `now`; it was judged at its own date. */
  readonly past: boolean;
  readonly verdict: Severity;
  /** A gate never hides the pace: permission, law, caps and quiet hours alone. */
  readonly may: 'yes' | 'blocked';
  /** The worst of near, season, reply-wait, promise, step and cold. */
  readonly pace: Severity;
  readonly reasons: readonly Reason[];
  readonly earliestSafeAt: string | null;
  readonly coldAt: string | null;
  /** What would help when no date does. */
  readonly instead?: string;
  /** The first later planned touch, of all plans, that would not keep its verdict with this one at `earliestSafeAt`. */
  readonly mustMove?: { readonly plan: string; readonly step: string; readonly at: string };
  /** The plan's own date, when this touch was moved away from it. */
  readonly movedFrom?: string;
  /** Why the planner goes ahead against the verdict. */
  readonly override?: { readonly reason: string; readonly by: string; readonly at: string };
}

/** What touches are told apart, ordered and counted by. */
export type TouchHead = Pick<TouchVerdict, 'contact' | 'step' | 'at' | 'past' | 'verdict' | 'may' | 'pace'>;

export interface VerdictSummary {
  readonly fine: number;
  readonly caution: number;
  readonly 'too-fast': number;
  readonly blocked: number;
  readonly contacts: number;
  readonly contactsAllFine: number;
}

/** On what somebody was judged, as marks that only the workspace can make again. */
export interface JourneyMark {
  readonly contact: string;
  /** How many events were read. */
  readonly events: number;
  /** Another as soon as one of them is another. */
  readonly mark: string;
  /** The same of what is known of the person besides. */
  readonly facts: string;
}

/** The answer of `check`. */
export interface PlanVerdicts<Touch extends TouchHead = TouchVerdict> {
  readonly unhurriedVerdicts: 1;
  readonly modelVersion: string;
  /** Where the numbers of the model come from: the defaults, or a fit of the workspace that a person accepted. */
  readonly parameters: 'defaults' | 'workspace';
  readonly policyVersion: number;
  readonly now: string;
  readonly touches: readonly Touch[];
  readonly summary: VerdictSummary;
  /** Of everyone who is touched, in exports, for `check --against`. */
  readonly journeys?: readonly JourneyMark[];
}

/**
 * How the earliest safe date of a touch is announced: it is fine from then on, or as far as dates go, where a caution stays
 * that none clears. Null: no date changes anything, or the touch is fine.
 */
export function earliestWords({
  verdict,
  reasons,
  earliestSafeAt,
}: Pick<TouchVerdict, 'verdict' | 'reasons' | 'earliestSafeAt'>): 'Fine from' | 'Earliest safe date:' | null {
  if (verdict === 'fine' || earliestSafeAt === null) return null;
  const cleared = reasons.filter(({ clearsAt }) => clearsAt !== null).length;
  if (cleared === 0) return null;
  return cleared === reasons.length ? 'Fine from' : 'Earliest safe date:';
}
