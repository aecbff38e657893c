import { useState } from 'react';
import { Form } from 'react-aria-components';
import { showFirstFault } from '../../../lib/first-fault.ts';
import { keepName, keptName } from '../../../lib/kept-name.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogFoot } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';

interface OverrideDialogProps {
  /** Whose touch, and why it is held back. */
  readonly who: string;
  readonly held: string;
  readonly onDecide: (reason: string, by: string) => void;
  readonly onClose: () => void;
}

/** A decision to go ahead against a verdict: the reason, and who decides. */
export function OverrideDialog({ who, held, onDecide, onClose }: OverrideDialogProps) {
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(keptName);
  const [asked, setAsked] = useState(false);
  const isComplete = reason.trim() !== '' && by.trim() !== '';
  return (
    <Dialog title={`Go ahead with ${who}`} onClose={onClose}>
      <p className="supporting">{held}</p>
      <Form
        className="dialog__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isComplete) return showFirstFault(event.currentTarget, () => setAsked(true));
          keepName(by.trim());
          onDecide(reason.trim(), by.trim());
        }}
      >
        <TextArea
          label="Reason"
          value={reason}
          onChange={setReason}
          rows={3}
          autoFocus
          placeholder="She asked for the offer on the phone."
          hint="It stays with the touch and is shown to whoever reviews the plan."
          fault={
            asked && reason.trim() === '' ? 'A reason is needed: whoever reads the plan later asks for it first.' : null
          }
        />
        <TextField
          label="Decided by"
          value={by}
          onChange={setBy}
          hint="Kept on this computer for the next time."
          fault={asked && by.trim() === '' ? 'The name of whoever decides.' : null}
        />
        <DialogFoot onBack={onClose}>
          <Button look="primary" submits>
            Go ahead
          </Button>
        </DialogFoot>
      </Form>
    </Dialog>
  );
}
