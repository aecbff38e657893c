import { useNavigate } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page, PageHead } from '../ui/page.tsx';

/** An address that leads to no screen, as from an older version. */
export function NothingHere() {
  const navigate = useNavigate();
  return (
    <Page label="Nothing here">
      <PageHead title="Nothing here" />
      <div className="page__inset">
        <EmptyState icon={SearchX} title="No screen has this address" says="Every screen is named in the side bar.">
          <Button look="primary" onPress={() => void navigate({ to: '/relationships' })}>
            Show the relationships
          </Button>
        </EmptyState>
      </div>
    </Page>
  );
}
