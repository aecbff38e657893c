import type { Ask } from '../domain/event.ts';

export interface AskBar {
  readonly on: boolean;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** How much a touch asks, in a field of 23 by 12: five rising bars, 3 wide, filled to the ask. */
export function drawAsk(ask: Ask): readonly AskBar[] {
  return [1, 2, 3, 4, 5].map((step) => {
    const height = Math.round((3 + step * 1.8) * 10) / 10;
    return { on: step <= ask, x: (step - 1) * 5, y: Math.round((12 - height) * 10) / 10, height };
  });
}
