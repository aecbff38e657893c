import { useAsOf } from '../../../api/as-of.ts';
import { sayMoment } from '../../../lib/say-date.ts';
import { Page, PageHead } from '../../../ui/page.tsx';
import { NoContacts } from '../../relationships/index.ts';
import { useWorkspace } from '../../workspace/index.ts';
import { Cooling } from './cooling.tsx';
import { EndingPermissions } from './ending-permissions.tsx';
import { PlansAhead } from './plans-ahead.tsx';
import '../ahead.css';
import './today-page.css';

/** What goes out this week, what in it is too soon, who is cooling and which permissions run out. */
export function TodayPage() {
  const workspace = useWorkspace();
  const now = useAsOf();
  if (!workspace) return null;
  return (
    <Page label="Today">
      <PageHead title="Today" beside={sayMoment(now, now)} />
      {workspace.contacts === 0 ? (
        <div className="page__inset">
          <NoContacts />
        </div>
      ) : (
        <div className="ahead">
          <PlansAhead now={now} />
          {/* What scrolls has to be reachable by key. */}
          <aside className="ahead__side" aria-label="Who needs a look" data-area="side" tabIndex={0}>
            <Cooling now={now} />
            <EndingPermissions now={now} />
          </aside>
        </div>
      )}
    </Page>
  );
}
