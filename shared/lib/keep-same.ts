/** The list of before where every item of it stayed the same: whoever hangs on it has nothing to do. */
export function keepSame<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  const isSame = before.length === after.length && after.every((item, place) => item === before[place]);
  return isSame ? before : after;
}
