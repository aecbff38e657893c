import { FolderOpen, Plus, Telescope } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '../../api/use-read.ts';
import { classNames } from '../../lib/class-names.ts';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { NewWorkspaceDialog } from './new-workspace-dialog.tsx';
import { RecentList } from './recent-list.tsx';
import { StartPicture } from './start-picture.tsx';
import { useSample } from './use-sample.ts';
import { useWorkspaceDrop } from './use-workspace-drop.ts';
import { useWorkspaceDoor } from './workspace-door.tsx';
import { nameOfPath } from './workspace-file.ts';
import './start-page.css';

/** What is there when no workspace is open: make one, open one, look around in one, or go on with a recent one. */
export function StartPage() {
  const door = useWorkspaceDoor();
  const sample = useSample();
  const recent = useRead('shell.recent', {}).data ?? [];
  const [making, setMaking] = useState(false);
  const drop = useWorkspaceDrop((path) => void door.open({ path, remembered: false }));

  return (
    <main className={classNames('start', drop.over && 'start--over')} aria-label="Start" {...drop.handlers}>
      <div className="start__side">
        <header>
          <span className="start__brand">
            <BrandMark width={40} />
          </span>
          <h1 className="start__title">Unhurried</h1>
          <p className="start__lead">
            Keeps every relationship on this computer, and says of each planned touch whether it is too soon, why, and
            from when it would not be.
          </p>
        </header>
        <div className="start__acts">
          <Button look="primary" icon={Plus} onPress={() => setMaking(true)}>
            New workspace
          </Button>
          <Button icon={FolderOpen} onPress={() => void door.open()}>
            Open a workspace
          </Button>
        </div>
        <div className="start__sample">
          <Button icon={Telescope} disabled={sample.busy} onPress={() => void sample.make()}>
            Look around in a sample company
          </Button>
          <p className="caption">
            Norrlys Instruments: 212 people, eighteen months, three plans. Nobody in it is real, and nothing can go
            wrong.
          </p>
        </div>
        {sample.busy && <Waiting says="Making the sample company" />}
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
        <p className="start__drop caption">A workspace file can also be dropped here.</p>
      </div>
      <div className="start__sheet">
        <StartPicture />
      </div>
      {making && <NewWorkspaceDialog onClose={() => setMaking(false)} />}
    </main>
  );
}
