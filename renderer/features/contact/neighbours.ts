import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { InputOf } from '../../../shared/contract/client.ts';
import type { Contract } from '../../../shared/contract/contract.ts';
import type { ContactPage } from '../../../shared/contract/data-contract.ts';
import { queryClient } from '../../api/query-client.ts';
import { useRead } from '../../api/use-read.ts';

type ListInput = InputOf<Contract['contacts.list']>;

/** A contact in a list: which list, and at which place of it. */
interface Place {
  readonly list: ListInput;
  readonly index: number;
}

export interface Neighbours {
  /** null: there is none, or no list is known that one came from. */
  readonly previous: (() => void) | null;
  readonly next: (() => void) | null;
  /** Steps were taken that lead on from the contact that is shown. */
  readonly isWalking: boolean;
}

/** Where one got to by walking from contact to contact: that may be far from what any list has read. */
let walked: { readonly contactId: number; readonly place: Place } | null = null;

/**
 * The contacts before and after this one in the list one came from. A step taken while they are being read, or while
 * the page of the one before is still shown, is walked after that.
 */
export function useNeighbours(contactId: number, at: number): Neighbours {
  const navigate = useNavigate();
  // Where one came from does not change while one is here.
  const place = useMemo(() => (walked?.contactId === contactId ? walked.place : findPlace(contactId)), [contactId]);
  const first = Math.max(0, place.index - 1);
  const read = useRead('contacts.list', { ...place.list, at, offset: first, limit: rowsRead, withOutlook: false });
  const rows = read.data?.rows;
  const here = rows?.findIndex((row) => row.id === contactId) ?? -1;
  const neighbour = (step: Step) => (here === -1 ? undefined : rows?.[here + step]);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  // The page stays for a moment after one has left it.
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
  }, [contactId]);
  useEffect(() => {
    const [step, ...after] = steps;
    if (step === undefined || read.isPending || left.current) return;
    const to = neighbour(step);
    setSteps(to === undefined ? [] : after);
    if (to === undefined) return;
    left.current = true;
    walked = { contactId: to.id, place: { list: place.list, index: first + here + step } };
    const params = { contactId: String(to.id) };
    // Going back leads to the list, not through everybody one has passed.
    void navigate({ to: '/relationships/$contactId', params, replace: true });
    // What else changes is no reason to walk.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [steps, read.isPending, contactId]);
  const walk = (step: Step) =>
    read.isPending || neighbour(step) !== undefined ? () => setSteps((taken) => [...taken, step]) : null;
  return { previous: walk(-1), next: walk(1), isWalking: steps.length > 0 };
}

type Step = -1 | 1;

/** The one before, this one, and the one after. */
const rowsRead = 3;
const byName: Place = { list: { at: 0, sort: 'name' }, index: 0 };

/** Shorter reads count or look something up; nobody walks through them. */
const shortestList = 20;

/** In the lists that were read, the latest first. */
function findPlace(contactId: number): Place {
  const lists = queryClient
    .getQueryCache()
    .getAll()
    .toSorted((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt);
  for (const { queryKey, state } of lists) {
    const list = listOf(queryKey);
    const page = state.data as ContactPage | undefined;
    if (list === null || page === undefined) continue;
    const index = page.rows.findIndex((row) => row.id === contactId);
    if (index !== -1) return { list, index: (list.offset ?? 0) + index };
  }
  return byName;
}

/** What a list was read with; null: it is something else. */
function listOf([operation, input]: readonly unknown[]): ListInput | null {
  if (operation !== 'contacts.list' || typeof input !== 'object' || input === null || !('at' in input)) return null;
  const list = input as ListInput;
  return (list.limit ?? shortestList) >= shortestList ? list : null;
}
