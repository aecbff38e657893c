import type { ReactNode } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField, Label, Text } from 'react-aria-components';
import './text-area.css';
import './text-field.css';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  readonly onBlur?: () => void;
  readonly autoFocus?: boolean;
}

/** A field of several lines. */
export function TextArea({ label, value, onChange, rows = 5, hint, placeholder, ...rest }: TextAreaProps) {
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={onChange}
      autoFocus={rest.autoFocus ?? false}
      {...(rest.onBlur === undefined ? {} : { onBlur: rest.onBlur })}
    >
      <Label className="field__label">{label}</Label>
      <AriaTextArea className="text-area" rows={rows} {...(placeholder === undefined ? {} : { placeholder })} />
      {hint !== undefined && (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      )}
    </AriaTextField>
  );
}
