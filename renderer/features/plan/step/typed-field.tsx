import { useState } from 'react';
import { TextField } from '../../../ui/text-field.tsx';

interface TypedFieldProps<V> {
  readonly label: string;
  readonly type: 'text' | 'date' | 'time' | 'number';
  readonly value: V;
  readonly print: (value: V) => string;
  /** Null: what is typed is not a value yet. */
  readonly parse: (text: string) => V | null;
  /** What is wrong while it is not a value. */
  readonly says: string;
  readonly hint?: string;
  readonly onChange: (value: V) => void;
  readonly onBlur?: () => void;
}

/** A field whose value is more than text: what is typed counts as soon as it can be read. */
export function TypedField<V>(props: TypedFieldProps<V>) {
  const { label, type, value, print, parse, says, onChange } = props;
  const printed = print(value);
  const [typed, setTyped] = useState({ text: printed, of: printed });
  // The value changed elsewhere, by a drag for example.
  const text = typed.of === printed ? typed.text : printed;
  return (
    <TextField
      label={label}
      type={type}
      value={text}
      fault={parse(text) === null ? says : null}
      onChange={(next) => {
        const read = parse(next);
        setTyped({ text: next, of: read === null ? printed : print(read) });
        if (read !== null) onChange(read);
      }}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      {...(props.onBlur === undefined ? {} : { onBlur: props.onBlur })}
    />
  );
}
