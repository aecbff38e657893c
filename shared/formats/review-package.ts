import { z } from 'zod';
import { channels, permissionMethods } from '../domain/event.ts';
import { stages } from '../domain/stage.ts';
import type { TouchVerdict } from '../domain/verdict.ts';
import { invalidInput } from '../result/app-error.ts';
import { err, ok, type Result } from '../result/result.ts';
import type { PermissionUse, ReviewInput, ReviewPerson, SinceReview } from '../review/review-input.ts';
import { planVerdictsSchema } from './answers.ts';
import { faultsOf, showFound } from './fault.ts';
import { parseInstant, printInstant } from './instant.ts';
import { printPlan, storedPlanSchema, toPlan } from './plan-file.ts';
import { readJson } from './read-json.ts';
import { reviewDecisions } from './review-file.ts';

const instant = z.iso
  .datetime({ offset: true })
  .refine((text) => parseInstant(text) !== null)
  .meta({ description: 'ISO 8601' });
const share = z.number().min(0).max(1);

const person: z.ZodType<ReviewPerson> = z.strictObject({
  key: z.string().meta({ description: 'as the verdicts call them' }),
  name: z.string(),
  calledName: z.string(),
  company: z.string().nullable(),
  standing: z
    .strictObject({ stage: z.enum(stages), trust: share, trustBand: z.tuple([share, share]).readonly() })
    .nullable(),
  evidence: z.array(z.string()).readonly(),
});

const permission = z.strictObject({
  channel: z.enum(channels),
  purpose: z.string(),
  basis: z.enum([...permissionMethods, 'not-needed', 'refused']),
  people: z.int().min(0),
  oldestAt: instant.nullable(),
  nextEndAt: instant.nullable(),
});

const sinceReview = z.strictObject({
  version: z.int().min(1),
  by: z.string(),
  at: instant,
  decision: z.enum(reviewDecisions).nullable(),
  changes: z
    .array(z.strictObject({ says: z.string(), step: z.string().nullable(), contact: z.string().nullable() }))
    .readonly(),
});

/** What a review page carries of itself: everything it shows, for the app to open. */
export const reviewPackageSchema = z
  .strictObject({
    unhurriedPackage: z.literal(1),
    plan: storedPlanSchema,
    planVersion: z.int().min(1),
    planHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'SHA-256 of the plan file' }),
    verdicts: planVerdictsSchema,
    people: z.array(person).readonly(),
    permissions: z.array(permission).readonly(),
    madeBy: z.string().nullable(),
    madeAt: instant,
    reviewFor: z.string().nullable(),
    sinceReview: sinceReview.nullable(),
  })
  .meta({ title: 'Unhurried review package', description: 'A plan with its verdicts, as a review page carries it.' });

/**
 * Reads the package of a review page. `hashOf` gives SHA-256 of a text in hexadecimal: a package whose plan is not the
 * one its mark stands for was changed by hand, and an answer to it would be bound to nothing.
 */
export function parseReviewPackage(source: string, hashOf: (text: string) => string): Result<ReviewInput> {
  const read = readJson(source);
  if (!read.ok) return err(invalidInput('The page is damaged: what it carries for Unhurried is no JSON.'));
  const json = read.value;
  const version = typeof json === 'object' && json !== null ? Reflect.get(json, 'unhurriedPackage') : undefined;
  if (typeof version === 'number' && version > 1) {
    const says = `is version ${version}; this program knows version 1`;
    return refused('The page was made by a newer version of Unhurried.', '$.unhurriedPackage', says);
  }
  const parsed = reviewPackageSchema.safeParse(json);
  if (!parsed.success) {
    const faults = faultsOf(parsed.error, json).map(({ key, found, says }) => ({ path: `$.${key}`, found, says }));
    return err(invalidInput('The page is damaged: what it carries for Unhurried cannot be read.', faults));
  }
  const review = toReviewInput(parsed.data);
  const hash = hashOf(printPlan(review.plan));
  if (hash !== review.planHash) {
    const says = `expected ${showFound(hash)}, the mark of the plan inside`;
    const sentence = 'The page was changed after it was made: the plan in it is not the one its mark stands for.';
    return err(invalidInput(sentence, [{ path: '$.planHash', found: review.planHash, says }]));
  }
  return ok(review);
}

/** The text of the package; reading it gives the review again, its numbers with six digits. */
export function printReviewPackage(review: ReviewInput): string {
  const { plan, verdicts, people, permissions, madeAt, sinceReview: since, ...rest } = review;
  const file = {
    unhurriedPackage: 1,
    ...rest,
    plan: JSON.parse(printPlan(plan)),
    verdicts: { ...verdicts, touches: verdicts.touches.map(withShortNumbers) },
    people: [...people.values()],
    permissions: permissions.map((use) => ({
      ...use,
      oldestAt: printOptional(use.oldestAt),
      nextEndAt: printOptional(use.nextEndAt),
    })),
    madeAt: printInstant(madeAt),
    sinceReview: since === null ? null : { ...since, at: printInstant(since.at) },
  };
  return JSON.stringify(file);
}

/** Digits beyond the sixth would be a fifth of the page; whoever computes again does so from the JSON of the verdicts. */
export function withShortNumbers(touch: TouchVerdict): TouchVerdict {
  const shorten = ([name, value]: readonly [string, number | null]) =>
    [name, value === null ? null : Number(value.toPrecision(6))] as const;
  const reasons = touch.reasons.map((reason) => ({
    ...reason,
    numbers: Object.fromEntries(Object.entries(reason.numbers).map(shorten)),
  }));
  return { ...touch, reasons };
}

function toReviewInput(file: z.output<typeof reviewPackageSchema>): ReviewInput {
  const { unhurriedPackage: _, ...found } = file;
  return {
    ...found,
    plan: toPlan(found.plan),
    people: new Map(found.people.map((one) => [one.key, one])),
    permissions: found.permissions.map(
      (use): PermissionUse => ({
        ...use,
        oldestAt: readOptional(use.oldestAt),
        nextEndAt: readOptional(use.nextEndAt),
      }),
    ),
    madeAt: readInstant(found.madeAt),
    sinceReview: found.sinceReview === null ? null : toSinceReview(found.sinceReview),
  };
}

function toSinceReview(since: z.output<typeof sinceReview>): SinceReview {
  return { ...since, at: readInstant(since.at) };
}

function readInstant(text: string): number {
  const at = parseInstant(text);
  if (at === null) throw new Error(`The schema let ${text} pass as an instant.`);
  return at;
}

function readOptional(text: string | null): number | null {
  return text === null ? null : readInstant(text);
}

function printOptional(at: number | null): string | null {
  return at === null ? null : printInstant(at);
}

function refused(sentence: string, path: string, says: string): Result<never> {
  return err(invalidInput(sentence, [{ path, says }]));
}
