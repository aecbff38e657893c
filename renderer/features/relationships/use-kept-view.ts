import { useEffect, useState } from 'react';
import { type ListView, wholeList } from './list-view.ts';

export type Shape = 'board' | 'table';

/** A place on the board or in the table; a table is one lane. */
export interface Place {
  readonly lane: number;
  readonly row: number;
}

interface Kept {
  readonly workspace: string | undefined;
  readonly shape: Shape;
  readonly view: ListView;
  /** What was looked at. */
  readonly place: Place;
}

const top: Place = { lane: 0, row: 0 };
let kept: Kept = { workspace: undefined, shape: 'board', view: wholeList, place: top };

/** What the list shows the next time it is opened: a table of these people in this order. */
export function keepView(workspace: string, narrowed: Partial<ListView>): void {
  kept = { workspace, shape: 'table', view: { ...wholeList, ...narrowed }, place: top };
}

/** What of the list is looked at, as it was left: coming back from a contact finds the same place. */
export function useKeptView(workspace: string | undefined) {
  const start = kept.workspace === workspace ? kept : { ...kept, workspace, view: wholeList, place: top };
  const [shape, setShape] = useState(start.shape);
  const [view, setView] = useState(start.view);
  const [place, setPlace] = useState(start.place);
  useEffect(() => {
    kept = { workspace, shape, view, place };
  }, [workspace, shape, view, place]);
  return {
    shape,
    view,
    place,
    setPlace,
    setShape: (next: Shape) => {
      setShape(next);
      setPlace(top);
      // The lanes of the board are the stages.
      if (next === 'board') setView({ ...view, stage: null });
    },
    setView: (next: ListView) => {
      setView(next);
      setPlace(top);
    },
  };
}
