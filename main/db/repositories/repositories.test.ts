import { describe, expect, it } from 'vitest';
import type { JourneyEvent } from '../../../shared/domain/event.ts';
import { contact, newWorkspace, noon, touch } from '../testing/temporary-workspace.ts';

describe('contacts', () => {
  it('are found by address without case, and by the id of the CRM', () => {
    const { contacts } = newWorkspace().repositories;
    const id = contacts.insert(contact({ email: 'Ána.Kos@Example.com', externalId: 'C-7' }));
    expect(contacts.findByEmail('ÁNA.KOS@example.COM')?.id).toBe(id);
    expect(contacts.findByExternalId('C-7')?.email).toBe('Ána.Kos@Example.com');
    expect(contacts.findByExternalId('c-7')).toBeNull();
    expect(contacts.find('C-7')?.id).toBe(id);
  });

  it('with neither are found as verdicts call them', () => {
    const { contacts } = newWorkspace().repositories;
    const nameless = contacts.insert(contact({ firstName: 'Ana' }));
    contacts.insert(contact({ email: 'bo@example.com' }));
    expect(contacts.find('#1')?.id).toBe(nameless);
    for (const other of ['#2', '#', '#x', '#1.5', '1']) expect(contacts.find(other)).toBeNull();
  });

  it('have an address of their own, whatever its case', () => {
    const { contacts } = newWorkspace().repositories;
    contacts.insert(contact({ email: 'ana@example.com' }));
    expect(() => contacts.insert(contact({ email: 'ANA@example.com' }))).toThrow(/UNIQUE/);
  });

  it('are written only when something differs', () => {
    const { contacts } = newWorkspace().repositories;
    const id = contacts.insert(contact({ email: 'ana@example.com' }));
    const stored = contacts.get(id);
    if (stored === null) throw new Error('not stored');
    expect(contacts.update(stored)).toBe('unchanged');
    expect(contacts.update({ ...stored, company: 'Kos' })).toBe('updated');
    expect(contacts.get(id)?.company).toBe('Kos');
  });

  it('keep an id that is never given to another', () => {
    const workspace = newWorkspace();
    const { contacts } = workspace.repositories;
    workspace.commands.run({ name: 'test', says: 'x', at: noon, discard: false }, () => ({
      ok: true,
      value: contacts.insert(contact({ email: 'ana@example.com' })),
    }));
    return workspace.history.undo().then(() => {
      expect(contacts.insert(contact({ email: 'bo@example.com' }))).toBe(2);
    });
  });
});

const base = { id: '', at: noon };
const everyKind: readonly JourneyEvent[] = [
  touch({ inReplyTo: 'r0' }),
  { ...base, kind: 'response', type: 'reply', answers: 't1', channel: null },
  {
    ...base,
    kind: 'permission',
    channel: 'any',
    purpose: 'newsletter',
    method: 'double-opt-in',
    evidence: 'form 12',
    until: noon + 1,
    cadenceDays: 7.3,
  },
  { ...base, kind: 'withdrawal', channel: null, purpose: null, undated: true },
  { ...base, kind: 'purchase', amount: '120.00', currency: 'EUR' },
  { ...base, kind: 'refund', amount: null, currency: null },
  { ...base, kind: 'complaint', type: 'spam', channel: 'email' },
  { ...base, kind: 'bounce', type: 'hard', channel: 'sms' },
  { ...base, kind: 'note' },
];

describe('events', () => {
  it.each(everyKind.map((event) => [event.kind, event] as const))(
    'of kind %s are read as they were put',
    (_, event) => {
      const { contacts, events } = newWorkspace().repositories;
      const id = contacts.insert(contact({ email: 'ana@example.com' }));
      expect(events.put(id, event, { b: [1, { z: 1, a: null }], a: 'ü' })).toBe('created');
      expect(events.ofContact(id)).toEqual([event]);
      expect(events.ofContactWithExtra(id)).toEqual([{ ...event, extra: { b: [1, { z: 1, a: null }], a: 'ü' } }]);
      expect(events.put(id, event, { a: 'ü', b: [1, { a: null, z: 1 }] })).toBe('unchanged');
      expect(events.count()).toBe(1);
    },
  );

  it('without an id are two when one key differs, known or not', () => {
    const { contacts, events } = newWorkspace().repositories;
    const id = contacts.insert(contact({ email: 'ana@example.com' }));
    expect(events.put(id, touch(), {})).toBe('created');
    expect(events.put(id, touch({ ask: 3 }), {})).toBe('created');
    expect(events.put(id, touch(), { colour: 'blue' })).toBe('created');
    expect(events.count()).toBe(3);
  });

  it('with an id are replaced by what comes later under it, also at another time', () => {
    const { contacts, events } = newWorkspace().repositories;
    const id = contacts.insert(contact({ email: 'ana@example.com' }));
    expect(events.put(id, touch({ id: '#t' }), {})).toBe('created');
    expect(events.put(id, touch({ id: '#t' }), {})).toBe('unchanged');
    expect(events.put(id, touch({ id: '#t', at: noon - 5 }), {})).toBe('updated');
    expect(events.ofContact(id)).toEqual([touch({ id: '#t', at: noon - 5 })]);
  });

  it('come by instant, then id, those without one first', () => {
    const { contacts, events } = newWorkspace().repositories;
    const id = contacts.insert(contact({ email: 'ana@example.com' }));
    for (const eventId of ['b', '#', '', 'a', ' ']) events.put(id, touch({ id: eventId }), {});
    events.put(id, touch({ id: 'z', at: noon - 1 }), {});
    expect(events.ofContact(id).map((event) => event.id)).toEqual(['z', '', ' ', '#', 'a', 'b']);
  });

  it('that lack what their kind needs are refused by the table', () => {
    const { contacts, events } = newWorkspace().repositories;
    const id = contacts.insert(contact({ email: 'ana@example.com' }));
    const broken = { ...touch(), channel: 'pigeon' } as unknown as JourneyEvent;
    expect(() => events.put(id, broken, {})).toThrow(/CHECK/);
  });
});

describe('journeys', () => {
  it('stream in order of contact, each with its own facts and events', () => {
    const { contacts, facts, events, journeys } = newWorkspace().repositories;
    const ids = Array.from({ length: 1203 }, (_, index) =>
      contacts.insert(contact({ email: `p${index}@example.com` })),
    );
    for (const id of ids.filter((contactId) => contactId % 2 === 0)) {
      events.put(id, touch({ id: `t${id}` }), {});
      facts.put(id, { name: 'n', value: `${id}`, origin: 'declared', source: 'test' });
    }
    const streamed = [...journeys.all()];
    expect(streamed.map(({ contact: { id } }) => id)).toEqual(ids);
    for (const journey of streamed) {
      const expected = journey.contact.id % 2 === 0 ? [`t${journey.contact.id}`] : [];
      expect(journey.events.map((event) => event.id)).toEqual(expected);
      expect(journey).toEqual(journeys.ofContact(journey.contact.id));
    }
  });
});
