import { z } from 'zod';
import { channels, dataUses, servicePurpose } from '../domain/event.ts';
import type { Adjustment, Plan, PlanStep } from '../domain/plan.ts';
import { stages } from '../domain/stage.ts';
import { type AppError, invalidInput } from '../result/app-error.ts';
import { err, ok, type Result } from '../result/result.ts';
import { expected, faultsOf, oneOf, showFound } from './fault.ts';
import { isCalendarDate, isInstant, parseInstant, printInstant } from './instant.ts';
import { readJson, sayJsonFault } from './read-json.ts';
import { isTimeZone } from './time-zone.ts';

const text = (what: string) =>
  z
    .string({ error: expected(what) })
    .trim()
    .min(1, { error: expected(what) });
const choice = <const T extends readonly string[]>(values: T) => z.enum(values, { error: expected(oneOf(values)) });

/** A hundred years: nobody plans further, and calendars end. */
const mostOffsetDays = 36_525;

const stepSchema = z
  .strictObject(
    {
      id: text('a name of the step, unique in the plan'),
      offsetDays: z
        .int({ error: expected('a whole number of days after startOn, 0 or more') })
        .min(0, { error: 'expected a whole number of days after startOn, 0 or more' })
        .max(mostOffsetDays, { error: `expected at most ${mostOffsetDays} days after startOn` }),
      at: z
        .string({ error: expected('a clock time such as 09:30') })
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'expected a clock time such as 09:30' }),
      channel: choice(channels),
      purpose: text("the team's own word for what it is for, such as newsletter"),
      ask: z
        .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)], {
          error: expected('a whole number from 1 to 5'),
        })
        .optional()
        .meta({ description: 'how much it asks; 2 when left out, 1 when the purpose is service' }),
      data: choice(dataUses).default('declared'),
      subject: z.string({ error: expected('text') }).default(''),
      body: z.string({ error: expected('text') }).default(''),
      facts: z
        .array(z.string({ error: expected('the name of a fact') }), { error: expected('a list of names of facts') })
        .default([]),
    },
    { error: expected('a step: an object with id, offsetDays, at, channel and purpose') },
  )
  .transform(({ ask, ...step }) => ({
    ...step,
    ask: ask ?? (step.purpose === servicePurpose ? (1 as const) : (2 as const)),
  }));

/** An ISO instant, as files have it, or ms since 1970, as a plan in memory has it. */
const instant = z
  .union([z.string(), z.number()], { error: expected('an instant such as 2026-05-05T07:30:00Z') })
  .transform((found, context) => {
    const at = typeof found === 'number' ? found : parseInstant(found);
    if (at !== null && isInstant(at)) return at;
    context.addIssue({ code: 'custom', message: 'expected an instant such as 2026-05-05T07:30:00Z' });
    return z.NEVER;
  });

const adjustmentSchema = z
  .strictObject(
    {
      contact: text('an e-mail address or an id'),
      step: text('the id of a step'),
      movedTo: instant.nullable().default(null),
      ask: z
        .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)], {
          error: expected('a whole number from 1 to 5'),
        })
        .nullable()
        .default(null),
      leftOut: z.boolean({ error: expected('true or false') }).default(false),
      override: z
        .strictObject(
          { reason: text('why the plan goes ahead'), by: z.string({ error: expected('who decided') }), at: instant },
          { error: expected('an override: an object with reason, by and at') },
        )
        .nullable()
        .default(null),
    },
    { error: expected('an adjustment: an object with contact and step') },
  )
  .meta({ description: 'what was changed for one contact at one step' });

const audienceSchema = z.union(
  [
    z.array(text('an e-mail address or an id')).min(1, { error: 'expected at least one contact' }),
    z.strictObject({ stage: z.array(z.enum(stages)).min(1, { error: 'expected at least one stage' }) }),
    z.strictObject({ segment: text('the name of a segment') }),
  ],
  {
    error: expected(`a list of e-mail addresses or ids, {"stage":[…]} with ${oneOf(stages)}, or {"segment":"NAME"}`),
  },
);

const stepsSchema = z.array(stepSchema, { error: expected('a list of steps') });

