import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { sayCount, sayNumber } from '../../../shared/lib/count.ts';
import { Button } from '../../ui/button.tsx';

interface SelectionBarProps {
  readonly selected: number;
  /** How many the list shows, and what adds them all. */
  readonly shown: number | undefined;
  readonly onAll: () => void;
  readonly onClear: () => void;
  /** What can be done with the people. */
  readonly children: ReactNode;
}

/** What can be done with whoever is selected. It stands at the foot of the list as long as somebody is. */
export function SelectionBar({ selected, shown, onAll, onClear, children }: SelectionBarProps) {
  return (
    <section className="selection-bar" aria-label="Selection" data-area="selection">
      <Check className="icon selection-bar__mark" aria-hidden="true" />
      <p className="selection-bar__count" role="status">
        {sayCount(selected, 'person', 'people')} selected
      </p>
      {shown !== undefined && shown > selected && (
        <Button look="link" size="s" onPress={onAll}>
          Select all {sayNumber(shown)}
        </Button>
      )}
      <div className="selection-bar__acts">
        {children}
        <Button look="quiet" icon={X} shortcut="Esc" onPress={onClear}>
          Clear
        </Button>
      </div>
    </section>
  );
}
