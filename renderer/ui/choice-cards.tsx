import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import './choice-cards.css';

export interface Choice<V extends string> {
  readonly value: V;
  readonly title: string;
  readonly says: ReactNode;
  readonly icon: LucideIcon;
}

interface ChoiceCardsProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly choices: readonly Choice<V>[];
  readonly onChange: (value: V) => void;
  /** Puts the focus on what is chosen, in a dialog that opens. */
  readonly autoFocus?: boolean;
  /** Many choices with a few words each. */
  readonly compact?: boolean;
}

/** One of a few, each with a sentence on what it means. */
export function ChoiceCards<V extends string>({
  label,
  value,
  choices,
  onChange,
  autoFocus = false,
  compact = false,
}: ChoiceCardsProps<V>) {
  return (
    <RadioGroup
      className={classNames('choice-cards', compact && 'choice-cards--compact')}
      value={value}
      onChange={(chosen) => {
        const choice = choices.find((one) => one.value === chosen);
        if (choice !== undefined) onChange(choice.value);
      }}
    >
      <Label className="field__label">{label}</Label>
      {choices.map(({ value: own, title, says, icon: Icon }) => (
        <Radio key={own} value={own} className="choice-card" autoFocus={autoFocus && own === value}>
          <Icon className="icon" aria-hidden="true" />
          <span className="choice-card__words">
            <span className="choice-card__title">{title}</span>
            <span className="choice-card__says">{says}</span>
          </span>
          <span className="choice-card__dot" aria-hidden="true" />
        </Radio>
      ))}
    </RadioGroup>
  );
}
