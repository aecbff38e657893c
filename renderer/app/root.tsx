import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useHostState } from '../api/host-state.ts';
import { StartPage, useWorkspace, WorkspaceDoor } from '../features/workspace/index.ts';
import { useKeys } from '../lib/use-keys.ts';
import { stopSaying } from '../ui/toasts.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { Frame } from './frame.tsx';
import { HostStoppedDialog } from './host-stopped-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { WindowTitle } from './window-title.tsx';

/** Everything of the window but the screen itself. */
export function Root() {
  const workspace = useWorkspace();
  const [shortcutsShown, setShortcutsShown] = useState(false);
  const { pathname } = useLocation();
  const host = useHostState();
  useKeys({ '?': () => setShortcutsShown(true) });
  // What was said about one screen does not hang over the next, nor over what is said when the data process stopped.
  useEffect(() => stopSaying(), [pathname]);
  useEffect(() => {
    if (host !== 'running') stopSaying('everything');
  }, [host]);

  return (
    <WorkspaceDoor>
      <WindowTitle workspace={workspace?.name} />
      {workspace === undefined && <Waiting says="Starting" />}
      {workspace === null && <StartPage />}
      {workspace && (
        <Frame workspace={workspace} onShowShortcuts={() => setShortcutsShown(true)}>
          <Outlet />
        </Frame>
      )}
      <HostStoppedDialog />
      {shortcutsShown && <ShortcutsDialog onClose={() => setShortcutsShown(false)} />}
    </WorkspaceDoor>
  );
}
