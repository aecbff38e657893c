import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface PasteDialogProps {
  readonly onClose: () => void;
  readonly onBring: (text: string) => void;
}

/** Takes what a lead copied as text, out of a mail or a chat. */
export function PasteDialog({ onClose, onBring }: PasteDialogProps) {
  const [text, setText] = useState('');
  return (
    <Dialog title="Paste an answer" wide onClose={onClose}>
      <Form
        className="paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onBring(text);
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
        <DialogFoot onBack={onClose} back="Back to the packages">
          <Button look="primary" submits>
            Bring in the answer
          </Button>
        </DialogFoot>
      </Form>
    </Dialog>
  );
}
