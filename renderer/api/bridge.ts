import type { Bridge } from '../../shared/contract/bridge.ts';

declare global {
  interface Window {
    readonly unhurried?: Bridge;
  }
}

export function bridge(): Bridge {
  if (window.unhurried === undefined) throw new Error('the preload did not put its bridge on the window');
  return window.unhurried;
}
