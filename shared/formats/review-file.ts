import { z } from 'zod';
import { reviewDecisions } from '../domain/review/decision.ts';
import type { JsonFault } from '../lib/json-fault.ts';
import { type AppError, type InputFault, invalidInput } from '../result/app-error.ts';
import { err, ok, type Result } from '../result/result.ts';
import { expected, faultsOf, showFound } from './fault.ts';
import { readJson, sayJsonFault } from './read-json.ts';

export { type ReviewDecision, reviewDecisions } from '../domain/review/decision.ts';

const instant = z.iso.datetime({ offset: true, error: expected('an instant such as 2026-04-09T10:00:00Z') });
const word = (what: string) => z.string({ error: expected(what) }).min(1, { error: expected(what) });

const said = {
  /** null: no decision, or one that was taken back. */
  decision: z.enum(reviewDecisions, { error: expected(reviewDecisions.join(', ')) }).nullable(),
  comment: z.string({ error: expected('text') }).max(20_000, { error: expected('at most 20,000 characters') }),
  /** When this was last changed. */
  at: instant,
};

const entrySchema = z.discriminatedUnion(
  'on',
  [
    z.strictObject({ on: z.literal('plan'), ...said }),
    z.strictObject({ on: z.literal('step'), step: word('the id of a step'), ...said }),
    z.strictObject({
      on: z.literal('touch'),
      /** As the package names them: an address, an id, or the code that stands for one. */
      contact: word('the contact as the package names it'),
      step: word('the id of a step'),
      ...said,
    }),
  ],
  { error: expected('a decision or a comment on "plan", "step" or "touch"') },
);
export type ReviewEntry = Readonly<z.infer<typeof entrySchema>>;

/** A lead's answer to a review package, as the page saves it. */
export const reviewFileSchema = z
  .strictObject({
    unhurriedReview: z.literal(1),
    plan: z.strictObject(
      {
        id: word('the id of the plan'),
        name: z.string({ error: expected('text') }),
        version: z.int().min(1).meta({ description: 'of the plan the package shows' }),
        hash: z
          .string({ error: expected('the mark of the plan') })
          .regex(/^[0-9a-f]{64}$/, { error: expected('64 hexadecimal digits') })
          .meta({ description: 'SHA-256 of the plan file the package shows; the answer is bound to it' }),
      },
      { error: expected('the plan that is answered') },
    ),
    by: word('the name of who answers'),
    savedAt: instant,
    entries: z
      .array(entrySchema, { error: expected('a list of decisions and comments') })
      .readonly()
      .meta({ description: 'at most one on each touch, each step and the plan; the newest of one person holds' }),
  })
  .meta({ title: 'Unhurried review', description: "A lead's answer to an exported plan." });
export type ReviewFile = Readonly<z.infer<typeof reviewFileSchema>>;

/**
 * Reads the text of a review file; what it does not understand is refused in a sentence about what is `called` so, with the
 * place where there is one.
 */
export function parseReviewFile(source: string, called = 'The review'): Result<ReviewFile> {
  const json = readJson(source);
  if (!json.ok) return err(broken(source, json.error, called));
  const { value } = json;
  const version = typeof value === 'object' && value !== null ? Reflect.get(value, 'unhurriedReview') : undefined;
  if (version === undefined) return err(noAnswer(called));
  if (version !== 1) {
    const says = 'is a version this program does not know; expected 1';
    return err(unreadable(called, [{ path: '$.unhurriedReview', found: showFound(version), says }]));
  }
  const parsed = reviewFileSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const faults = faultsOf(parsed.error, value).map(({ key, found, says }) => ({ path: `$.${key}`, found, says }));
  return err(unreadable(called, faults));
}

function broken(source: string, fault: JsonFault, called: string): AppError {
  if (source.trim() === '') return invalidInput(`${called} is empty.`);
  if (!source.includes('"unhurriedReview"')) return noAnswer(called);
  if (fault.kind === 'cut') return invalidInput(`${called} holds only the beginning of an answer: its end is missing.`);
  return invalidInput(`${called} holds an answer that is not as it was saved.`, [sayJsonFault(fault)]);
}

function noAnswer(called: string): AppError {
  return invalidInput(
    `${called} holds no answer: that is the file that was saved from a review page, or the text copied there.`,
  );
}

function unreadable(called: string, faults: readonly InputFault[]): AppError {
  return invalidInput(`${called} cannot be read as a review.`, faults);
}
