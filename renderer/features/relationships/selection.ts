import { useSyncExternalStore } from 'react';
import type { ContactRow } from '../../../shared/contract/data-contract.ts';
import { contactKey } from '../../../shared/domain/contact.ts';
import { call } from '../../api/call.ts';
import { filterOf, type ListView } from './list-view.ts';
import { saySentenceOf } from './say-failure.ts';

/** Who is selected, by row, with the name plans know them by. */
export type Selection = ReadonlyMap<number, string>;

interface Kept {
  readonly workspace: string | undefined;
  readonly selection: Selection;
}

const nobody: Selection = new Map();
let kept: Kept = { workspace: undefined, selection: nobody };
const listeners = new Set<() => void>();

function keep(workspace: string | undefined, selection: Selection): void {
  kept = { workspace, selection };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export interface SelectionActs {
  readonly selection: Selection;
  readonly toggle: (row: ContactRow) => void;
  readonly clear: () => void;
  /** Adds the rows from one place of a view to another, both included, whether or not they are in sight. */
  readonly addRange: (view: ListView, at: number, from: number, to: number) => Promise<void>;
  /** Adds everyone a view finds. */
  readonly addAll: (view: ListView, at: number) => Promise<void>;
}

/** The selection of the open workspace; it stays while another screen is looked at. */
export function useSelection(workspace: string | undefined): SelectionActs {
  const all = useSyncExternalStore(subscribe, () => kept);
  const selection = all.workspace === workspace ? all.selection : nobody;
  const current = () => (kept.workspace === workspace ? kept.selection : nobody);
  const add = (more: Iterable<readonly [number, string]>) => keep(workspace, new Map([...current(), ...more]));
  return {
    selection,
    clear: () => keep(workspace, nobody),
    toggle(row) {
      const next = new Map(current());
      if (!next.delete(row.id)) next.set(row.id, contactKey(row));
      keep(workspace, next);
    },
    async addRange(view, at, from, to) {
      const [first, last] = from < to ? [from, to] : [to, from];
      const limit = Math.min(1000, last - first + 1);
      const page = await call('contacts.list', { ...view, at, offset: first, limit });
      if (page.ok) add(page.value.rows.map((row) => [row.id, contactKey(row)] as const));
      else saySentenceOf(page.error);
    },
    async addAll(view, at) {
      const everyone = await call('contacts.select', { ...filterOf(view), at });
      if (everyone.ok) add(everyone.value.map(({ id, key }) => [id, key] as const));
      else saySentenceOf(everyone.error);
    },
  };
}
