import { Search } from 'lucide-react';
import type { RefObject } from 'react';
import { SearchField as AriaSearchField, Input } from 'react-aria-components';
import { Kbd } from './kbd.tsx';
import './text-field.css';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** The arrow down leads out of the field, to what was found. */
  readonly onLeave: () => void;
}

export function SearchField({ label, placeholder, value, onChange, inputRef, onLeave }: SearchFieldProps) {
  return (
    <AriaSearchField
      className="field search-field"
      aria-label={label}
      value={value}
      onChange={onChange}
      onSubmit={onLeave}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') onLeave();
        else event.continuePropagation();
      }}
    >
      <span className="field__box">
        <Search className="icon" aria-hidden="true" color="var(--text-3)" />
        <Input className="field__input" placeholder={placeholder} ref={inputRef} />
        {value === '' && <Kbd>/</Kbd>}
      </span>
    </AriaSearchField>
  );
}
