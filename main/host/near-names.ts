/** At most so many letters may be wrong, by the length of the word that was searched. */
function allowedFor(length: number): number {
  return length < 4 ? 1 : length < 8 ? 2 : 3;
}

/**
 * The names that are written nearly like a search, nearest first. Both folded; each word of the search is compared with
 * the word of the name it is nearest to, of which it may also be only the beginning.
 */
export function nearNames<T extends { readonly folded: string }>(
  search: string,
  names: readonly T[],
  most: number,
): readonly T[] {
  const wanted = search.split(/\s+/).filter((word) => word.length > 1);
  if (wanted.length === 0) return [];
  const allowed = wanted.reduce((sum, word) => sum + allowedFor(word.length), 0);
  const found: { readonly name: T; readonly far: number }[] = [];
  for (const name of names) {
    const words = name.folded.split(/\s+/);
    let far = 0;
    for (const word of wanted) {
      far += Math.min(...words.map((own) => distance(word, own, allowedFor(word.length))));
      if (far > allowed) break;
    }
    if (far <= allowed) found.push({ name, far });
  }
  return found
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Letters to change, add, drop or swap with their neighbour; Infinity beyond `most`. */
function distance(a: string, b: string, most: number): number {
  const target = b.length > a.length + most ? b.slice(0, a.length) : b;
  if (a.length > target.length + most) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: target.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= target.length; column++) {
      const same = a[row - 1] === target[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === target[column - 2] && a[row - 2] === target[column - 1];
      if (swapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      line.push(best);
    }
    if (Math.min(...line) > most) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = line;
  }
  const far = last[target.length] ?? Number.POSITIVE_INFINITY;
  return far <= most ? far : Number.POSITIVE_INFINITY;
}
