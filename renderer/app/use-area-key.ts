import { useEffect } from 'react';

const areas = '[data-area], main';

/** F6 moves the focus to the next area of the window, Shift F6 to the one before. */
export function useAreaKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      const found = [...document.querySelectorAll<HTMLElement>(areas)];
      if (found.length === 0) return;
      event.preventDefault();
      const here = found.findLastIndex((area) => area.contains(document.activeElement));
      const next = found[(here + (event.shiftKey ? -1 : 1) + found.length) % found.length];
      next?.querySelector<HTMLElement>('a[href], button:not([disabled]), input, [tabindex="0"]')?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
