import type { ContactJourney } from '../../../shared/domain/journey.ts';
import type { ContactRepository } from './contacts.ts';
import { toEvent } from './event-row.ts';
import type { EventRepository } from './events.ts';
import type { FactRepository } from './facts.ts';

export interface JourneyRepository {
  ofContact(contactId: number): ContactJourney | null;
  /**
   * The journeys of the next contacts after an id, in order of id; [] at the end. One sequential read of each table,
   * and nothing stays open between two chunks, so that other work may happen there.
   */
  chunk(afterId: number, limit: number): readonly ContactJourney[];
  /**
   * The journeys of these contacts; `ids` in ascending order, unknown ones left out. Rows are read at once and become
   * events one contact after the other, so that whoever needs each but once leaves nothing behind.
   */
  among(ids: readonly number[]): IterableIterator<ContactJourney>;
  /** Every journey in order of contact id. */
  all(): IterableIterator<ContactJourney>;
}

const chunkSize = 500;
const denseFactor = 3;

export function createJourneyRepository(
  contacts: ContactRepository,
  facts: FactRepository,
  events: EventRepository,
): JourneyRepository {
  /** Of the next contacts after an id. */
  function* nextAfter(afterId: number, limit: number): IterableIterator<ContactJourney> {
    const people = contacts.chunk(afterId, limit);
    const first = people[0];
    const last = people.at(-1);
    if (first === undefined || last === undefined) return;
    const factsOf = inTurn(facts.between(first.id, last.id), ([contactId]) => contactId);
    const eventsOf = inTurn(events.between(first.id, last.id), ([contactId]) => contactId);
    for (const contact of people) {
      yield {
        contact,
        facts: factsOf(contact.id, ([, fact]) => fact),
        events: eventsOf(contact.id, toEvent),
      };
    }
  }

  function ofContact(contactId: number): ContactJourney | null {
    const contact = contacts.get(contactId);
    if (contact === null) return null;
    return { contact, facts: facts.ofContact(contactId), events: events.ofContact(contactId) };
  }

  return {
    ofContact,
    chunk: (afterId, limit) => [...nextAfter(afterId, limit)],
    *among(ids) {
      const first = ids[0] ?? 0;
      const last = ids.at(-1) ?? 0;
      if (last - first > denseFactor * ids.length) {
        for (const id of ids) {
          const journey = ofContact(id);
          if (journey !== null) yield journey;
        }
        return;
      }
      // Where most of a range is wanted, reading all of it in one go is faster than asking for each.
      const wanted = new Set(ids);
      for (const journey of nextAfter(first - 1, last - first + 1)) if (wanted.has(journey.contact.id)) yield journey;
    },
    *all() {
      let afterId = 0;
      for (;;) {
        let last: ContactJourney | null = null;
        for (const journey of nextAfter(afterId, chunkSize)) {
          last = journey;
          yield journey;
        }
        if (last === null) return;
        afterId = last.contact.id;
      }
    },
  };
}

/** Hands out rows that are ordered by contact, to one contact after the other in the same order. */
function inTurn<Row>(rows: readonly Row[], contactIdOf: (row: Row) => number) {
  let place = 0;
  return <T>(contactId: number, convert: (row: Row) => T): T[] => {
    const own: T[] = [];
    for (let row = rows[place]; row !== undefined && contactIdOf(row) === contactId; row = rows[place]) {
      own.push(convert(row));
      place += 1;
    }
    return own;
  };
}
