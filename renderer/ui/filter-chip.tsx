import { Check, type LucideIcon, X } from 'lucide-react';
import { Select as AriaSelect, Button, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import './filter-chip.css';
import './select.css';

interface FilterChipProps<V extends string> {
  readonly label: string;
  readonly icon: LucideIcon;
  /** null: it narrows nothing. */
  readonly value: V | null;
  readonly options: readonly { readonly value: V; readonly label: string; readonly beside?: string }[];
  readonly onChange: (value: V | null) => void;
}

/** A chip that narrows a list: its name while it does not, what it narrows to while it does. */
export function FilterChip<V extends string>({ label, icon: Icon, value, options, onChange }: FilterChipProps<V>) {
  const chosen = options.find((option) => option.value === value);
  return (
    <span className={classNames('chip', chosen !== undefined && 'chip--on')}>
      <AriaSelect
        aria-label={label}
        value={value}
        onChange={(key) => {
          const next = options.find((option) => option.value === key);
          if (next !== undefined) onChange(next.value);
        }}
      >
        <Button className="chip__open">
          <Icon className="chip__icon" aria-hidden="true" />
          {chosen === undefined ? label : <SelectValue>{chosen.label}</SelectValue>}
        </Button>
        <Popover className="menu" offset={6}>
          <ListBox className="menu__list menu__list--long">
            {options.map((option) => (
              <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="menu__item">
                {option.label}
                {option.beside !== undefined && <span className="menu__beside">{option.beside}</span>}
                {option.value === value && <Check className="icon icon--s menu__check" aria-hidden="true" />}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </AriaSelect>
      {chosen !== undefined && (
        <Button className="chip__clear" aria-label={`${label}: any`} onPress={() => onChange(null)}>
          <X className="chip__icon" aria-hidden="true" />
        </Button>
      )}
    </span>
  );
}
