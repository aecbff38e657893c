import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ListView } from './list-view.ts';

interface SortHeaderProps {
  readonly name: string;
  readonly sort: ListView['sort'];
  readonly view: ListView;
  readonly onSort: (sort: ListView['sort']) => void;
}

/** The head of a column that can be sorted by. */
export function SortHeader({ name, sort, view, onSort }: SortHeaderProps) {
  const sorted = view.sort === sort;
  const Arrow = view.descending ? ArrowDown : ArrowUp;
  return (
    <span role="columnheader" aria-sort={sorted ? (view.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="sort-header" onClick={() => onSort(sort)}>
        {name}
        {sorted && <Arrow className="icon icon--s" aria-hidden="true" />}
      </button>
    </span>
  );
}
