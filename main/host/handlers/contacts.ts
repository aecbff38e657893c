import { channels } from '../../../shared/domain/event.ts';
import { explainContact } from '../../../shared/domain/explain-contact.ts';
import { type AppError, invalidInput } from '../../../shared/result/app-error.ts';
import { err, ok } from '../../../shared/result/result.ts';
import type { Handlers } from '../handler.ts';
import { refreshStandings } from '../refresh-standings.ts';

export const contactHandlers: Pick<
  Handlers,
  'contacts.list' | 'contacts.details' | 'contacts.explain' | 'contacts.withoutPermission' | 'contacts.recordPermission'
> = {
  'contacts.list'(input, session) {
    return session.standingsTurn(async () => {
      const current = session.current();
      if (!current.ok) return current;
      await refreshStandings(current.value, session, input.at, input.standingAgeMs);
      return ok(current.value.repositories.contactPages.page(input));
    });
  },

  'contacts.details'({ contactId, at }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const { journeys, events, policies } = current.value.repositories;
    const journey = journeys.ofContact(contactId);
    if (journey === null) return err(unknownContact(`#${contactId}`));
    return ok({
      contact: journey.contact,
      facts: journey.facts,
      events: events.ofContactWithExtra(contactId),
      explanation: explainContact(journey, at, policies.current()),
    });
  },

  'contacts.explain'({ contact: identity, at }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const { contacts, journeys, policies } = current.value.repositories;
    const contact = contacts.find(identity);
    const journey = contact === null ? null : journeys.ofContact(contact.id);
    if (journey === null) return err(unknownContact(identity));
    return ok(explainContact(journey, at, policies.current()));
  },

  'contacts.withoutPermission'({ at }, session) {
    const current = session.current();
    return current.ok ? ok({ contactIds: [...current.value.repositories.contacts.withoutPermission(at)] }) : current;
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
    for (const contactId of input.contactIds) {
      if (contacts.get(contactId) === null) return err(unknownContact(`#${contactId}`));
      const { purpose, method, at, until, evidence, cadenceDays } = input;
      const permission = { kind: 'permission', channel, purpose, method, evidence, until, cadenceDays } as const;
      if (events.put(contactId, { id: '', at, ...permission }, {}) === 'created') recorded += 1;
    }
    return ok({ recorded });
  },
};

function unknownContact(identity: string): AppError {
  return { code: 'not-found', what: 'contact', says: `There is no contact ${identity} in this workspace.` };
}
