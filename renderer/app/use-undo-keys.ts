import { useEffect } from 'react';
import { redoLast, undoLast } from '../api/undo.ts';
import { isTyping } from '../lib/typing.ts';

/** Ctrl Z and Ctrl Shift Z (or Ctrl Y) for the data; in a field they belong to its text. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if ((key !== 'z' && key !== 'y') || isTyping(event.target)) return;
      event.preventDefault();
      if (event.repeat) return;
      void (key === 'y' || event.shiftKey ? redoLast() : undoLast());
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
