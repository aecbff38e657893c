import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useState } from 'react';
import { useHostState } from '../api/host-state.ts';
import { StartPage, useWorkspace, WorkspaceDoor } from '../features/workspace/index.ts';
import { setScreenLeft } from '../lib/screen-on-the-way.ts';
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
  const host = useHostState();
  useWayToScreens();
  useKeys({ '?': () => setShortcutsShown(true) });
  // What was said does not hang over what is said when the data process stopped.
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

/** Tells what depends on it that a screen is being left, and that the next one is drawn. */
function useWayToScreens(): void {
  const router = useRouter();
  useLayoutEffect(() => {
    const stopLeaving = router.subscribe('onBeforeNavigate', ({ pathChanged }) => {
      // What was said about one screen does not hang over the next.
      if (pathChanged) stopSaying();
      setScreenLeft(true);
    });
    const stopArriving = router.subscribe('onResolved', () => setScreenLeft(false));
    return () => {
      stopLeaving();
      stopArriving();
    };
  }, [router]);
}
