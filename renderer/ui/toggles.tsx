import { type Key, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import './toggles.css';

interface TogglesProps<V extends Key> {
  readonly label: string;
  readonly values: readonly V[];
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (values: readonly V[]) => void;
  /** What is wrong with the choice, as a sentence; null: nothing. */
  readonly fault?: string | null;
}

/** Any of a few short words. */
export function Toggles<V extends Key>({ label, values, options, onChange, fault = null }: TogglesProps<V>) {
  return (
    <div className="toggles">
      <ToggleButtonGroup
        className={classNames('toggles__row', fault !== null && 'toggles__row--bad')}
        aria-label={fault === null ? label : `${label}: ${fault}`}
        selectionMode="multiple"
        selectedKeys={values}
        onSelectionChange={(keys) => onChange(options.flatMap(({ value }) => (keys.has(value) ? [value] : [])))}
      >
        {options.map(({ value, label: word }) => (
          <ToggleButton key={value} id={value} className="toggles__one">
            {word}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {fault !== null && <p className="toggles__fault">{fault}</p>}
    </div>
  );
}
