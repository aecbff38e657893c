import { useRef } from 'react';

/** One act at a time: asked for once more while it is under way, by a second click or Enter, it is the same wish. */
export function useOneAtATime<Args extends readonly unknown[]>(
  act: (...args: Args) => Promise<unknown>,
): (...args: Args) => void {
  const isUnderWay = useRef(false);
  return (...args) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    void act(...args).finally(() => {
      isUnderWay.current = false;
    });
  };
}
