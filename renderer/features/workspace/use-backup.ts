import { useState } from 'react';
import type { WorkspaceInfo } from '../../../shared/contract/data-contract.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { call } from '../../api/call.ts';
import { ownTimeZone } from '../../lib/own-time-zone.ts';
import { say } from '../../ui/toasts.tsx';
import { choosePlaceForWorkspace, nameOfBackup, nameOfPath } from './workspace-file.ts';

/** Saves a backup where a person chooses. */
export function useBackup(workspace: WorkspaceInfo, onFailure: (error: AppError | null) => void) {
  const [busy, setBusy] = useState(false);
  const save = async () => {
    const name = nameOfBackup(workspace.name, Date.now(), ownTimeZone());
    const out = await choosePlaceForWorkspace('Where to keep the backup', name);
    if (out === null) return;
    setBusy(true);
    onFailure(null);
    const result = await call('workspace.backup', { out });
    setBusy(false);
    if (result.ok) say({ says: `Backup saved as ${nameOfPath(out)}.` });
    else onFailure(result.error);
  };
  return { busy, save };
}
