import { Archive, DoorOpen, KeyRound, LockOpen } from 'lucide-react';
import { useState } from 'react';
import type { WorkspaceInfo } from '../../../shared/contract/data-contract.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { forgetReadsOfWorkspace } from '../../api/query-client.ts';
import { runCommand } from '../../api/run-command.ts';
import { useRead } from '../../api/use-read.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AboutProgram } from './about-program.tsx';
import { Appearance } from './appearance.tsx';
import { ChangePassphraseDialog } from './change-passphrase-dialog.tsx';
import { KeyboardSetting } from './keyboard-setting.tsx';
import { ProtectionBadge } from './protection-badge.tsx';
import { Setting } from './setting.tsx';
import { useBackup } from './use-backup.ts';
import { useWorkspace } from './use-workspace.ts';

export function DataAndSecurityPage() {
  const workspace = useWorkspace();
  return (
    <Page label="Data and security">
      <PageHead title="Data and security" />
      <div className="page__scroll">
        <div className="page__inset settings">
          {workspace ? <WorkspaceSettings workspace={workspace} /> : <Waiting says="Reading the workspace" />}
          <Appearance />
          <KeyboardSetting />
          <AboutProgram />
        </div>
      </div>
    </Page>
  );
}

function WorkspaceSettings({ workspace }: { readonly workspace: WorkspaceInfo }) {
  const [change, setChange] = useState<'set' | 'remove' | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const recent = useRead('shell.recent', {}).data ?? [];
  const remembered = recent.find((one) => one.path === workspace.path)?.remembered ?? false;
  const backup = useBackup(workspace, setFailure);

  const close = async () => {
    const result = await runCommand('workspace.close', {});
    if (result.ok) forgetReadsOfWorkspace();
    else setFailure(result.error);
  };
  const forget = async () => {
    const result = await runCommand('shell.forgetPassphrase', { path: workspace.path });
    if (!result.ok) setFailure(result.error);
  };

  return (
    <>
      {failure !== null && <ErrorNote error={failure} />}
      <Setting
        title={workspace.name}
        says={
          <>
            <span className="settings__path">{workspace.path}</span>
            {sayCount(workspace.contacts, 'contact', 'contacts')}, {sayCount(workspace.events, 'event', 'events')}. On
            this computer only: nothing leaves it unless it is exported.
          </>
        }
      >
        <Button icon={DoorOpen} onPress={() => void close()}>
          Close the workspace
        </Button>
      </Setting>
      <Setting
        title="Encryption"
        beside={workspace.encrypted ? null : <ProtectionBadge />}
        says={
          workspace.encrypted
            ? 'The file is encrypted. Without its key nobody can read it, and nobody can reset the key.'
            : 'Whoever gets hold of the file can read every contact in it.'
        }
      >
        <Button icon={KeyRound} look={workspace.encrypted ? 'plain' : 'primary'} onPress={() => setChange('set')}>
          {workspace.encrypted ? 'Change the passphrase' : 'Encrypt with a passphrase'}
        </Button>
        {workspace.encrypted && (
          <Button icon={LockOpen} look="quiet" onPress={() => setChange('remove')}>
            Remove the passphrase
          </Button>
        )}
      </Setting>
      {remembered && (
        <Setting
          title="Keychain"
          says="The keychain of this computer holds the key: the workspace opens without asking for this account."
        >
          <Button onPress={() => void forget()}>Ask for the passphrase again</Button>
        </Setting>
      )}
      <Setting
        title="Backup"
        says="A consistent copy of the whole workspace, under the same key. It can be opened like any workspace."
      >
        <Button icon={Archive} disabled={backup.busy} onPress={() => void backup.save()}>
          {backup.busy ? 'Saving' : 'Save a backup'}
        </Button>
      </Setting>
      {change !== null && (
        <ChangePassphraseDialog workspace={workspace} change={change} onClose={() => setChange(null)} />
      )}
    </>
  );
}
