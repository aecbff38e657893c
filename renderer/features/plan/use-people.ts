import { startTransition, useEffect, useRef, useState } from 'react';
import type { ContactRow } from '../../../shared/contract/data-contract.ts';
import { contactKey } from '../../../shared/domain/contact.ts';
import { call } from '../../api/call.ts';

const partSize = 250;

const nobody: ReadonlyMap<string, ContactRow> = new Map();

/** Who the people of a plan are, by the key the verdicts name them with; those who come first are known first. */
export function usePeople(contacts: readonly string[], at: number): ReadonlyMap<string, ContactRow> {
  const [people, setPeople] = useState(nobody);
  const asked = useRef<{ readonly at: number; readonly keys: Set<string> }>({ at, keys: new Set() });
  useEffect(() => {
    if (asked.current.at !== at) asked.current = { at, keys: new Set() };
    const { keys } = asked.current;
    const missing = contacts.filter((contact) => !keys.has(contact));
    for (const contact of missing) keys.add(contact);
    const read = async () => {
      for (let from = 0; from < missing.length; from += partSize) {
        const among = missing.slice(from, from + partSize);
        const page = await call('contacts.list', { among, at, limit: partSize });
        if (asked.current.keys !== keys || !page.ok) return;
        startTransition(() => setPeople((before) => withRows(before, page.value.rows)));
      }
    };
    void read();
  }, [contacts, at]);
  return people;
}

/** What was known of people before stays until it is known anew. */
function withRows(before: ReadonlyMap<string, ContactRow>, rows: readonly ContactRow[]) {
  const people = new Map(before);
  for (const row of rows) people.set(contactKey(row), row);
  return people;
}
