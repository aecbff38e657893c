import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  Virtualizer,
} from 'react-aria-components';
import './combo-field.css';
import './select.css';
import './text-field.css';

interface ComboFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly onChange: (value: string) => void;
}

/** One of many words, found by typing. */
export function ComboField({ label, value, options, onChange }: ComboFieldProps) {
  const [text, setText] = useState(value);
  return (
    <ComboBox
      className="field"
      inputValue={text}
      onInputChange={setText}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
      defaultItems={options.map((name) => ({ name }))}
      defaultFilter={matches}
    >
      <Label className="field__label">{label}</Label>
      <span className="field__box combo__box">
        <Input className="field__input" spellCheck="false" />
        <Button className="combo__open">
          <ChevronDown className="icon icon--s" aria-hidden="true" />
        </Button>
      </span>
      <Popover className="menu combo__menu">
        <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 30 }}>
          <ListBox<{ readonly name: string }> className="menu__list combo__list">
            {(option) => (
              <ListBoxItem id={option.name} textValue={option.name} className="menu__item">
                {option.name}
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      </Popover>
    </ComboBox>
  );
}

/** "new york" finds America/New_York. */
function matches(option: string, typed: string): boolean {
  const plain = (words: string) => words.toLowerCase().replaceAll(/[_/]/g, ' ');
  return plain(option).includes(plain(typed));
}
