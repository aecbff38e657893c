import { Eye, EyeOff } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { Button } from './button.tsx';
import { TextField } from './text-field.tsx';

type SecretFieldProps = Omit<ComponentProps<typeof TextField>, 'type' | 'end'>;

/** A passphrase field whose content can be looked at. */
export function SecretField(props: SecretFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      type={shown ? 'text' : 'password'}
      end={
        <Button
          look="quiet"
          size="s"
          icon={shown ? EyeOff : Eye}
          label={shown ? 'Hide the passphrase' : 'Show the passphrase'}
          onPress={() => setShown(!shown)}
        />
      }
    />
  );
}
