import { type FormEvent, useState } from 'react';
import type { AppError } from '../../../shared/result/app-error.ts';
import { call } from '../../api/call.ts';
import { runCommand } from '../../api/run-command.ts';
import { useRead } from '../../api/use-read.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { say } from '../../ui/toasts.tsx';
import { nameOfPath } from './workspace-file.ts';

interface PassphraseDialogProps {
  readonly path: string;
  /** Why it does not open without, where it should have. */
  readonly because: string | null;
  readonly onClose: () => void;
  readonly onEntered: () => void;
  /** It did not open for a reason that no other passphrase would change. */
  readonly onFailure: (error: AppError) => void;
}

/** Asks for the passphrase of a workspace until it fits. */
export function PassphraseDialog({ path, because, onClose, onEntered, onFailure }: PassphraseDialogProps) {
  const keychain = useRead('shell.keychain', {}).data;
  const [passphrase, setPassphrase] = useState('');
  const [remember, setRemember] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const tryIt = async () => {
    setBusy(true);
    const result = await runCommand('workspace.open', { path, passphrase });
    setBusy(false);
    if (!result.ok) {
      if (result.error.code !== 'storage' || result.error.kind !== 'wrong-passphrase') return onFailure(result.error);
      const sentence = errorSentence(result.error);
      return setFault(`${sentence.title}. ${sentence.todo}`);
    }
    if (remember) {
      const kept = await call('shell.rememberPassphrase', { path, passphrase });
      if (!kept.ok) say({ says: `The workspace is open, but its passphrase was not kept. ${kept.error.says}` });
    }
    onEntered();
  };

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== '' && !busy) void tryIt();
  };

  return (
    <Dialog title={`Passphrase of ${nameOfPath(path)}`} onClose={onClose}>
      <form className="dialog__form" onSubmit={onSubmit}>
        {because !== null && <Note look="caution">{because}</Note>}
        <SecretField
          label="Passphrase"
          value={passphrase}
          onChange={(value) => {
            setPassphrase(value);
            setFault(null);
          }}
          fault={fault}
          autoFocus
        />
        {keychain?.available === true && (
          <Checkbox selected={remember} onChange={setRemember}>
            Keep it in the keychain of this computer
          </Checkbox>
        )}
        <DialogFoot onBack={onClose}>
          <Button look="primary" submits disabled={passphrase === '' || busy}>
            {busy ? 'Opening' : `Open ${nameOfPath(path)}`}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
