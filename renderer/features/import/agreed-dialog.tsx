import { type FormEvent, useState } from 'react';
import type { AgreementTerms } from '../../../shared/contract/import-contract.ts';
import type { ImportPreview } from '../../../shared/contract/import-preview.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { showFirstFault } from '../../lib/first-fault.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { LabelledSelect } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { channelOptions, faultsOf, newPermissionForm } from '../permission/index.ts';
import { sayAgreed, sayUnconfirmed } from './agreed-words.ts';

interface AgreedDialogProps {
  readonly agreed: NonNullable<ImportPreview['agreed']>;
  readonly initial: AgreementTerms | null;
  readonly onClose: () => void;
  readonly onAccept: (terms: AgreementTerms) => void;
}

/** Asks once what a file leaves open that says how and when each person agreed: to what, and how often. */
export function AgreedDialog({ agreed, initial, onClose, onAccept }: AgreedDialogProps) {
  const [now] = useState(Date.now);
  const [form, setForm] = useState(() => {
    const empty = newPermissionForm();
    if (initial === null) return empty;
    const { channel, purpose, cadenceDays } = initial;
    const known = channelOptions.find(({ value }) => value === channel)?.value ?? empty.channel;
    return { ...empty, channel: known, purpose, cadence: cadenceDays === null ? '' : String(cadenceDays) };
  });
  const [asked, setAsked] = useState(false);
  const { purpose, cadence } = faultsOf(form, now);
  const unconfirmed = sayUnconfirmed(agreed);
  const accept = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (purpose !== undefined || cadence !== undefined)
      return showFirstFault(event.currentTarget, () => setAsked(true));
    const cadenceDays = form.cadence === '' ? null : Number(form.cadence);
    onAccept({ channel: form.channel, purpose: form.purpose.trim(), cadenceDays });
  };
  return (
    <Dialog title="Accept how and when they agreed" wide onClose={onClose}>
      <form className="dialog__form" onSubmit={accept} noValidate>
        <p className="supporting">
          {sayAgreed(agreed)} Each is recorded with the day and the cells of their row. Whoever refused stays as they
          are.
        </p>
        {unconfirmed !== '' && <Note look="caution">{unconfirmed}</Note>}
        <div className="permission-form__pair">
          <LabelledSelect
            label="Channel"
            value={form.channel}
            options={channelOptions}
            onChange={(channel) => setForm({ ...form, channel })}
          />
          <TextField
            label="Purpose"
            value={form.purpose}
            onChange={(said) => setForm({ ...form, purpose: said })}
            hint="What they agreed to, in the team's own word. Plans use the same."
            fault={asked ? (purpose ?? null) : null}
            autoFocus
          />
          <TextField
            label="Promised: one every … days"
            type="number"
            value={form.cadence}
            onChange={(said) => setForm({ ...form, cadence: said })}
            hint="A weekly letter: 7. What was promised is not too soon. Empty: nothing was."
            fault={asked ? (cadence ?? null) : null}
          />
        </div>
        <DialogFoot onBack={onClose}>
          <span className="caption permission-form__note">Recorded with the import.</span>
          <Button look="primary" submits>
            {`Accept it for ${sayCount(agreed.confirmed + agreed.signedUp, 'person', 'people')}`}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
