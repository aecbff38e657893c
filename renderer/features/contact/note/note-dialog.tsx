import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { contactName } from '../../../../shared/domain/contact.ts';
import type { AppError } from '../../../../shared/result/app-error.ts';
import { runCommand } from '../../../api/run-command.ts';
import { sayShortDay } from '../../../lib/say-date.ts';
import { useOneAtATime } from '../../../lib/use-one-at-a-time.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogFoot } from '../../../ui/dialog.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { sayWithUndo } from '../undo-toast.ts';
import { faultOfDraft, instantOfDraft, type NoteDraft, type NoteKind, newDraft, toHappened } from './note-draft.ts';
import { NoteFields } from './note-fields.tsx';
import { kindWords, NoteKinds } from './note-kinds.tsx';
import './note-dialog.css';

interface NoteDialogProps {
  readonly details: ContactDetails;
  /** What is noted, unless something else is chosen, and what it is linked to. */
  readonly start: { readonly kind: NoteKind; readonly linked?: string };
  readonly onClose: () => void;
}

/** Notes by hand what happened, with its date and what it answers. */
export function NoteDialog({ details, start, onClose }: NoteDialogProps) {
  const [openedAt] = useState(() => Date.now());
  const [draft, setDraft] = useState(() => newDraft(details, start.kind, openedAt, start.linked));
  const [fault, setFault] = useState<string | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const words = kindWords[draft.kind];
  const change = (next: Partial<NoteDraft>) => {
    setDraft({ ...draft, ...next });
    setFault(null);
  };
  const note = useOneAtATime(async () => {
    const wrong = faultOfDraft(draft, Date.now());
    const at = instantOfDraft(draft);
    if (wrong !== null || at === null) return setFault(wrong);
    const result = await runCommand('contacts.recordEvent', {
      contactId: details.contact.id,
      at,
      happened: toHappened(draft),
      text: draft.text,
    });
    if (!result.ok) return setFailure(result.error);
    sayWithUndo(`Noted for ${sayShortDay(at, openedAt)}: ${words.title.toLowerCase()}.`);
    onClose();
  });
  return (
    <Dialog title={`What happened with ${contactName(details.contact)}?`} wide onClose={onClose}>
      <Form
        className="dialog__form"
        onSubmit={(event) => {
          event.preventDefault();
          note();
        }}
      >
        <NoteKinds
          value={draft.kind}
          onChange={(kind) => change({ kind, linked: '', ask: kind === 'message' ? 1 : 3 })}
        />
        <div className="note-fields">
          <TextField label="Date" type="date" value={draft.on} onChange={(on) => change({ on })} />
          <TextField label="Time" type="time" value={draft.clock} onChange={(clock) => change({ clock })} />
        </div>
        <NoteFields draft={draft} details={details} now={openedAt} onChange={change} />
        <TextArea label={words.text} rows={3} value={draft.text} onChange={(text) => change({ text })} />
        {fault !== null && (
          <p className="note-dialog__fault" role="alert">
            {fault}
          </p>
        )}
        {failure !== null && <ErrorNote error={failure} />}
        <DialogFoot onBack={onClose}>
          <Button look="primary" submits>
            {words.result}
          </Button>
        </DialogFoot>
      </Form>
    </Dialog>
  );
}
