import type { LucideIcon } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './segmented.css';

interface SegmentedProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string; readonly icon?: LucideIcon }[];
  readonly onChange: (value: V) => void;
}

/** One of a few short words in a row. */
export function Segmented<V extends string>({ label, value, options, onChange }: SegmentedProps<V>) {
  return (
    <ToggleButtonGroup
      className="segmented"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.value));
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {options.map(({ value: own, label: word, icon: Icon }) => (
        <ToggleButton key={own} id={own} className="segmented__part">
          {Icon !== undefined && <Icon className="icon icon--s" aria-hidden="true" />}
          {word}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
