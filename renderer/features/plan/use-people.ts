import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ContactRow } from '../../../shared/contract/data-contract.ts';
import { call } from '../../api/call.ts';
import { CallFailed } from '../../api/call-failed.ts';
import { ofPeople } from './use-data-stamp.ts';

const chunk = 1000;

/** Who the people of a plan are, by the key the verdicts name them with. */
export function usePeople(contacts: readonly string[], at: number): ReadonlyMap<string, ContactRow> {
  const chunks = useMemo(() => {
    const found: string[][] = [];
    for (let start = 0; start < contacts.length; start += chunk) found.push(contacts.slice(start, start + chunk));
    return found;
  }, [contacts]);
  const pages = useQueries({
    queries: chunks.map((among) => ({
      queryKey: [ofPeople, 'people', among, at] as const,
      queryFn: () => readPeople(among, at),
    })),
  });
  const answered = pages.filter((page) => page.data !== undefined).length;
  return useMemo(() => {
    const people = new Map<string, ContactRow>();
    for (const page of pages)
      for (const row of page.data ?? []) {
        if (row.email !== null) people.set(row.email, row);
        if (row.externalId !== null && row.email === null) people.set(row.externalId, row);
      }
    return people;
    // `pages` is a new array on every render; what it holds changes with these.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [chunks, answered, at]);
}

async function readPeople(among: readonly string[], at: number): Promise<readonly ContactRow[]> {
  const page = await call('contacts.list', { among: [...among], at, limit: chunk });
  if (!page.ok) throw new CallFailed(page.error);
  return page.value.rows;
}
