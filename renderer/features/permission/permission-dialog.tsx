import { type FormEvent, useState } from 'react';
import { type Channel, type PermissionMethod, permissionMethods } from '../../../shared/domain/event.ts';
import { methodWords } from '../../../shared/domain/method-words.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import type { AppError } from '../../../shared/result/app-error.ts';
import { showFirstFault } from '../../lib/first-fault.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Note } from '../../ui/note.tsx';
import { LabelledSelect } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { methodHints, sayTooLittle } from './method-hints.ts';
import {
  channelOptions,
  faultsOf,
  isSaid,
  newPermissionForm,
  type PermissionForm,
  type PermissionGiven,
  toPermission,
} from './permission-form.ts';
import './permission-dialog.css';

/** People for whom it can be recorded at once. */
export interface PermissionGroup {
  readonly id: string;
  /** Who they are: "Everyone in this import", "Who says yes in “Newsletter ok?”". */
  readonly label: string;
  readonly people: number;
  /** How many of them live where an opt-in counts only once it is confirmed; absent: not known here. */
  readonly needConfirming?: number;
}

interface PermissionDialogProps {
  /** One at least; the first is chosen. */
  readonly groups: readonly PermissionGroup[];
  readonly initial?: { readonly form: PermissionForm; readonly group: string };
  /** When it is written down, beside the button. */
  readonly note?: string;
  readonly onClose: () => void;
  /** null: it is recorded, and the dialog closes. */
  readonly onRecord: (given: PermissionGiven, group: string, form: PermissionForm) => Promise<AppError | null>;
}

// What only a claim of a file stands for is no way in which people agree.
const methodOptions = permissionMethods
  .filter((method) => method !== 'imported-claim')
  .map((value) => ({ value, label: methodWords[value] }));

/** Records how a group of people agreed: an act of a person, with evidence. */
export function PermissionDialog({ groups, initial, note, onClose, onRecord }: PermissionDialogProps) {
  const [now] = useState(Date.now);
  const [form, setForm] = useState(() => initial?.form ?? newPermissionForm());
  const [groupId, setGroupId] = useState(initial?.group ?? groups[0]?.id ?? '');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);
  const group = groups.find(({ id }) => id === groupId) ?? groups[0];
  const faults = faultsOf(form, now);
  const shown = asked ? faults : {};
  const warning = group === undefined ? null : sayTooLittle(form, group);
  const change = (part: Partial<PermissionForm>) => setForm({ ...form, ...part });

  const record = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isSaid(form, now)) return showFirstFault(event.currentTarget, () => setAsked(true));
    if (group === undefined || busy) return;
    setBusy(true);
    const failed = await onRecord(toPermission(form), group.id, form);
    setBusy(false);
    setFailure(failed);
  };

  return (
    <Dialog title="Record how they agreed" wide onClose={onClose}>
      <form className="dialog__form" onSubmit={(event) => void record(event)} noValidate>
        {groups.length > 1 ? (
          <LabelledSelect
            label="Who"
            value={groupId}
            options={groups.map(({ id, label, people }) => ({ value: id, label: `${label}: ${people}` }))}
            onChange={setGroupId}
          />
        ) : (
          <p className="supporting">{group?.label}</p>
        )}
        <div className="permission-form__pair">
          <LabelledSelect<Channel | 'any'>
            label="Channel"
            value={form.channel}
            options={channelOptions}
            onChange={(channel) => change({ channel })}
          />
          <TextField
            label="Purpose"
            value={form.purpose}
            onChange={(purpose) => change({ purpose })}
            hint="The team's own word. Plans use the same."
            fault={shown.purpose ?? null}
          />
          <LabelledSelect<PermissionMethod>
            label="How they agreed"
            value={form.method}
            options={methodOptions}
            onChange={(method) => change({ method })}
            placeholder="Choose how"
            hint={form.method === null ? undefined : methodHints[form.method]}
            fault={shown.method ?? null}
            autoFocus
          />
          <TextField
            label="On which day"
            type="date"
            value={form.agreedOn}
            onChange={(agreedOn) => change({ agreedOn })}
            fault={shown.agreedOn ?? null}
          />
        </div>
        {warning !== null && <Note look="caution">{warning}</Note>}
        <TextField
          label="Evidence"
          value={form.evidence}
          onChange={(evidence) => change({ evidence })}
          hint="What can be shown when someone asks: the form and its address, the card and its box, the call."
          fault={shown.evidence ?? null}
        />
        <div className="permission-form__pair">
          <TextField
            label="Promised: one every … days"
            type="number"
            value={form.cadence}
            onChange={(cadence) => change({ cadence })}
            hint="A weekly letter: 7. What was promised is not too soon. Empty: nothing was."
            fault={shown.cadence ?? null}
          />
          <TextField
            label="Last day"
            type="date"
            value={form.untilOn}
            onChange={(untilOn) => change({ untilOn })}
            hint="Empty: until they say otherwise."
            fault={shown.untilOn ?? null}
          />
        </div>
        {failure !== null && <ErrorNote error={failure} />}
        <DialogFoot onBack={onClose}>
          {note !== undefined && <span className="caption permission-form__note">{note}</span>}
          <Button look="primary" submits disabled={busy}>
            {busy ? 'Recording' : `Record it for ${sayCount(group?.people ?? 0, 'person', 'people')}`}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
