import { useNavigate } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { RecentWorkspace } from '../../../shared/contract/shell-contract.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { setHostState } from '../../api/host-state.ts';
import { forgetReadsOfWorkspace } from '../../api/query-client.ts';
import { runCommand } from '../../api/run-command.ts';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { chooseWorkspaceToOpen } from './workspace-file.ts';

interface Door {
  /** The path being opened right now. */
  readonly opening: string | null;
  /** Why the last one did not open, and which it was. */
  readonly failure: { readonly path: string; readonly error: AppError } | null;
  readonly forgive: () => void;
  /** Opens the workspace at a path, or the one a person chooses; asks for the passphrase where one is needed. */
  readonly open: (workspace?: Pick<RecentWorkspace, 'path' | 'remembered'>) => Promise<void>;
  /** To be called before a workspace is opened or made another way: from here on the window shows it once it is there. */
  readonly approach: () => void;
  /** To be called when that was done. */
  readonly entered: () => void;
  /** To be called when another way did not work. */
  readonly failed: (path: string, error: AppError) => void;
}

/** A workspace whose passphrase is asked for, and why, when it should have opened without. */
interface Asking {
  readonly path: string;
  readonly because: string | null;
}

function isAboutPassphrase(error: AppError): boolean {
  return error.code === 'storage' && (error.kind === 'passphrase-needed' || error.kind === 'wrong-passphrase');
}

const DoorContext = createContext<Door | null>(null);

export function useWorkspaceDoor(): Door {
  const door = useContext(DoorContext);
  if (door === null) throw new Error('useWorkspaceDoor is used outside WorkspaceDoor');
  return door;
}

export function WorkspaceDoor({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  const [opening, setOpening] = useState<string | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [failure, setFailure] = useState<Door['failure']>(null);

  // Not when it was entered: by then somebody may have gone on to another screen, and must not be led back.
  const approach = () => {
    forgetReadsOfWorkspace();
    void navigate({ to: '/relationships' });
  };

  const entered = () => {
    setAsking(null);
    setFailure(null);
    setHostState('running');
  };

  const failed = (path: string, error: AppError) => setFailure({ path, error });

  const openPlain = async (path: string) => {
    const result = await runCommand('workspace.open', { path, passphrase: null });
    if (result.ok) entered();
    // A file that was renamed is not known by its name, but its key may lie in the keychain.
    else if (isAboutPassphrase(result.error)) await openRemembered(path, false);
    else setFailure({ path, error: result.error });
  };

  const openRemembered = async (path: string, known: boolean) => {
    const result = await runCommand('shell.openRemembered', { path });
    if (result.ok) entered();
    // The keychain may have lost it, or the passphrase was changed elsewhere: a person may still know it.
    else if (isAboutPassphrase(result.error)) setAsking({ path, because: known ? result.error.says : null });
    else setFailure({ path, error: result.error });
  };

  const open: Door['open'] = async (workspace) => {
    const path = workspace?.path ?? (await chooseWorkspaceToOpen());
    if (path === null) return;
    setFailure(null);
    setOpening(path);
    approach();
    if (workspace?.remembered === true) await openRemembered(path, true);
    else await openPlain(path);
    setOpening(null);
  };

  return (
    <DoorContext value={{ opening, failure, forgive: () => setFailure(null), open, approach, entered, failed }}>
      {children}
      {asking !== null && (
        <PassphraseDialog
          path={asking.path}
          because={asking.because}
          onClose={() => setAsking(null)}
          onEntered={entered}
          onFailure={(error) => {
            setAsking(null);
            setFailure({ path: asking.path, error });
          }}
        />
      )}
    </DoorContext>
  );
}
