import { z } from 'zod';
import { channels } from './event.ts';
import { type Policy, sendingToolSchema } from './policy.ts';

/** One message a day is more than any relationship takes; beyond, a number is a slip of the finger. */
const mostTouches = 91;
/** Ten years. */
const mostDays = 3660;

const says = {
  touches: `A number above 0, at most ${mostTouches}.`,
  atMost: 'A whole number; 0 allows none.',
  windowDays: `Days above 0, at most ${mostDays}.`,
  clock: 'A clock time such as 21:00.',
  holiday: 'A date such as 2026-12-25.',
  weekday: 'A day of the week.',
  cadence: `Days above 0, at most ${mostDays}.`,
} as const;

const days = (message: string) => z.number(message).positive(message).max(mostDays, message);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, says.clock);

const cap = z.object({
  channel: z.enum([...channels, 'any']),
  atMost: z.int(says.atMost).min(0, says.atMost).max(10_000, says.atMost),
  windowDays: days(says.windowDays),
});

const quietHours = z
  .object({
    channels: z.array(z.enum(channels)).min(1, 'At least one channel.').readonly(),
    from: clock,
    until: clock,
  })
  .refine(({ from, until }) => from !== until, {
    path: ['until'],
    message: 'Another time than the one it begins at.',
  });

/**
 * What a person may make the policy, with one sentence for a person on every field that is not as it should be. It is
 * stricter than what is read from a workspace, where an older version may stand.
 */
export const policyDraftSchema = z.strictObject({
  ordinaryTouchesPerQuarter: z.number(says.touches).positive(says.touches).max(mostTouches, says.touches),
  caps: z.array(cap).readonly(),
  quietHours: z.array(quietHours).readonly(),
  quietWeekdays: z
    .array(z.int(says.weekday).min(1, says.weekday).max(7, says.weekday))
    .refine((weekdays) => new Set(weekdays).size < 7, 'One day of the week at least is not quiet.')
    .readonly(),
  holidays: z.array(z.iso.date(says.holiday)).readonly(),
  cadenceDaysByPurpose: z.record(z.string().min(1, 'The purpose is missing.'), days(says.cadence)),
  sendingTool: sendingToolSchema,
  segmentFact: z.string().min(1).exactOptional(),
});

/** A policy that has no version yet. */
export type PolicyDraft = Readonly<z.infer<typeof policyDraftSchema>>;

export function draftOf({ version: _version, ...draft }: Policy): PolicyDraft {
  return draft;
}
