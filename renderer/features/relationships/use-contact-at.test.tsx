import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { ContactRow } from '../../../shared/contract/data-contract.ts';
import { useContactAt } from './use-contact-at.ts';

afterEach(cleanup);

// Nothing but the id has a part in it.
const rowsOf = (...ids: readonly number[]) => ids.map((id) => ({ id }) as ContactRow);

interface Shown {
  readonly rows: readonly (ContactRow | undefined)[];
  readonly isRead: boolean;
}

const useRows = ({ rows, isRead }: Shown) =>
  useContactAt({ isRead, total: rows.length, rowAt: (index) => rows[index] });

function renderRows(rows: Shown['rows'], isRead: boolean) {
  const done: number[] = [];
  const { result, rerender } = renderHook(useRows, { initialProps: { rows, isRead } });
  return { done, rerender, ask: (row: number) => result.current(row, ({ id }) => done.push(id)) };
}

it('acts on what is in the row of the view that was asked for, and not on who stood there before', () => {
  const { done, rerender, ask } = renderRows(rowsOf(1, 2), false);
  ask(0);
  expect(done).toEqual([]);
  rerender({ rows: rowsOf(7), isRead: true });
  expect(done).toEqual([7]);
  ask(0);
  expect(done).toEqual([7, 7]);
});

it('waits for a row whose page is on its way, and forgets one that is not in the view', () => {
  const { done, rerender, ask } = renderRows(rowsOf(1), true);
  rerender({ rows: [...rowsOf(1), undefined], isRead: true });
  ask(1);
  expect(done).toEqual([]);
  rerender({ rows: rowsOf(1, 2), isRead: true });
  expect(done).toEqual([2]);
  ask(9);
  rerender({ rows: Array.from({ length: 10 }, () => rowsOf(3)).flat(), isRead: true });
  expect(done).toEqual([2]);
});
