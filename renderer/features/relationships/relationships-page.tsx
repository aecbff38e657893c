import { Kanban, MailCheck, Plus, Table2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { WorkspaceInfo } from '../../../shared/contract/data-contract.ts';
import { sayCount, sayNumber } from '../../../shared/lib/count.ts';
import { useAsOf } from '../../api/as-of.ts';
import { useRead } from '../../api/use-read.ts';
import { sayMoment } from '../../lib/say-date.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { Button } from '../../ui/button.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useWorkspace } from '../workspace/index.ts';
import { Board } from './board.tsx';
import { ContactsTable } from './contacts-table.tsx';
import { ListTools } from './list-tools.tsx';
import { filterOf, isNarrowed, wholeFilter } from './list-view.ts';
import { NoContacts } from './no-contacts.tsx';
import { NobodyFound } from './nobody-found.tsx';
import { type Doing, PeopleDialogs } from './people-dialogs.tsx';
import { Reading } from './reading.tsx';
import { useSelection } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useKeptView } from './use-kept-view.ts';
import './relationships-page.css';

/** Everyone, with how far each relationship has come. */
export function RelationshipsPage() {
  const workspace = useWorkspace();
  if (!workspace) return null;
  if (workspace.contacts > 0) return <People workspace={workspace} />;
  return (
    <Page label="Relationships">
      <PageHead title="Relationships" />
      <div className="page__inset">
        <NoContacts />
      </div>
    </Page>
  );
}

function People({ workspace }: { readonly workspace: WorkspaceInfo }) {
  const asOf = useAsOf();
  const { shape, setShape, view, setView, place, setPlace } = useKeptView(workspace.path);
  const acts = useSelection(workspace.path);
  const [doing, setDoing] = useState<Doing>(null);
  const search = useRef<HTMLInputElement>(null);
  const found = useRead('contacts.list', { ...filterOf(view), at: asOf, limit: 1 }, { keepPrevious: true }).data;
  const selected = acts.selection.size;
  const plan = () => setDoing('plan');
  useKeys({
    '/': () => search.current?.focus(),
    p: plan,
    P: plan,
    ...(selected > 0 ? { Escape: acts.clear } : {}),
    ...(selected === 0 && isNarrowed(view) ? { Escape: () => setView({ ...view, ...wholeFilter }) } : {}),
  });
  const List = shape === 'board' ? Board : ContactsTable;

  return (
    <Page label="Relationships">
      <PageHead
        title="Relationships"
        beside={`${sayShown(workspace.contacts, isNarrowed(view) ? found?.total : undefined)}, as of ${sayMoment(asOf, asOf)}`}
      >
        <Segmented
          label="Shown as"
          value={shape}
          onChange={setShape}
          options={[
            { value: 'board', label: 'Board', icon: Kanban },
            { value: 'table', label: 'Table', icon: Table2 },
          ]}
        />
        <Button look="primary" icon={Plus} shortcut="P" onPress={plan}>
          {selected === 0 ? 'Plan a sequence' : `Plan with ${sayCount(selected, 'person', 'people')}`}
        </Button>
      </PageHead>
      <ListTools
        view={view}
        onView={setView}
        withStages={shape === 'table'}
        byStage={found?.byStage}
        searchRef={search}
      />
      {found === undefined && <Reading />}
      {found?.total === 0 && <NobodyFound view={view} onView={setView} />}
      {found !== undefined && found.total > 0 && (
        <List view={view} onView={setView} place={place} onPlace={setPlace} acts={acts} />
      )}
      {selected > 0 && (
        <SelectionBar
          selected={selected}
          shown={found?.total}
          onAll={() => void acts.addAll(view, asOf)}
          onClear={acts.clear}
        >
          <Button icon={MailCheck} onPress={() => setDoing('permission')}>
            Record how they agreed
          </Button>
        </SelectionBar>
      )}
      <PeopleDialogs doing={doing} selection={acts.selection} onClose={() => setDoing(null)} />
    </Page>
  );
}

/** "201 contacts", or of how many those are that the list is narrowed to. */
function sayShown(all: number, shown: number | undefined): string {
  const contacts = sayCount(all, 'contact', 'contacts');
  return shown === undefined ? contacts : `${sayNumber(shown)} of ${contacts}`;
}
