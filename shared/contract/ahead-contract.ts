import { z } from 'zod';
import type { SeverityCounts } from '../domain/count-verdicts.ts';
import type { Channel } from '../domain/event.ts';
import type { AppError } from '../result/app-error.ts';
import { instant } from './instant.ts';
import { query } from './operation.ts';

/** The touches of one step of a plan on one day. */
export interface StepOnDay {
  /** The day in the plan's own zone: "2026-05-04". */
  readonly on: string;
  /** Its place among the steps of the plan, from 1. */
  readonly step: number;
  readonly subject: string;
  readonly channel: Channel;
  readonly counts: SeverityCounts;
}

/** What a stored plan still has ahead. */
export interface PlanAhead {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  readonly counts: SeverityCounts;
  /** In the order of time. */
  readonly days: readonly StepOnDay[];
  /** Why its touches could not be judged; null: they were. */
  readonly failed: AppError | null;
}

/** A permission that ends soon, and that no other stands in for. */
export interface EndingPermission {
  readonly contactId: number;
  readonly name: string;
  readonly channel: Channel | 'any';
  readonly purpose: string;
  /** In ms. */
  readonly until: number;
}

export interface EndingPermissions {
  readonly total: number;
  /** The first of them to end. */
  readonly rows: readonly EndingPermission[];
}

/** A touch of one plan for somebody. */
export interface PlannedOn {
  readonly planId: string;
  readonly planName: string;
  /** Its place among the steps of the plan, from 1. */
  readonly step: number;
  /** In ms. */
  readonly at: number;
}

/** Two touches that one person gets of two plans, one soon after the other. */
export interface Collision {
  readonly contactId: number;
  readonly name: string;
  readonly first: PlannedOn;
  readonly second: PlannedOn;
}

export interface Collisions {
  readonly total: number;
  readonly people: number;
  /** The closest to each other first. */
  readonly rows: readonly Collision[];
}

const limit = z.int().min(1).max(1000).default(200);

/** What is asked about the days that come. */
export const aheadContract = {
  /** Every stored plan with touches ahead of `at`, by name, and on which days they fall. */
  'ahead.plans': query(z.object({ at: instant }), z.custom<readonly PlanAhead[]>()),
  /** Permissions in force at `at` that end within these days. */
  'ahead.endingPermissions': query(
    z.object({ at: instant, days: z.int().min(1).max(366), limit }),
    z.custom<EndingPermissions>(),
  ),
  /** Whom two plans touch within so many days, from `at` on. */
  'ahead.collisions': query(
    z.object({ at: instant, withinDays: z.int().min(1).max(31), limit }),
    z.custom<Collisions>(),
  ),
} as const;
