import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import { Select as AriaSelect, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import './select.css';
import './text-field.css';

interface SelectProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly icon?: LucideIcon;
  /** True when the choice narrows what is shown. */
  readonly active?: boolean;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
}

export function Select<V extends string>(props: SelectProps<V>) {
  return <Choice {...props} labelShown={false} />;
}

/** The same as a field of a form, under its label. */
export function LabelledSelect<V extends string>(props: SelectProps<V>) {
  return <Choice {...props} labelShown />;
}

function Choice<V extends string>({
  label,
  value,
  icon: Icon,
  active = false,
  options,
  onChange,
  labelShown,
}: SelectProps<V> & { readonly labelShown: boolean }) {
  return (
    <AriaSelect
      {...(labelShown ? { className: 'field' } : { 'aria-label': label })}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {labelShown && <Label className="field__label">{label}</Label>}
      <Button className={classNames('select', active && 'select--active')}>
        {Icon !== undefined && <Icon className="icon icon--s" aria-hidden="true" />}
        <SelectValue className="select__value">{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown className="icon icon--s" aria-hidden="true" />
      </Button>
      <Popover className="menu" offset={4}>
        <ListBox className="menu__list">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="menu__item">
              {option.label}
              {option.value === value && <Check className="icon icon--s" aria-hidden="true" />}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
