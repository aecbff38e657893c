import { z } from 'zod';
import type { Contact, Fact } from '../domain/contact.ts';
import { type Ask, type Channel, channels, complaintTypes, type JourneyEvent, responseTypes } from '../domain/event.ts';
import type { Explanation } from '../domain/explanation.ts';
import type { NextTouch } from '../domain/next-touch.ts';
import type { ModelParameters } from '../domain/parameters.ts';
import type { TouchMove } from '../domain/plan-edits.ts';
import type { PressureJump } from '../domain/pressure-curve.ts';
import type { StoryPoint } from '../domain/story.ts';
import type { TouchVerdict } from '../domain/verdict.ts';

/** A touch that a stored plan still has ahead for one contact, with its verdict. */
export interface PlannedOfContact {
  readonly planId: string;
  readonly planName: string;
  /** Its place among the steps of the plan, from 1. */
  readonly step: number;
  readonly subject: string;
  readonly channel: Channel;
  readonly purpose: string;
  readonly ask: Ask;
  readonly verdict: TouchVerdict;
  /** What moves when it goes to its earliest safe date: itself, and later steps that keep their gap. */
  readonly moves: readonly TouchMove[];
}

/** Everything the page of one contact shows, as of one instant. */
export interface ContactDetails {
  readonly contact: Contact;
  readonly facts: readonly Fact[];
  /** Newest last, with the unknown keys their source carried. */
  readonly events: readonly (JourneyEvent & { readonly extra: Readonly<Record<string, unknown>> })[];
  readonly explanation: Explanation;
  /** Since when the condition holds, in ms; null: nothing has happened yet. */
  readonly conditionSince: number | null;
  /** Trust, stage and condition after each event. */
  readonly story: readonly StoryPoint[];
  /** Of all stored plans, in the order of time. */
  readonly planned: readonly PlannedOfContact[];
  /** The near load along time; what is planned ahead counts as sent. */
  readonly pressure: readonly PressureJump[];
  /** From when another e-mail would be fine by pace, and the one after it if that one went out then; in ms. */
  readonly next: NextTouch & { readonly thenFrom: number | null };
  /** How many of our touches were answered, and within how many days half of the answers come. */
  readonly answers: { readonly count: number; readonly halfWithinDays: number };
  /** The numbers of the model in use for this person. */
  readonly parameters: ModelParameters;
  /** What the policy says about the pace of everybody. */
  readonly policy: { readonly version: number; readonly ordinaryTouchesPerQuarter: number };
}

const channel = z.enum(channels);
const ask = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const purpose = z.string().trim().min(1).max(200);
const eventId = z.string().min(1);

/** What a person may note by hand, in the words of the domain. */
export const happenedSchema = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('touch'),
    channel,
    ask,
    purpose,
    /** The message of theirs it replies to. */
    inReplyTo: eventId.nullable(),
    /** How they responded in the same moment: they took the call, they came; null: they did not. */
    response: z.enum(responseTypes).nullable(),
  }),
  z.object({
    what: z.literal('response'),
    type: z.enum(responseTypes),
    channel: channel.nullable(),
    /** The touch it answers. */
    answers: eventId.nullable(),
  }),
  z.object({
    what: z.literal('purchase'),
    amount: z
      .string()
      .regex(/^\d+(\.\d+)?$/, 'an amount such as 120.00')
      .nullable(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'a currency such as EUR')
      .nullable(),
  }),
  z.object({ what: z.literal('complaint'), type: z.enum(complaintTypes), channel: channel.nullable() }),
  z.object({
    what: z.literal('withdrawal'),
    /** null: every channel. */
    channel: channel.nullable(),
    /** null: every purpose. */
    purpose: purpose.nullable(),
  }),
  z.object({ what: z.literal('note') }),
]);
export type Happened = z.infer<typeof happenedSchema>;
