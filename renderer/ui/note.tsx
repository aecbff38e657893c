import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { AlertMark } from './alert-mark.tsx';
import './note.css';

/** A sentence set apart: something to know, or something to look at. */
export function Note({
  look = 'info',
  children,
}: {
  readonly look?: 'info' | 'caution';
  readonly children: ReactNode;
}) {
  return (
    <div className={`note note--${look}`}>
      {look === 'info' ? <Info className="icon" aria-hidden="true" /> : <AlertMark size={16} />}
      <div className="note__words">{children}</div>
    </div>
  );
}
