import { z } from 'zod';
import type { ImportReport } from '../contract/import-report.ts';
import { refusalCauses } from '../domain/component.ts';
import type { Explanation } from '../domain/explanation.ts';
import { severities } from '../domain/severity.ts';
import { conditions, stages } from '../domain/stage.ts';
import { type PlanVerdicts, reasonCodes, type TouchVerdict } from '../domain/verdict.ts';

/** The documents that commands print with `--json`. Numbers are never rounded; what is infinite is null. */

const instant = z.iso.datetime().meta({ description: 'ISO 8601 in UTC' });
const count = z.int().min(0);
const probability = z.number().min(0).max(1);
const band = z.tuple([probability, probability]).readonly();
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const feltCadence = z
  .strictObject({ P: z.number(), G: z.number().nullable() })
  .meta({ description: 'load P in touches, felt gap G in days; null when infinite' });
const because = z.strictObject({ says: z.string(), events: z.array(z.string()).readonly() });

export const explanationSchema: z.ZodType<Explanation> = z
  .strictObject({
    unhurriedExplanation: z.literal(1),
    contact: z.string(),
    at: instant,
    modelVersion: z.string(),
    parameters: z.enum(['defaults', 'workspace']),
    x: count,
    tx: z.number(),
    T: z.number(),
    opinion: z.strictObject({ b: z.number(), d: z.number(), u: z.number(), a: z.number() }),
    trust: probability,
    trustBand: band,
    rho: z.number(),
    theta: z.number(),
    limitGapDays: z.number(),
    near: feltCadence,
    season: feltCadence,
    replyWait: z.strictObject({ open: z.string(), q: probability }).nullable(),
    alive: probability,
    aliveOwn: probability,
    coldAt: instant.nullable(),
    level,
    stage: z.enum(stages),
    condition: z.enum(conditions),
    because: z.array(because).readonly(),
    ignoredLater: z.array(z.string()).readonly(),
  })
  .meta({ title: 'Unhurried explanation', description: 'Every model quantity of one contact at one instant.' });

const touchVerdict: z.ZodType<TouchVerdict> = z.strictObject({
  contact: z.string(),
  step: z.string(),
  at: instant,
  past: z.boolean(),
  verdict: z.enum(severities),
  may: z.enum(['yes', 'blocked']),
  pace: z.enum(severities),
  reasons: z
    .array(
      z.strictObject({
        code: z.enum(reasonCodes),
        severity: z.enum(['caution', 'too-fast', 'blocked']),
        numbers: z.record(z.string(), z.number().nullable()),
        sentence: z.string(),
        clearsAt: instant.nullable(),
        refusal: z.enum(refusalCauses).exactOptional().meta({ description: 'why there is no permission' }),
        rule: z.string().exactOptional().meta({ description: 'which rule of law or of a platform it is' }),
      }),
    )
    .readonly(),
  earliestSafeAt: instant.nullable(),
  coldAt: instant.nullable(),
  instead: z.string().exactOptional(),
  mustMove: z.strictObject({ plan: z.string(), step: z.string(), at: instant }).exactOptional(),
  movedFrom: instant.exactOptional(),
  override: z.strictObject({ reason: z.string(), by: z.string(), at: instant }).exactOptional(),
});

export const planVerdictsSchema: z.ZodType<PlanVerdicts> = z
  .strictObject({
    unhurriedVerdicts: z.literal(1),
    modelVersion: z.string(),
    parameters: z.enum(['defaults', 'workspace']),
    policyVersion: z.int(),
    now: instant,
    touches: z.array(touchVerdict).readonly(),
    summary: z.strictObject({
      fine: count,
      caution: count,
      'too-fast': count,
      blocked: count,
      contacts: count,
      contactsAllFine: count,
    }),
    journeys: z
      .array(z.strictObject({ contact: z.string(), events: count, mark: z.string(), facts: z.string() }))
      .readonly()
      .meta({ description: 'in exports: on how many events each person was judged, and marks of events and facts' })
      .exactOptional(),
  })
  .meta({ title: 'Unhurried verdicts', description: 'What a plan means for each person at each step.' });

export const importReportSchema: z.ZodType<ImportReport> = z
  .strictObject({
    unhurriedImport: z.literal(1),
    batch: z.string(),
    read: count,
    created: count,
    updated: count,
    unchanged: count,
    merged: count,
    ignored: count,
    rejected: z
      .array(
        z.strictObject({
          file: z.string(),
          row: count.meta({ description: 'as a spreadsheet numbers rows: the header is row 1' }),
          column: z.string(),
          found: z.string(),
          says: z.string(),
        }),
      )
      .readonly(),
    agreements: z
      .strictObject({ confirmed: count, signedUp: count, recorded: count })
      .exactOptional()
      .meta({ description: 'people without a permission for whom the file says how and when they agreed' }),
    dates: z
      .array(z.strictObject({ file: z.string(), column: z.string(), found: z.string(), says: z.string() }))
      .readonly()
      .exactOptional()
      .meta({ description: 'dates that could mean two days, and how they were read' }),
  })
  .meta({ title: 'Unhurried import report', description: 'What an import did, or would do.' });
