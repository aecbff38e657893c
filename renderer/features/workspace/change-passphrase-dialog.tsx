import { type FormEvent, useState } from 'react';
import type { WorkspaceInfo } from '../../../shared/contract/data-contract.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { runCommand } from '../../api/run-command.ts';
import { showFirstFault } from '../../lib/first-fault.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Note } from '../../ui/note.tsx';
import { say } from '../../ui/toasts.tsx';
import { isTypedTwice, NewPassphrase, nothingTyped } from './new-passphrase.tsx';

interface ChangePassphraseDialogProps {
  readonly workspace: WorkspaceInfo;
  /** Sets a passphrase, or removes it and with it the encryption. */
  readonly change: 'set' | 'remove';
  readonly onClose: () => void;
}

export function ChangePassphraseDialog({ workspace, change, onClose }: ChangePassphraseDialogProps) {
  const [typed, setTyped] = useState(nothingTyped);
  const [failure, setFailure] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const ready = change === 'remove' || isTypedTwice(typed);

  const apply = async () => {
    setBusy(true);
    setFailure(null);
    const result = await runCommand('workspace.changePassphrase', {
      passphrase: change === 'set' ? typed.once : null,
    });
    setBusy(false);
    if (!result.ok) return setFailure(result.error);
    say({
      says:
        change === 'set'
          ? `${workspace.name} opens with the new passphrase from now on.`
          : `${workspace.name} is not encrypted any more.`,
    });
    onClose();
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    if (ready) return void apply();
    showFirstFault(event.currentTarget, () => setAsked(true));
  };

  return (
    <Dialog title={titleOf(workspace, change)} onClose={onClose}>
      <form className="dialog__form" onSubmit={onSubmit} noValidate>
        {change === 'set' ? (
          <NewPassphrase typed={typed} asked={asked} onChange={setTyped} />
        ) : (
          <Note look="caution">
            Whoever gets hold of the file can then read every contact in it: on a lost computer, in a backup, on a
            shared drive. The window keeps saying that it is not encrypted.
          </Note>
        )}
        {failure !== null && <ErrorNote error={failure} />}
        <DialogFoot onBack={onClose}>
          <Button look={change === 'set' ? 'primary' : 'danger'} submits disabled={busy}>
            {change === 'set' ? 'Set this passphrase' : 'Remove the passphrase'}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

function titleOf(workspace: WorkspaceInfo, change: 'set' | 'remove'): string {
  if (change === 'remove') return `Remove the passphrase of ${workspace.name}`;
  return workspace.encrypted ? `New passphrase for ${workspace.name}` : `Encrypt ${workspace.name}`;
}
