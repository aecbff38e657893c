const grouped = new Intl.NumberFormat('en-GB');

/** "1,131", whatever machine says it. */
export function sayNumber(value: number): string {
  return grouped.format(value);
}

/** "1 person", "1,131 people"; "3 rows". */
export function sayCount(value: number, one: string, many = `${one}s`): string {
  return `${sayNumber(value)} ${value === 1 ? one : many}`;
}

/**
 * "8 days", "1 day", "0.4 days": halves from one day to ten, so that 9.6 against 10 does not read as 10 against 10, and
 * tenths below. No wait that is one reads as none.
 */
export function sayDays(days: number): string {
  const parts = days < 1 ? 10 : days < 10 ? 2 : 1;
  const rounded = days > 0 && days < 0.1 ? 0.1 : Math.round(days * parts) / parts;
  return sayCount(rounded, 'day');
}

/** "28 in 100", "less than 1 in 100": a chance as people say it. */
export function sayChance(share: number): string {
  const inHundred = Math.round(100 * share);
  return inHundred === 0 && share > 0 ? 'less than 1 in 100' : `${inHundred} in 100`;
}
