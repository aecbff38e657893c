import { Check } from 'lucide-react';

interface PickBoxProps {
  readonly className: string;
  /** Of the tick, in px, and how thick its line is drawn. */
  readonly size: number;
  readonly stroke: number;
  readonly onPick: () => void;
}

/** Where the mouse selects a person without opening them. */
export function PickBox({ className, size, stroke, onPick }: PickBoxProps) {
  return (
    // With the keyboard, x does the same.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span
      className={className}
      title="Select (x)"
      onClick={(event) => {
        event.stopPropagation();
        onPick();
      }}
    >
      <Check size={size} strokeWidth={stroke} aria-hidden="true" />
    </span>
  );
}
