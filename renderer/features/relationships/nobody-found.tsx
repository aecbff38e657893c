import { SearchX } from 'lucide-react';
import { listed } from '../../../shared/lib/words.ts';
import { useRead } from '../../api/use-read.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { isNarrowed, type ListView, wholeFilter } from './list-view.ts';

interface NobodyFoundProps {
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
}

/** Nobody matches: who is written nearly like that, and the way back to everyone. */
export function NobodyFound({ view, onView }: NobodyFoundProps) {
  const search = view.search.trim();
  const byKind = isNarrowed({ ...view, search: '' });
  const near = useRead('contacts.nearNames', { search: search === '' ? '-' : search }).data ?? [];
  const [nearest, ...others] = near;
  return (
    <div className="page__inset">
      <EmptyState
        icon={SearchX}
        title={search === '' ? 'Nobody is of this kind' : `Nobody is called “${search}” here`}
        says={says(search, byKind, near)}
      >
        {nearest !== undefined &&
          [nearest, ...others].map((name) => (
            <Button key={name} onPress={() => onView({ ...view, ...wholeFilter, search: name })}>
              Show {name}
            </Button>
          ))}
        {byKind && search !== '' && (
          <Button onPress={() => onView({ ...view, ...wholeFilter, search })}>Search among everyone</Button>
        )}
        <Button look={nearest === undefined ? 'plain' : 'quiet'} onPress={() => onView({ ...view, ...wholeFilter })}>
          Show everyone
        </Button>
      </EmptyState>
    </div>
  );
}

function says(search: string, byKind: boolean, near: readonly string[]): string {
  if (search === '') return 'No contact fits all of what the list is narrowed by.';
  if (near.length > 0) {
    return `${listed(near)} ${near.length === 1 ? 'is' : 'are'} close.`;
  }
  return byKind
    ? 'The search looks at names, companies and addresses, and only among those the list is narrowed to.'
    : 'The search looks at names, companies and addresses, with or without accents.';
}
