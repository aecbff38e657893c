import { type ListView, sortedBy } from './list-view.ts';
import { SortHeader } from './sort-header.tsx';

const columns: readonly { readonly name: string; readonly sort: ListView['sort'] | null }[] = [
  { name: 'Person', sort: 'name' },
  { name: 'Stage', sort: 'stage' },
  { name: 'Condition', sort: null },
  { name: 'Trust', sort: 'trust' },
  { name: 'Country', sort: 'country' },
  { name: 'Latest', sort: 'latest' },
  { name: 'Next touch', sort: 'next-touch' },
];

interface ContactsHeadProps {
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
}

/** The names of the columns; most of them sort. */
export function ContactsHead({ view, onView }: ContactsHeadProps) {
  return (
    <div className="contacts__head" role="row" aria-rowindex={1}>
      {columns.map(({ name, sort }) =>
        sort === null ? (
          <span key={name} role="columnheader">
            {name}
          </span>
        ) : (
          <SortHeader key={name} name={name} sort={sort} view={view} onSort={(by) => onView(sortedBy(view, by))} />
        ),
      )}
    </div>
  );
}
