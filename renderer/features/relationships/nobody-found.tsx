import { SearchX } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { conditionWords, stageWords } from '../marks/index.ts';
import { type ListView, wholeList } from './list-view.ts';

interface NobodyFoundProps {
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
}

export function NobodyFound({ view, onView }: NobodyFoundProps) {
  const search = view.search.trim();
  const kinds = [
    view.stage === null ? null : stageWords[view.stage].toLowerCase(),
    view.condition === null ? null : conditionWords[view.condition].toLowerCase(),
  ].filter((kind) => kind !== null);
  const narrowedBy = kinds.length > 0 ? ` among those who are ${kinds.join(' and ')}` : '';
  return (
    <div className="page__inset">
      <EmptyState
        icon={SearchX}
        title={search === '' ? 'Nobody is here' : `Nobody is called “${search}” here`}
        says={
          search === ''
            ? `There is nobody${narrowedBy}.`
            : `The search looks at names, companies and addresses${narrowedBy}, from the start of each word.`
        }
      >
        <Button onPress={() => onView({ ...wholeList, sort: view.sort, descending: view.descending })}>
          Show everyone
        </Button>
      </EmptyState>
    </div>
  );
}
