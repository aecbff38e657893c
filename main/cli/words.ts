/** Columns of equal width, the last as long as it is. */
export function align(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, index) => Math.max(widest[index] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const clocks = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

/** "4 May 2026", in UTC */
export function sayDate(at: string | number): string {
  return dates.format(new Date(at));
}

/** "4 May 2026, 07:30 UTC" */
export function sayTime(at: string | number): string {
  const date = new Date(at);
  return `${dates.format(date)}, ${clocks.format(date)} UTC`;
}

/** "0.79": two decimals are what a person compares. */
export function sayShare(share: number): string {
  return share.toFixed(2);
}
