import { Note } from '../../ui/note.tsx';
import { SecretField } from '../../ui/secret-field.tsx';

export interface TypedTwice {
  readonly once: string;
  readonly again: string;
}

export const nothingTyped: TypedTwice = { once: '', again: '' };

export function isTypedTwice({ once, again }: TypedTwice): boolean {
  return once !== '' && once === again;
}

interface NewPassphraseProps {
  readonly typed: TypedTwice;
  readonly onChange: (typed: TypedTwice) => void;
}

/** A new passphrase, typed twice, with what losing it means. */
export function NewPassphrase({ typed, onChange }: NewPassphraseProps) {
  const differs = typed.again !== '' && !typed.once.startsWith(typed.again) && typed.again !== typed.once;
  return (
    <>
      <SecretField
        label="Passphrase"
        value={typed.once}
        onChange={(once) => onChange({ ...typed, once })}
        hint="A few unrelated words are hard to guess and easy to keep in mind."
      />
      <SecretField
        label="The same passphrase again"
        value={typed.again}
        onChange={(again) => onChange({ ...typed, again })}
        fault={differs ? 'The two are not the same.' : null}
      />
      <Note look="caution">
        Nobody can open the workspace without this passphrase, and nobody can reset it. If it is lost, the data is lost:
        keep it where the team keeps its other passwords.
      </Note>
    </>
  );
}
