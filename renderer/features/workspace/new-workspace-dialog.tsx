import { FolderOpen, KeyRound, LockOpen, ShieldCheck } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { AppError } from '../../../shared/result/app-error.ts';
import { runCommand } from '../../api/run-command.ts';
import { useRead } from '../../api/use-read.ts';
import { showFirstFault } from '../../lib/first-fault.ts';
import { Button } from '../../ui/button.tsx';
import { type Choice, ChoiceCards } from '../../ui/choice-cards.tsx';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { isTypedTwice, NewPassphrase, nothingTyped } from './new-passphrase.tsx';
import { useWorkspaceDoor } from './workspace-door.tsx';
import { choosePlaceForWorkspace, nameOfPath } from './workspace-file.ts';

type Protection = 'keychain' | 'passphrase' | 'none';

const choices: readonly Choice<Protection>[] = [
  {
    value: 'keychain',
    title: 'Encrypted, key in the keychain',
    says: 'Opens without asking on this computer, for this account. The file cannot be opened anywhere else.',
    icon: ShieldCheck,
  },
  {
    value: 'passphrase',
    title: 'Encrypted with a passphrase',
    says: 'Opens on any computer for whoever knows the passphrase.',
    icon: KeyRound,
  },
  {
    value: 'none',
    title: 'Not encrypted',
    says: 'Whoever gets hold of the file can read every contact in it. The window keeps saying so.',
    icon: LockOpen,
  },
];

/** Makes a workspace: where it is kept, and how it is protected. */
export function NewWorkspaceDialog({ onClose }: { readonly onClose: () => void }) {
  const door = useWorkspaceDoor();
  const { data: keychain, isPending } = useRead('shell.keychain', {});
  const [path, setPath] = useState('');
  const [chosen, setChosen] = useState<Protection | null>(null);
  const [typed, setTyped] = useState(nothingTyped);
  const [failure, setFailure] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);

  const offered = choices.filter((choice) => choice.value !== 'keychain' || keychain?.available === true);
  const protection = chosen ?? (keychain?.available === true ? 'keychain' : 'passphrase');
  const ready = path !== '' && (protection !== 'passphrase' || isTypedTwice(typed));

  const choosePlace = async () => {
    const place = await choosePlaceForWorkspace('Where to keep the new workspace', 'Relationships.unhurried');
    if (place !== null) setPath(place);
  };

  const create = async () => {
    setBusy(true);
    setFailure(null);
    door.approach();
    const result =
      protection === 'keychain'
        ? await runCommand('shell.createWithKeychain', { path })
        : await runCommand('workspace.create', {
            path,
            passphrase: protection === 'passphrase' ? typed.once : null,
          });
    setBusy(false);
    if (result.ok) door.entered();
    else setFailure(result.error);
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    if (ready) return void create();
    showFirstFault(event.currentTarget, () => setAsked(true));
  };

  // What is proposed depends on it, and must not change under the hand.
  if (isPending)
    return (
      <Dialog title="New workspace" wide onClose={onClose}>
        <Waiting says="Looking for a keychain" />
      </Dialog>
    );
  return (
    <Dialog title="New workspace" wide onClose={onClose}>
      <form className="dialog__form" onSubmit={onSubmit} noValidate>
        <div className="workspace-place">
          <TextField
            label="Where it is kept"
            value={path}
            onChange={setPath}
            fault={asked && path === '' ? 'A place for the file is missing.' : null}
            hint="A workspace is one file on this computer. Nothing in it leaves the machine unless it is exported."
            end={
              <Button look="quiet" size="s" icon={FolderOpen} onPress={() => void choosePlace()}>
                Choose a place
              </Button>
            }
          />
        </div>
        <ChoiceCards label="How it is protected" value={protection} choices={offered} onChange={setChosen} />
        {keychain?.available === false && <p className="caption">{keychain.says}</p>}
        {protection === 'passphrase' && <NewPassphrase typed={typed} asked={asked} onChange={setTyped} />}
        {failure !== null && <ErrorNote error={failure} />}
        <DialogFoot onBack={onClose}>
          <Button look="primary" submits disabled={busy}>
            {createLabel(path, protection, busy)}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

function createLabel(path: string, protection: Protection, busy: boolean): string {
  if (busy) return 'Creating';
  const name = path === '' ? 'the workspace' : nameOfPath(path);
  return protection === 'none' ? `Create ${name}, not encrypted` : `Create ${name}`;
}
