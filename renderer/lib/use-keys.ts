import { useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { isLayerOpen } from './open-layer.ts';
import { isScreenBeingRead, isScreenLeft, onScreenThere } from './screen-on-the-way.ts';
import { areSingleKeysOn } from './single-keys.ts';
import { isTyping } from './typing.ts';

export type KeyBindings = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const sequenceMs = 900;

/** By part of the window; a part has a higher number than what is around it, and than what was there before it. */
const bound = new Map<number, KeyBindings>();
let parts = 0;
let first: { readonly key: string; readonly at: number } | null = null;
/** Pressed while a screen is on its way, in order. */
let kept: readonly KeyboardEvent[] = [];

/**
 * Single keys ("/") and pairs ("g r") for the whole window; the innermost part that knows a key answers it, and a pair
 * comes before its second key alone. They are off while a field has the focus, while a dialog or menu is open, with
 * Ctrl, Alt or the command key, and, but for Escape, where a person switched them off. A hand may be quicker than the
 * window: what is pressed while a screen is on its way is done once it is there.
 */
export function useKeys(bindings: KeyBindings): void {
  const [part] = useState(() => ++parts);
  // Before the next key can come: it is about what is on screen.
  useLayoutEffect(() => {
    bound.set(part, bindings);
  });
  useEffect(() => {
    const stop = listen();
    return () => {
      bound.delete(part);
      stop();
    };
  }, [part]);
}

let listening = 0;
let stopListening: (() => void) | null = null;

function listen(): () => void {
  listening += 1;
  if (stopListening === null) {
    window.addEventListener('keydown', onKeyDown);
    const unsubscribe = onScreenThere(() => queueMicrotask(takeKept));
    stopListening = () => {
      window.removeEventListener('keydown', onKeyDown);
      unsubscribe();
    };
  }
  return () => {
    listening -= 1;
    if (listening > 0) return;
    stopListening?.();
    stopListening = null;
    kept = [];
  };
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (isLayerOpen()) return;
  if (!areSingleKeysOn() && event.key !== 'Escape') return;
  take(event);
}

function take(event: KeyboardEvent): void {
  if (isScreenLeft() && isOfAScreen(event)) return keep(event);
  const pair = first !== null && event.timeStamp - first.at < sequenceMs ? `${first.key} ${event.key}` : null;
  const binding = (pair === null ? undefined : bindingOf(pair)) ?? bindingOf(event.key);
  first = { key: event.key, at: event.timeStamp };
  if (binding === undefined) {
    // Nothing on screen knows it yet.
    if (isScreenBeingRead() && isOfAScreen(event)) keep(event);
    return;
  }
  event.preventDefault();
  first = null;
  kept = [];
  // What it leads to is there before the next key is looked at.
  flushSync(() => binding(event));
}

function bindingOf(key: string): KeyBindings[string] | undefined {
  const parted = [...bound].toSorted(([a], [b]) => b - a);
  return parted.find(([, bindings]) => bindings[key] !== undefined)?.[1][key];
}

/** A letter or a sign, or Escape: the others belong to whatever has the focus. */
function isOfAScreen({ key }: KeyboardEvent): boolean {
  return (key.length === 1 && key !== ' ') || key === 'Escape';
}

function keep(event: KeyboardEvent): void {
  if (!event.repeat) kept = [...kept, event];
}

/** Takes the keys that waited one by one: each may open a field or lead to another screen. */
function takeKept(): void {
  const waited = kept;
  kept = [];
  for (const event of waited) {
    if (isLayerOpen() || isTyping(document.activeElement)) return;
    take(event);
  }
}
