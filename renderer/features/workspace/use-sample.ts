import { useState } from 'react';
import { call } from '../../api/call.ts';
import { runCommand } from '../../api/run-command.ts';
import { useWorkspaceDoor } from './workspace-door.tsx';

/** Makes a workspace of a company that nobody lives in, and opens it. */
export function useSample() {
  const door = useWorkspaceDoor();
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    door.approach();
    const place = await call('shell.samplePlace', {});
    const made = place.ok
      ? await runCommand('workspace.createSample', { path: place.value.path, passphrase: null, now: Date.now() })
      : place;
    setBusy(false);
    if (made.ok) door.entered();
    else door.failed(place.ok ? place.value.path : 'the sample', made.error);
  };
  return { busy, make };
}
