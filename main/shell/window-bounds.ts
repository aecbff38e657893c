import type { Bounds } from './settings.ts';

const usual = { width: 1440, height: 900 };
const least = { width: 900, height: 600 };

/** Where the window opens: where it was, unless that is on no screen any more; then in the middle of the first one. */
export function windowBounds(remembered: Bounds | null, screens: readonly Bounds[]): Bounds {
  const screen = screens.find((area) => remembered !== null && overlaps(remembered, area));
  if (remembered !== null && screen !== undefined) {
    const width = between(least.width, remembered.width, screen.width);
    const height = between(least.height, remembered.height, screen.height);
    return {
      x: between(screen.x, remembered.x, screen.x + screen.width - width),
      y: between(screen.y, remembered.y, screen.y + screen.height - height),
      width,
      height,
    };
  }
  const first = screens[0] ?? { x: 0, y: 0, ...usual };
  const width = Math.min(usual.width, first.width);
  const height = Math.min(usual.height, first.height);
  return {
    x: first.x + Math.round((first.width - width) / 2),
    y: first.y + Math.round((first.height - height) / 2),
    width,
    height,
  };
}

/** Enough of the window lies on the screen to take hold of it. */
function overlaps(bounds: Bounds, screen: Bounds): boolean {
  const across = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
  const down = Math.min(bounds.y + bounds.height, screen.y + screen.height) - Math.max(bounds.y, screen.y);
  return across >= 100 && down >= 60;
}

function between(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
