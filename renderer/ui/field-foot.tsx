import type { ReactNode } from 'react';
import { FieldError, Text } from 'react-aria-components';
import { AlertMark } from './alert-mark.tsx';
import './text-field.css';

interface FieldFootProps {
  readonly hint: ReactNode;
  readonly fault: string | null;
}

/** What stands below a field: its hint, or what is wrong with its value. */
export function FieldFoot({ hint, fault }: FieldFootProps) {
  return (
    <>
      {hint !== undefined && fault === null && (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      )}
      <FieldError className="field__fault">
        <AlertMark size={13} />
        {fault}
      </FieldError>
    </>
  );
}
