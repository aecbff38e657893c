import type { ReactNode } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField, Label } from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import { FieldFoot } from './field-foot.tsx';
import './text-area.css';
import './text-field.css';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly hint?: ReactNode;
  /** What is wrong with the text, as a sentence; null: nothing. */
  readonly fault?: string | null;
  readonly placeholder?: string;
  readonly onBlur?: () => void;
  readonly autoFocus?: boolean;
}

/** A field of several lines. */
export function TextArea({
  label,
  value,
  onChange,
  rows = 5,
  hint,
  fault = null,
  placeholder,
  ...rest
}: TextAreaProps) {
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={fault !== null}
      autoFocus={rest.autoFocus ?? false}
      {...(rest.onBlur === undefined ? {} : { onBlur: rest.onBlur })}
    >
      <Label className="field__label">{label}</Label>
      <AriaTextArea
        className={classNames('text-area', fault !== null && 'text-area--bad')}
        rows={rows}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <FieldFoot hint={hint} fault={fault} />
    </AriaTextField>
  );
}
