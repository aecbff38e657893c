import { useEffect, useLayoutEffect, useRef } from 'react';
import { isLayerOpen } from './open-layer.ts';
import { areSingleKeysOn } from './single-keys.ts';
import { isTyping } from './typing.ts';

export type KeyBindings = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const sequenceMs = 900;

/**
 * Single keys ("/") and pairs ("g r") for the whole window. They are off while a field has the focus, while a dialog
 * or menu is open, with Ctrl, Alt or the command key, and, but for Escape, where a person switched them off.
 */
export function useKeys(bindings: KeyBindings): void {
  const current = useRef(bindings);
  // Before the next key can come: it is about what is on screen.
  useLayoutEffect(() => {
    current.current = bindings;
  });
  useEffect(() => {
    let first: { readonly key: string; readonly at: number } | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (isLayerOpen()) return;
      if (!areSingleKeysOn() && event.key !== 'Escape') return;
      const pair = first !== null && event.timeStamp - first.at < sequenceMs ? `${first.key} ${event.key}` : null;
      const binding = (pair === null ? undefined : current.current[pair]) ?? current.current[event.key];
      first = { key: event.key, at: event.timeStamp };
      if (binding === undefined) return;
      event.preventDefault();
      first = null;
      binding(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
