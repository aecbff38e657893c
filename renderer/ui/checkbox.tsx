import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import './checkbox.css';

interface CheckboxProps {
  readonly children: ReactNode;
  readonly selected: boolean;
  readonly onChange: (selected: boolean) => void;
}

export function Checkbox({ children, selected, onChange }: CheckboxProps) {
  return (
    <AriaCheckbox className="checkbox" isSelected={selected} onChange={onChange}>
      <span className="checkbox__box">
        <Check className="checkbox__tick" aria-hidden="true" />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
