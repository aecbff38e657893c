import { FolderOpen, Plus } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '../../api/use-read.ts';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { NewWorkspaceDialog } from './new-workspace-dialog.tsx';
import { RecentList } from './recent-list.tsx';
import { useWorkspaceDoor } from './workspace-door.tsx';
import { nameOfPath } from './workspace-file.ts';
import './start-page.css';

/** What is there when no workspace is open: make one, open one, or go on with a recent one. */
export function StartPage() {
  const door = useWorkspaceDoor();
  const recent = useRead('shell.recent', {}).data ?? [];
  const [making, setMaking] = useState(false);

  return (
    <main className="start" aria-label="Start">
      <div className="start__sheet">
        <header className="start__head">
          <span className="start__brand">
            <BrandMark width={44} />
          </span>
          <h1 className="start__title">Unhurried</h1>
          <p className="start__lead">
            Keeps every relationship on this computer, and says of each planned touch whether it is too soon, why, and
            from when it would not be.
          </p>
          <div className="start__acts">
            <Button look="primary" icon={Plus} onPress={() => setMaking(true)}>
              New workspace
            </Button>
            <Button icon={FolderOpen} onPress={() => void door.open()}>
              Open a workspace
            </Button>
          </div>
        </header>
        {door.failure !== null && (
          <ErrorNote error={door.failure.error}>
            <Button size="s" onPress={() => void door.open()}>
              Open another file
            </Button>
            <Button size="s" look="quiet" onPress={door.forgive}>
              Close
            </Button>
          </ErrorNote>
        )}
        {door.opening !== null && <Waiting says={`Opening ${nameOfPath(door.opening)}`} />}
        {recent.length > 0 && <RecentList recent={recent} />}
      </div>
      {making && <NewWorkspaceDialog onClose={() => setMaking(false)} />}
    </main>
  );
}
