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
  /** Whether it was tried to go on, so that what is missing is said. */
  readonly asked: boolean;
  readonly onChange: (typed: TypedTwice) => void;
}

/** A new passphrase, typed twice, with what losing it means. */
export function NewPassphrase({ typed, asked, onChange }: NewPassphraseProps) {
  const differs = typed.again !== typed.once && (asked || (typed.again !== '' && !typed.once.startsWith(typed.again)));
  return (
    <>
      <SecretField
        label="Passphrase"
        value={typed.once}
        onChange={(once) => onChange({ ...typed, once })}
        fault={asked && typed.once === '' ? 'A passphrase is missing.' : null}
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
