const units = ['bytes', 'KB', 'MB', 'GB'] as const;

/** "812 bytes", "86 KB", "1.4 MB": in thousands, as file managers count. */
export function saySize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  if (unit === 0) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
