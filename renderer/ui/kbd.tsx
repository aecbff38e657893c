import type { ReactNode } from 'react';
import './kbd.css';

/** A key, as drawn on it. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="kbd" aria-hidden="true">
      {children}
    </kbd>
  );
}
