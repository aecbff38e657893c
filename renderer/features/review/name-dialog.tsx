import { useState } from 'react';
import { Form } from 'react-aria-components';
import { keepName, keptName } from '../../lib/kept-name.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface NameDialogProps {
  readonly onClose: () => void;
  readonly onNamed: (name: string) => void;
}

/** Asks who answers: an answer counts for whoever signs it. */
export function NameDialog({ onClose, onNamed }: NameDialogProps) {
  const [name, setName] = useState(keptName);
  return (
    <Dialog title="Who answers?" onClose={onClose}>
      <Form
        className="paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          keepName(name.trim());
          onNamed(name.trim());
        }}
      >
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          autoFocus
          hint="Stands with every decision of this answer."
        />
        <DialogFoot onBack={onClose} back="Back to the plan">
          <Button look="primary" submits>
            Sign the answer
          </Button>
        </DialogFoot>
      </Form>
    </Dialog>
  );
}
