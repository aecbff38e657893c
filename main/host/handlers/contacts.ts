import { randomUUID } from 'node:crypto';
import type { Happened } from '../../../shared/contract/contact-details.ts';
import { channels, type JourneyEvent } from '../../../shared/domain/event.ts';
import { explainContact } from '../../../shared/domain/explain-contact.ts';
import { livesWhereConfirmed } from '../../../shared/domain/law/judge-law.ts';
import { hasRefused } from '../../../shared/domain/refusal.ts';
import { type AppError, invalidInput } from '../../../shared/result/app-error.ts';
import { err, ok } from '../../../shared/result/result.ts';
import { contactDetails } from '../contact-details.ts';
import type { Handlers } from '../handler.ts';
import { toNotedEvents } from '../happened-events.ts';

export const contactHandlers: Pick<
  Handlers,
  | 'contacts.details'
  | 'contacts.explain'
  | 'contacts.withoutPermission'
  | 'contacts.needConfirming'
  | 'contacts.recordPermission'
  | 'contacts.recordEvent'
> = {
  'contacts.details'({ contactId, at }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const journey = current.value.repositories.journeys.ofContact(contactId);
    if (journey === null) return err(unknownContact(`#${contactId}`));
    return ok(contactDetails(current.value, journey, at));
  },

  'contacts.explain'({ contact: identity, at }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const { contacts, journeys, policies, acceptedFits } = current.value.repositories;
    const contact = contacts.find(identity);
    const journey = contact === null ? null : journeys.ofContact(contact.id);
    if (journey === null) return err(unknownContact(identity));
    return ok(explainContact(journey, at, policies.current(), acceptedFits.parametersFor()(journey)));
  },

  'contacts.withoutPermission'({ at }, session) {
    const current = session.current();
    return current.ok ? ok({ contactIds: [...current.value.repositories.contacts.withoutPermission(at)] }) : current;
  },

  'contacts.needConfirming'({ contactIds }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const { contacts } = current.value.repositories;
    const there = contactIds.filter((contactId) => livesWhereConfirmed(contacts.get(contactId)?.country ?? null));
    return ok({ people: there.length });
  },

  'contacts.recordPermission'(input, session) {
    const current = session.current();
    if (!current.ok) return current;
    const channel = [...channels, 'any' as const].find((known) => known === input.channel);
    if (channel === undefined) {
      const says = `expected one of ${channels.join(', ')}, any`;
      return err(invalidInput('This is no channel.', [{ path: 'channel', found: input.channel, says }]));
    }
    const { contacts, events } = current.value.repositories;
    let recorded = 0;
    let refused = 0;
    for (const contactId of input.contactIds) {
      const contact = contacts.get(contactId);
      if (contact === null) return err(unknownContact(`#${contactId}`));
      const isOfGroup = input.contactIds.length > 1;
      if (isOfGroup && (contact.doNotContact || hasRefused(events.ofContact(contactId), channel, input.purpose))) {
        refused += 1;
        continue;
      }
      const { purpose, method, at, until, evidence, cadenceDays } = input;
      const permission = { kind: 'permission', channel, purpose, method, evidence, until, cadenceDays } as const;
      if (events.put(contactId, { id: '', at, ...permission }, {}) === 'created') recorded += 1;
    }
    return ok({ recorded, refused });
  },

  'contacts.recordEvent'({ contactId, at, happened, text }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const { contacts, events } = current.value.repositories;
    if (contacts.get(contactId) === null) return err(unknownContact(`#${contactId}`));
    if (at > session.options.now()) return err(invalidInput('This has not happened yet. A plan is for what is ahead.'));
    const fault = faultOfLink(happened, at, events.ofContact(contactId));
    if (fault !== null) return err(fault);
    const noted = toNotedEvents(happened, at, text.trim(), `hand-${randomUUID()}`);
    for (const { event, extra } of noted) events.put(contactId, event, extra);
    return ok({ ids: noted.map(({ event }) => event.id) });
  },
};

/** What answers something has to come after it, and that has to be there. */
function faultOfLink(happened: Happened, at: number, events: readonly JourneyEvent[]): AppError | null {
  const kind = happened.what === 'touch' ? 'response' : 'touch';
  const id = happened.what === 'touch' ? happened.inReplyTo : happened.what === 'response' ? happened.answers : null;
  if (id === null) return null;
  const linked = events.find((event) => event.id === id && event.kind === kind);
  const says = kind === 'touch' ? 'The touch this answers' : 'The message this replies to';
  if (linked === undefined) return { code: 'not-found', what: 'event', says: `${says} is not there.` };
  return linked.at > at ? invalidInput(`${says} is later than this. Choose a later time, or another one.`) : null;
}

function unknownContact(identity: string): AppError {
  return { code: 'not-found', what: 'contact', says: `There is no contact ${identity} in this workspace.` };
}
