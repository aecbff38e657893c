import { useEffect, useState } from 'react';
import { type ListView, wholeList } from './list-view.ts';

interface Kept {
  readonly workspace: string | undefined;
  readonly view: ListView;
  /** The row that was looked at. */
  readonly active: number;
}

let kept: Kept = { workspace: undefined, view: wholeList, active: 0 };

/** What of the list is looked at, as it was left: coming back from a contact finds the same rows. */
export function useKeptView(workspace: string | undefined) {
  const start = kept.workspace === workspace ? kept : { workspace, view: wholeList, active: 0 };
  const [view, setView] = useState(start.view);
  const [active, setActive] = useState(start.active);
  useEffect(() => {
    kept = { workspace, view, active };
  }, [workspace, view, active]);
  return {
    view,
    active,
    setActive,
    setView: (next: ListView) => {
      setView(next);
      setActive(0);
    },
  };
}
