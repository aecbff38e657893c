import { useLayoutEffect } from 'react';

/** The screen that was left is still shown: a key is meant for the one that comes. */
let isLeft = false;
/** Screens that are shown and have not been read yet. */
let beingRead = 0;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** To be told by whoever leads from screen to screen: true until the next one is drawn. */
export function setScreenLeft(next: boolean): void {
  isLeft = next;
  tell();
}

export function isScreenLeft(): boolean {
  return isLeft;
}

export function isScreenBeingRead(): boolean {
  return beingRead > 0;
}

/** Listens until a screen is there; answers with the function that stops. */
export function onScreenThere(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says that what a screen shows is still being read. */
export function useBeingRead(is: boolean): void {
  useLayoutEffect(() => {
    if (!is) return undefined;
    beingRead += 1;
    return () => {
      beingRead -= 1;
      tell();
    };
  }, [is]);
}
