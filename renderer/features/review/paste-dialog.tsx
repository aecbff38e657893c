import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { AppError } from '../../../shared/result/app-error.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface PasteDialogProps {
  readonly onClose: () => void;
  /** The failure where the text was refused: it stays, to be pasted again. */
  readonly onBring: (text: string) => Promise<AppError | null>;
}

/** Takes what a lead copied as text, out of a mail or a chat. */
export function PasteDialog({ onClose, onBring }: PasteDialogProps) {
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<AppError | null>(null);
  return (
    <Dialog title="Paste an answer" wide onClose={onClose}>
      <Form
        className="paste"
        onSubmit={(event) => {
          event.preventDefault();
          void onBring(text).then(setFailure);
        }}
      >
        <TextArea
          label="What was copied as text"
          value={text}
          onChange={setText}
          rows={10}
          autoFocus
          hint="The words of a mail around it may stay."
        />
        {failure !== null && <ErrorNote error={failure} />}
        <DialogFoot onBack={onClose} back="Back to the packages">
          <Button look="primary" submits>
            Bring in the answer
          </Button>
        </DialogFoot>
      </Form>
    </Dialog>
  );
}
