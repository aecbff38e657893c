import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import '../../ui/select.css';

interface FieldButtonProps {
  readonly icon: LucideIcon;
  readonly end: LucideIcon;
  /** What it sets; its words are the value. */
  readonly label: string;
  readonly children: ReactNode;
  readonly onPress: () => void;
}

/** A value that opens what sets it. */
export function FieldButton({ icon: Icon, end: End, label, children, onPress }: FieldButtonProps) {
  return (
    <Button className="select" onPress={onPress}>
      <Icon className="icon icon--s" aria-hidden="true" />
      <span className="visually-hidden">{label}: </span>
      {children}
      <End className="icon icon--s" aria-hidden="true" />
    </Button>
  );
}
