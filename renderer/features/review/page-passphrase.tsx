import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface PagePassphraseProps {
  readonly isWrong: boolean;
  readonly onOpen: (passphrase: string) => void;
}

/** Asks for the passphrase of a page that takes one. */
export function PagePassphrase({ isWrong, onOpen }: PagePassphraseProps) {
  const [passphrase, setPassphrase] = useState('');
  // What is typed anew is not wrong yet; a field that stays wrong would keep the form from being sent.
  const isFaulty = isWrong && passphrase === '';
  return (
    <Form
      className="page-passphrase"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onOpen(passphrase);
      }}
    >
      <TextField
        label="Passphrase of the page"
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        autoFocus
        fault={isFaulty ? 'It does not open this page; capitals and spaces count.' : null}
        hint="Whoever sent the page knows it."
      />
      <Button look="primary" submits>
        Open the page
      </Button>
    </Form>
  );
}
