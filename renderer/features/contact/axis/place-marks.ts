/** A mark on its date, as large as its neighbours leave room for. */
export interface PlacedMark<T> {
  readonly item: T;
  readonly x: number;
  /** px */
  readonly radius: number;
}

interface Sizes {
  readonly most: number;
  readonly least: number;
}

/** Marks nearer to each other than this cannot be told apart: of those only the first is drawn. */
const tellApartPx = 2.5;

/**
 * Every mark stands at its own date and never moves for another: where many stand close they become small, and where
 * they cannot be told apart they are thinned. `items` in the order of time.
 */
export function placeMarks<T>(
  items: readonly T[],
  xOf: (item: T) => number,
  { most, least }: Sizes,
): readonly PlacedMark<T>[] {
  const shown: { readonly item: T; readonly x: number }[] = [];
  for (const item of items) {
    const x = xOf(item);
    const last = shown.at(-1);
    if (last === undefined || x - last.x >= tellApartPx) shown.push({ item, x });
  }
  return shown.map(({ item, x }, index) => {
    const before = x - (shown[index - 1]?.x ?? Number.NEGATIVE_INFINITY);
    const after = (shown[index + 1]?.x ?? Number.POSITIVE_INFINITY) - x;
    const room = Math.min(before, after) / 2 + 1;
    return { item, x, radius: Math.max(least, Math.min(most, room)) };
  });
}
