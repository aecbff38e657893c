/** One number behind a verdict or a standing: its formula with the numbers of one person in it, and where it is from. */
export interface Formula {
  readonly name: string;
  readonly value: string;
  readonly formula: string;
  /** The formula again, filled in. */
  readonly filled: string;
  readonly source: string;
  /** What of it nobody measured: a default that can be set otherwise. */
  readonly assumed: string | null;
  /** What of it was fitted on the workspace, and accepted. */
  readonly fitted: string | null;
}

/** Two decimals, as numbers between 0 and 1 are read. */
export function sayTwo(value: number): string {
  return value.toFixed(2);
}

const three = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3, useGrouping: false });

/** A fitted number: what of it can be relied on. */
export function sayThree(value: number): string {
  return three.format(value);
}
