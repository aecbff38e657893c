import { z } from 'zod';
import { channels } from './event.ts';

/** At most `atMost` touches of a channel (or of all) in every rolling window of `windowDays`. */
const capSchema = z.object({
  channel: z.enum([...channels, 'any']),
  atMost: z.int().min(0),
  windowDays: z.number().positive(),
});
export type Cap = Readonly<z.infer<typeof capSchema>>;

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a clock time such as 21:00');

/** When no touch of these channels may reach a contact, in the contact's own zone. */
const quietHoursSchema = z.object({
  channels: z.array(z.enum(channels)).readonly(),
  /** Quiet from this clock time … */
  from: clockTime,
  /** … until this one, the next day when it is earlier. */
  until: clockTime,
});

/** What the team's sending tool adds to every message; null: the team has not said yet. */
export const sendingToolSchema = z.object({
  unsubscribeLink: z.boolean().nullable(),
  postalAddress: z.boolean().nullable(),
  oneClick: z.boolean().nullable(),
});
export type SendingTool = Readonly<z.infer<typeof sendingToolSchema>>;

const notSaid: SendingTool = { unsubscribeLink: null, postalAddress: null, oneClick: null };

/** What a team gives itself as rules; every change makes a new version. Weights are constants of the model. */
export const policySchema = z.object({
  version: z.int().min(1),
  /** "At most N ordinary touches a quarter." The segment's limit gap is 91/N days. */
  ordinaryTouchesPerQuarter: z.number().positive(),
  caps: z.array(capSchema).readonly(),
  quietHours: z.array(quietHoursSchema).readonly(),
  /** ISO weekdays on which nothing goes out, 1 Monday … 7 Sunday. */
  quietWeekdays: z.array(z.int().min(1).max(7)).readonly(),
  /** Calendar dates on which nothing goes out, "2026-12-25". */
  holidays: z.array(z.iso.date()).readonly(),
  /** Cadence promised per purpose where the permission itself names none, in days. */
  cadenceDaysByPurpose: z.record(z.string(), z.number().positive()),
  /** Asked once; rules that need an answer nobody gave inform and never block. */
  sendingTool: sendingToolSchema.default(notSaid),
  /** The fact whose value is a contact's segment, for base rates of trust; without one it is the country. */
  segmentFact: z.string().min(1).exactOptional(),
});
export type Policy = Readonly<z.infer<typeof policySchema>>;

/** The policy of a new workspace: the pace limit alone; caps and quiet times are for the team to set. */
export const defaultPolicy: Policy = {
  version: 1,
  ordinaryTouchesPerQuarter: 4,
  caps: [],
  quietHours: [],
  quietWeekdays: [],
  holidays: [],
  cadenceDaysByPurpose: {},
  sendingTool: notSaid,
};
