import { z } from 'zod';
import {
  bounceTypes,
  channels,
  complaintTypes,
  dataUses,
  type EventKind,
  permissionMethods,
  responseTypes,
} from '../domain/event.ts';
import { expected, oneOf } from './fault.ts';
import { instantExpectation, parseInstant } from './instant.ts';

const anyChannel = [...channels, 'any'] as const;

const word = (what: string) =>
  z
    .string({ error: expected(what) })
    .trim()
    .min(1, { error: expected(what) });

/** Ids may be written as numbers; they are kept as text. */
const idText = (what: string) =>
  z
    .union([z.string(), z.number()], { error: expected(what) })
    .transform((id) => String(id).trim())
    .refine((id) => id !== '', { error: `expected ${what}` });

const instant = z
  .string({ error: expected(instantExpectation) })
  .meta({ description: 'ISO 8601 with offset; a date alone means 00:00 UTC' })
  .transform((text, context) => {
    const at = parseInstant(text.trim());
    if (at !== null) return at;
    context.issues.push({ code: 'custom', input: text, message: `expected ${instantExpectation}` });
    return z.NEVER;
  });

const choice = <const T extends readonly string[]>(values: T) => z.enum(values, { error: expected(oneOf(values)) });

const identity = {
  contact: idText('an e-mail address or an id').meta({ description: 'e-mail address, or the id of the CRM' }),
  at: instant,
};
const id = idText('text').nullish().meta({ description: 'unique per contact' });
const touchId = idText('the id of an event').nullish();
const amount = z
  .union([z.string(), z.number()], { error: expected('a number such as 120.00') })
  .nullish()
  .meta({ description: 'a decimal number, as text or as a number' });
const currency = z.string({ error: expected('a currency such as EUR') }).nullish();

/** The keys of a journey line per kind of event, as JSON writes them. Other keys are kept beside the event. */
export const journeyLineSchemas = {
  touch: z.looseObject({
    ...identity,
    kind: z.literal('touch'),
    id,
    channel: choice(channels),
    ask: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)], {
        error: expected('a whole number from 1 to 5'),
      })
      .nullish()
      .meta({ description: 'how much it asks; 2 when left out, 1 when the purpose is service' }),
    purpose: word("the team's own word for what it is for, such as newsletter; service is reserved"),
    data: choice(dataUses).nullish().meta({ description: 'declared when left out' }),
    inReplyTo: touchId,
  }),
  response: z.looseObject({
    ...identity,
    kind: z.literal('response'),
    id,
    type: choice(responseTypes),
    answers: touchId,
    channel: choice(channels).nullish(),
  }),
  permission: z.looseObject({
    ...identity,
    kind: z.literal('permission'),
    id,
    channel: choice(anyChannel),
    purpose: word('what they agreed to, such as newsletter'),
    method: choice(permissionMethods),
    evidence: idText('text').nullish(),
    until: instant.nullish(),
    cadenceDays: z
      .number({ error: expected('a number of days above 0') })
      .positive({ error: 'expected a number of days above 0' })
      .nullish(),
  }),
  withdrawal: z.looseObject({
    ...identity,
    kind: z.literal('withdrawal'),
    id,
    channel: choice(anyChannel).nullish().meta({ description: 'every channel when left out' }),
    purpose: word('a purpose').nullish().meta({ description: 'every purpose when left out' }),
    undated: z
      .boolean({ error: expected('true or false') })
      .nullish()
      .meta({ description: 'true: the source does not say when; at is when it became known' }),
  }),
  purchase: z.looseObject({ ...identity, kind: z.literal('purchase'), id, amount, currency }),
  refund: z.looseObject({ ...identity, kind: z.literal('refund'), id, amount, currency }),
  complaint: z.looseObject({
    ...identity,
    kind: z.literal('complaint'),
    id,
    type: choice(complaintTypes),
    channel: choice(channels).nullish(),
  }),
  bounce: z.looseObject({
    ...identity,
    kind: z.literal('bounce'),
    id,
    type: choice(bounceTypes),
    channel: choice(channels).nullish().meta({ description: 'email when left out' }),
  }),
  note: z.looseObject({ ...identity, kind: z.literal('note'), id }),
} as const satisfies Record<EventKind, z.ZodType>;

export type JourneyRecord = { [K in EventKind]: z.output<(typeof journeyLineSchemas)[K]> }[EventKind];

/** One line of a journey file. */
export const journeyLineSchema = z
  .discriminatedUnion('kind', [
    journeyLineSchemas.touch,
    journeyLineSchemas.response,
    journeyLineSchemas.permission,
    journeyLineSchemas.withdrawal,
    journeyLineSchemas.purchase,
    journeyLineSchemas.refund,
    journeyLineSchemas.complaint,
    journeyLineSchemas.bounce,
    journeyLineSchemas.note,
  ])
  .meta({ title: 'Unhurried journey line', description: 'One event of one contact; one JSON object per line.' });
