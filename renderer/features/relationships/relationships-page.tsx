import { useNavigate } from '@tanstack/react-router';
import { Upload } from 'lucide-react';
import { useRef } from 'react';
import { useAsOf } from '../../api/as-of.ts';
import { sayCount } from '../../lib/count.ts';
import { sayMoment } from '../../lib/say-date.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { Button } from '../../ui/button.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { useWorkspace } from '../workspace/index.ts';
import { ContactsTable } from './contacts-table.tsx';
import { ListTools } from './list-tools.tsx';
import { NoContacts } from './no-contacts.tsx';
import { useKeptView } from './use-kept-view.ts';
import './relationships-page.css';

/** Everyone, with how far each relationship has come. */
export function RelationshipsPage() {
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const asOf = useAsOf();
  const { view, setView, active, setActive } = useKeptView(workspace?.path);
  const search = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => search.current?.focus() });
  const empty = workspace?.contacts === 0;

  return (
    <Page label="Relationships">
      <PageHead
        title="Relationships"
        beside={
          workspace && !empty
            ? `${sayCount(workspace.contacts, 'contact', 'contacts')}, as of ${sayMoment(asOf, asOf)}`
            : undefined
        }
      >
        {!empty && (
          <Button icon={Upload} onPress={() => void navigate({ to: '/import' })}>
            Import
          </Button>
        )}
      </PageHead>
      {empty ? (
        <div className="page__inset">
          <NoContacts />
        </div>
      ) : (
        <ContactsTable view={view} onView={setView} active={active} onActive={setActive}>
          {(byStage) => <ListTools view={view} onView={setView} byStage={byStage} searchRef={search} />}
        </ContactsTable>
      )}
    </Page>
  );
}
