import { useLayoutEffect, useRef } from 'react';
import type { ContactRow } from '../../../shared/contract/data-contract.ts';

interface Rows {
  /** Whether they are those of the view; else those of the view before are still shown. */
  readonly isRead: boolean;
  readonly total: number;
  readonly rowAt: (index: number) => ContactRow | undefined;
}

type Act = (contact: ContactRow) => void;

/**
 * Does something with the contact of a row. A key may come before the rows it is meant for: then it is done once they
 * are read, never to whoever stood in that place before.
 */
export function useContactAt({ isRead, total, rowAt }: Rows): (row: number, act: Act) => void {
  const asked = useRef<{ readonly row: number; readonly act: Act } | null>(null);
  const answer = () => {
    if (asked.current === null || !isRead) return;
    const { row, act } = asked.current;
    const contact = rowAt(row);
    // Its page is on its way.
    if (contact === undefined && row < total) return;
    asked.current = null;
    if (contact !== undefined) act(contact);
  };
  useLayoutEffect(answer);
  return (row, act) => {
    asked.current = { row, act };
    answer();
  };
}
