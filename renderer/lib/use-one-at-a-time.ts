import { useRef } from 'react';

const underWay = new Set<Promise<unknown>>();

/** One act at a time: asked for once more while it is under way, by a second click or Enter, it is the same wish. */
export function useOneAtATime<Args extends readonly unknown[]>(
  act: (...args: Args) => Promise<unknown>,
): (...args: Args) => void {
  const isUnderWay = useRef(false);
  return (...args) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const begun = act(...args).finally(() => {
      isUnderWay.current = false;
      underWay.delete(begun);
    });
    underWay.add(begun);
  };
}

/** Waits for the acts that were begun before: what takes back the latest of them must not come before its end. */
export async function actsBegun(): Promise<void> {
  await Promise.allSettled([...underWay]);
}
