const grouped = new Intl.NumberFormat('en-GB');

/** "1,131" */
export function sayNumber(value: number): string {
  return grouped.format(value);
}

/** "1 person", "1,131 people". */
export function sayCount(value: number, one: string, many: string): string {
  return `${grouped.format(value)} ${value === 1 ? one : many}`;
}

/** Days as a person reads them: whole from 2 up, one decimal below. */
export function sayDays(days: number): string {
  const shown = days < 2 ? Math.round(days * 10) / 10 : Math.round(days);
  return shown === 1 ? '1 day' : `${grouped.format(shown)} days`;
}
