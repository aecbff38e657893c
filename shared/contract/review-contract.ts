import { z } from 'zod';
import type { PlanChange } from '../domain/review/compare-plans.ts';
import { type ReviewDecision, type ReviewTarget } from '../domain/review/decision.ts';
import type { ReviewRow } from '../domain/review/side-by-side.ts';
import type { PackageState } from '../domain/review/sign-off.ts';
import type { Followed } from '../domain/review/what-followed.ts';
import type { VerdictSummary } from '../domain/verdict.ts';
import { type Redaction, redactions } from '../formats/redactions.ts';
import type { ReviewFile } from '../formats/review-file.ts';
import type { ReviewInput } from '../review/review-input.ts';
import { command, query } from './operation.ts';
import { anyPlan } from './plan-contract.ts';

const instant = z.number();
const path = z.string().min(1);
const planHash = z.string().regex(/^[0-9a-f]{64}$/);

/** What a planner did about an answer: applied it, saw to it by hand, or set it aside. */
export const settlements = ['applied', 'seen-to', 'set-aside'] as const;
export type Settlement = (typeof settlements)[number];

export interface SignOff {
  readonly by: string;
  readonly decision: ReviewDecision;
  readonly at: number;
  readonly comment: string;
}

/** A package that went out, and how it stands. */
export interface ReviewPackageSummary {
  readonly planHash: string;
  readonly planId: string;
  readonly planName: string;
  readonly version: number;
  /** When it went out last, and how often. */
  readonly sentAt: number;
  readonly sendings: number;
  readonly madeBy: string | null;
  readonly madeFor: string | null;
  readonly redaction: Redaction;
  readonly fileName: string;
  readonly summary: VerdictSummary;
  readonly state: PackageState;
  /** "Approved for version 3, 2 touches changed since" */
  readonly says: string;
  readonly signOffs: readonly SignOff[];
  /** Everyone who answered, with how much they decided. */
  readonly answeredBy: readonly { readonly by: string; readonly at: number; readonly decisions: number }[];
  /** Decisions that ask for something nobody has seen to yet. */
  readonly open: number;
  /** The plan is kept in this workspace. */
  readonly isPlanThere: boolean;
}

/** One answer beside what has changed meanwhile, and what was done about it. */
export interface AnswerRow extends ReviewRow {
  readonly mergedAt: number;
  readonly settled: Settlement | null;
  readonly settledAt: number | null;
}

export interface ReviewDetails {
  readonly package: ReviewPackageSummary;
  readonly rows: readonly AnswerRow[];
  readonly changes: readonly PlanChange[];
  readonly touchesChanged: number;
}

/** What came of one review file. */
export interface MergedFile {
  readonly file: string;
  readonly planHash: string;
  readonly planId: string;
  readonly planName: string;
  readonly version: number;
  readonly by: string;
  readonly entries: number;
  readonly new: number;
  /** They replace what the same person had said there. */
  readonly newer: number;
  readonly same: number;
  /** Something newer of the same person is known. */
  readonly older: number;
}

/** Who decided what, when and why, and what followed. */
export interface LedgerEntry {
  readonly kind: 'decision' | 'override';
  readonly at: number;
  readonly by: string;
  readonly planId: string;
  readonly planName: string;
  /** Of the package a decision was about; null for an override. */
  readonly version: number | null;
  readonly decision: ReviewDecision | null;
  readonly target: ReviewTarget;
  /** "Ana Petrović, step 2" */
  readonly title: string;
  readonly why: string;
  readonly settled: Settlement | null;
  /** How many touches it is about, when the first of them was to go out, and what came after those that did. */
  readonly touches: number;
  readonly firstAt: number | null;
  readonly followed: Followed;
}

/** Verdicts worked out again for the instant of an export. */
export interface Recheck {
  readonly unhurriedRecheck: 1;
  readonly now: string;
  readonly same: boolean;
  /** Which model, policy or numbers differ. */
  readonly versions: readonly string[];
  /** Touches whose verdict differs in anything; null: not there. */
  readonly touches: readonly {
    readonly contact: string;
    readonly step: string;
    readonly says: string;
  }[];
  /** For each person whose verdicts differ: which events explain it, as far as one can tell. */
  readonly causes: readonly {
    readonly contact: string;
    readonly says: string;
    readonly events: readonly string[];
  }[];
}

