import { z } from 'zod';
import type { Contact } from '../domain/contact.ts';
import type { Explanation, Standing } from '../domain/explanation.ts';
import { conditions, stages } from '../domain/stage.ts';
import { printInstant } from './instant.ts';

const instant = z.iso.datetime().nullable();
const text = z.string().nullable();

/** One contact of `contacts --json`, with what its stage and condition rest on. */
const contactEntrySchema = z.strictObject({
  contact: z.string().meta({ description: 'what other commands call them: the e-mail address, else the CRM id' }),
  email: text,
  externalId: text,
  firstName: text,
  lastName: text,
  company: text,
  phone: text,
  country: text,
  timeZone: text,
  createdAt: instant,
  doNotContact: z.boolean(),
  stage: z.enum(stages),
  condition: z.enum(conditions),
  trust: z.number().min(0).max(1),
  trustBand: z.tuple([z.number(), z.number()]).readonly(),
  level: z.int().min(0).max(5),
  lastTouchAt: instant,
  lastResponseAt: instant,
  because: z.array(z.strictObject({ says: z.string(), events: z.array(z.string()).readonly() })).readonly(),
  /** What time alone moves is told only where the time was. */
  moving: z
    .strictObject({
      at: z.iso.datetime(),
      limitGapDays: z.number(),
      alive: z.number().min(0).max(1),
      aliveOwn: z.number().min(0).max(1),
      coldAt: instant,
    })
    .exactOptional()
    .meta({ description: 'numbers that time alone moves; only with --at' }),
});
export type ContactEntry = Readonly<z.infer<typeof contactEntrySchema>>;

/** The document of `contacts --json`. */
export const contactsDocumentSchema = z
  .strictObject({ contacts: z.array(contactEntrySchema).readonly() })
  .meta({ title: 'Unhurried contacts', description: 'Who stands where, and by what evidence.' });

/** `withMoving`: also what time alone moves, for whoever said which time is meant. */
export function toContactEntry(
  contact: Contact,
  standing: Standing,
  explanation: Explanation,
  withMoving: boolean,
): ContactEntry {
  const at = (time: number | null): string | null => (time === null ? null : printInstant(time));
  const { limitGapDays, alive, aliveOwn, coldAt } = explanation;
  return {
    contact: contact.email ?? contact.externalId ?? String(contact.id),
    email: contact.email,
    externalId: contact.externalId,
    firstName: contact.firstName,
    lastName: contact.lastName,
    company: contact.company,
    phone: contact.phone,
    country: contact.country,
    timeZone: contact.timeZone,
    createdAt: at(contact.createdAt),
    doNotContact: contact.doNotContact,
    stage: standing.stage,
    condition: standing.condition,
    trust: standing.trust,
    trustBand: standing.trustBand,
    level: standing.level,
    lastTouchAt: at(standing.lastTouchAt),
    lastResponseAt: at(standing.lastResponseAt),
    because: explanation.because,
    ...(withMoving ? { moving: { at: explanation.at, limitGapDays, alive, aliveOwn, coldAt } } : {}),
  };
}
