import type { ReactNode } from 'react';
import { TextField as AriaTextField, Input, Label } from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import { FieldFoot } from './field-foot.tsx';
import './text-field.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  /** What is wrong with the value, as a sentence; null: nothing. */
  readonly fault?: string | null;
  readonly type?: 'text' | 'password' | 'date' | 'time' | 'number';
  readonly autoComplete?: string;
  readonly autoFocus?: boolean;
  readonly readOnly?: boolean;
  readonly onBlur?: () => void;
  /** What stands at the end inside the field. */
  readonly end?: ReactNode;
}

export function TextField({ label, value, onChange, hint, fault = null, type = 'text', end, ...rest }: TextFieldProps) {
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={onChange}
      type={type}
      isInvalid={fault !== null}
      isReadOnly={rest.readOnly ?? false}
      autoFocus={rest.autoFocus ?? false}
      autoComplete={rest.autoComplete ?? 'off'}
      {...(rest.onBlur === undefined ? {} : { onBlur: rest.onBlur })}
    >
      <Label className="field__label">{label}</Label>
      <span className={classNames('field__box', fault !== null && 'field__box--bad')}>
        <Input className="field__input" spellCheck="false" />
        {end}
      </span>
      <FieldFoot hint={hint} fault={fault} />
    </AriaTextField>
  );
}