function planSchema<A extends z.ZodType<Plan['audience']>>(audience: A, steps: typeof stepsSchema) {
  return z
    .strictObject({
      unhurriedPlan: z.literal(1),
      id: text('a name of the plan for machines, such as spring-welcome'),
      name: text('a name').optional().meta({ description: 'the id when left out' }),
      timeZone: z
        .string({ error: expected('the IANA name of a time zone, such as Europe/Berlin') })
        .refine(isTimeZone, { error: 'expected the IANA name of a time zone, such as Europe/Berlin' }),
      startOn: z
        .string({ error: expected('a date such as 2026-05-04') })
        .refine(isDate, { error: 'expected a date such as 2026-05-04' }),
      pace: choice(['fixed', 'personal']).default('fixed'),
      audience,
      steps,
      adjustments: z.array(adjustmentSchema, { error: expected('a list of adjustments') }).default([]),
    })
    .superRefine(({ steps: found }, context) => {
      for (const [index, step] of found.entries()) {
        if (found.findIndex(({ id }) => id === step.id) === index) continue;
        context.addIssue({
          code: 'custom',
          path: ['steps', index, 'id'],
          message: 'is the id of an earlier step; expected an id of its own',
        });
      }
    });
}

/** A plan as a file: `{"unhurriedPlan":1, …}`. */
export const planFileSchema = planSchema(
  audienceSchema,
  stepsSchema.min(1, { error: 'expected at least one step' }),
).meta({ title: 'Unhurried plan', description: 'A sequence of steps for an audience.' });

/** A plan as the workspace stores it: while it is being made it may have no steps and nobody yet. */
export const storedPlanSchema = planSchema(z.union([audienceSchema, z.array(text('an address')).max(0)]), stepsSchema);

/** Reads the text of a plan file. A version or key it does not know is refused by name, with its JSON path. */
export function parsePlanText(source: string): Result<Plan> {
  const json = readPlanJson(source);
  return json.ok ? parsePlanFile(json.value) : json;
}

/** The same for a plan the workspace stores, which may be a draft without steps or people. */
export function parseStoredPlan(source: string): Result<Plan> {
  const json = readPlanJson(source);
  return json.ok ? parsePlanAs(storedPlanSchema, json.value) : json;
}

/** The same for JSON that was read already. */
export function parsePlanFile(json: unknown): Result<Plan> {
  return parsePlanAs(planFileSchema, json);
}

function parsePlanAs(schema: typeof planFileSchema | typeof storedPlanSchema, json: unknown): Result<Plan> {
  const version = typeof json === 'object' && json !== null ? Reflect.get(json, 'unhurriedPlan') : undefined;
  if (version === undefined) {
    return refused('$.unhurriedPlan', '', 'is missing; expected 1: this is no plan of Unhurried');
  }
  if (version !== 1) {
    return refused('$.unhurriedPlan', showFound(version), 'is a version this program does not know; expected 1');
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const faults = faultsOf(parsed.error, json).map(({ key, found, says }) => ({ path: `$.${key}`, found, says }));
    return err(invalidInput('The plan cannot be read.', faults));
  }
  return ok(toPlan(parsed.data));
}

/** The plan that a file held, once its schema has read it. */
export function toPlan(file: z.output<typeof storedPlanSchema>): Plan {
  const { unhurriedPlan: _, name, ...plan } = file;
  return { ...plan, name: name ?? plan.id };
}

/** The text of the file that holds `plan`; reading it gives the plan again. Equal plans have equal texts, and one hash. */
export function printPlan(plan: Plan): string {
  return `${JSON.stringify(toPlanFile(plan), null, 2)}\n`;
}

/** What the file of a plan holds, before it is text. */
export function toPlanFile({ id, name, timeZone, startOn, pace, audience, steps, adjustments }: Plan) {
  return {
    unhurriedPlan: 1,
    id,
    name,
    timeZone,
    startOn,
    pace,
    audience,
    steps: steps.map(printStep),
    adjustments: adjustments.map(printAdjustment),
  };
}

function printStep({ id, offsetDays, at, channel, purpose, ask, data, subject, body, facts }: PlanStep): PlanStep {
  return { id, offsetDays, at, channel, purpose, ask, data, subject, body, facts };
}

function printAdjustment({ contact, step, movedTo, ask, leftOut, override }: Adjustment) {
  return {
    contact,
    step,
    movedTo: movedTo === null ? null : printInstant(movedTo),
    ask,
    leftOut,
    override: override === null ? null : { reason: override.reason, by: override.by, at: printInstant(override.at) },
  };
}

function readPlanJson(source: string): Result<unknown> {
  const json = readJson(source);
  return json.ok ? json : err(invalidInput('The plan cannot be read.', [sayJsonFault(json.error)]));
}

function refused(path: string, found: string, says: string): { ok: false; error: AppError } {
  return err(invalidInput('The plan cannot be read.', [{ path, found, says }]));
}

function isDate(date: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return match !== null && isCalendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