const target = z.discriminatedUnion('on', [
  z.object({ on: z.literal('plan') }),
  z.object({ on: z.literal('step'), step: z.string() }),
  z.object({ on: z.literal('touch'), contact: z.string(), step: z.string() }),
]);
const answerPlace = z.object({ by: z.string().min(1), target });

/** A review file, or what was copied as text. */
const reviewSource = z.union([z.object({ path }), z.object({ text: z.string() })]);
export type ReviewSource = Readonly<z.infer<typeof reviewSource>>;

const verdictSummary = z.object({
  fine: z.int(),
  caution: z.int(),
  'too-fast': z.int(),
  blocked: z.int(),
  contacts: z.int(),
  contactsAllFine: z.int(),
});

/** What a page says in place of names of the workspace, where it says something else: shown, then meant. */
const shownNames = z.object({
  plan: z.string(),
  steps: z.array(z.tuple([z.string(), z.string()])),
  people: z.array(z.tuple([z.string(), z.string()])),
});
export type ShownNames = Readonly<z.infer<typeof shownNames>>;

/** What an export says of the package it wrote, for it to be kept. */
export const sentPackage = z.object({
  /** The mark on the page: of the plan as it shows it. */
  shownHash: planHash,
  shownNames,
  version: z.int().min(1),
  people: z.array(z.string()),
  summary: verdictSummary,
  madeBy: z.string().min(1).nullable(),
  madeFor: z.string().min(1).nullable(),
  redaction: z.enum(redactions),
  fileName: z.string().min(1),
});
export type SentPackage = Readonly<z.infer<typeof sentPackage>>;

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** What goes out for review and comes back. */
export const reviewContract = {
  /** Keeps what went out: an answer is bound to it. It cannot be undone, for what is sent is sent. */
  'reviews.recordSent': command(
    z.object({ plan: anyPlan, sent: sentPackage, at: instant }),
    z.object({ planHash, version: z.int() }),
    { topics: ['reviews'] },
  ),
  /** Every package with how it stands, latest first. */
  'reviews.list': query(z.object({ at: instant }), z.custom<readonly ReviewPackageSummary[]>()),
  /** What leads said of one package beside what has changed meanwhile. */
  'reviews.compare': query(z.object({ planHash, at: instant }), z.custom<ReviewDetails>()),
  /** How the review of a plan stands: its latest answered package, else the latest that went out; null: none did. */
  'reviews.ofPlan': query(z.object({ planId: z.string(), at: instant }), z.custom<ReviewPackageSummary | null>()),
  /** Brings answers in, all or none; a plan is not changed by it. */
  'reviews.merge': command(
    z.object({ sources: z.array(reviewSource).min(1), at: instant }),
    z.custom<{ readonly files: readonly MergedFile[] }>(),
    { topics: ['reviews', 'history'], undoable: true },
  ),
  /** Applies the removals named, all or none: touches are left out, steps removed. `doing` is what undoing it takes back. */
  'reviews.apply': command(
    z.object({ planHash, which: z.array(answerPlace).min(1), at: instant, doing: z.string().min(1) }),
    z.object({ applied: z.int() }),
    { topics: ['plans', 'reviews', 'history'], undoable: true },
  ),
  /** Says that an answer was seen to by hand, or set aside; null opens it again. */
  'reviews.settle': command(
    z.object({ planHash, ...answerPlace.shape, settled: z.enum(settlements).nullable(), at: instant }),
    z.null(),
    { topics: ['reviews', 'history'], undoable: true },
  ),
  /** Decisions and overrides, latest first, with what followed. */
  'reviews.ledger': query(z.object({ at: instant }), z.custom<readonly LedgerEntry[]>()),
  /** Somebody's package, out of the page that carries it; asks for the passphrase where it takes one. */
  'reviews.openPage': query(
    z.object({ path, passphrase: z.string().min(1).nullable().default(null) }),
    z.custom<ReviewInput>(),
  ),
  /** Writes an answer to somebody's package as the file that goes back. */
  'reviews.saveAnswer': query(
    z.object({ review: z.custom<ReviewFile>(isObject), out: path }),
    z.object({ bytes: z.number() }),
  ),
  /** The verdicts of an exported file worked out again, for the instant it names; `plan` null: the one in the file. */
  'reviews.recheck': query(
    z.object({ plan: anyPlan.nullable(), path, jobId: z.string().min(1).default('reviews.recheck') }),
    z.custom<Recheck>(),
  ),
} as const;
