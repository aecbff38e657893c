import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { StartPage, useWorkspace, WorkspaceDoor } from '../features/workspace/index.ts';
import { useKeys } from '../lib/use-keys.ts';
import { Waiting } from '../ui/waiting.tsx';
import { Frame } from './frame.tsx';
import { HostStoppedDialog } from './host-stopped-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { WindowTitle } from './window-title.tsx';

/** Everything of the window but the screen itself. */
export function Root() {
  const workspace = useWorkspace();
  const [shortcutsShown, setShortcutsShown] = useState(false);
  useKeys({ '?': () => setShortcutsShown(true) });

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
