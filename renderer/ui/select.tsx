import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Select as AriaSelect, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import { FieldFoot } from './field-foot.tsx';
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

interface LabelledSelectProps<V extends string> extends Omit<SelectProps<V>, 'value'> {
  /** null: nothing is chosen yet. */
  readonly value: V | null;
  /** What stands there until something is chosen. */
  readonly placeholder?: string;
  readonly hint?: ReactNode;
  /** What is wrong with the choice, as a sentence; null: nothing. */
  readonly fault?: string | null;
  readonly autoFocus?: boolean;
}

export function Select<V extends string>(props: SelectProps<V>) {
  return <Choice {...props} labelShown={false} />;
}

/** The same as a field of a form, under its label. */
export function LabelledSelect<V extends string>(props: LabelledSelectProps<V>) {
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
  placeholder,
  hint,
  fault = null,
  autoFocus = false,
}: LabelledSelectProps<V> & { readonly labelShown: boolean }) {
  return (
    <AriaSelect
      {...(labelShown ? { className: 'field' } : { 'aria-label': label })}
      value={value}
      isInvalid={fault !== null}
      autoFocus={autoFocus}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {labelShown && <Label className="field__label">{label}</Label>}
      <Button className={classNames('select', active && 'select--active', fault !== null && 'select--bad')}>
        {Icon !== undefined && <Icon className="icon icon--s" aria-hidden="true" />}
        <SelectValue className="select__value">{({ selectedText }) => selectedText || placeholder}</SelectValue>
        <ChevronDown className="icon icon--s" aria-hidden="true" />
      </Button>
      <FieldFoot hint={hint} fault={fault} />
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
