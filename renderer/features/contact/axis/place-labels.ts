/** A label that stands at an instant; its place in px. */
export interface PlacedLabel<T> {
  readonly item: T;
  readonly x: number;
  /** To the left of its line, where there is no room to the right. */
  readonly before: boolean;
  /** 0 is the first line of text. */
  readonly line: number;
}

const characterPx = 5.7;
const apartPx = 8;

/** Puts labels on as many lines as they need to stay apart; one that finds no line is left out. */
export function placeLabels<T>(
  items: readonly { readonly item: T; readonly x: number; readonly text: string }[],
  right: number,
  lineCount: number,
): readonly PlacedLabel<T>[] {
  const ends: number[] = Array.from({ length: lineCount }, () => Number.NEGATIVE_INFINITY);
  return items.flatMap(({ item, x, text }) => {
    const width = text.length * characterPx + 5;
    const before = x + width > right;
    const start = before ? x - width : x;
    const line = ends.findIndex((end) => start >= end + apartPx);
    if (line === -1) return [];
    ends[line] = before ? x : x + width;
    return [{ item, x, before, line }];
  });
}
