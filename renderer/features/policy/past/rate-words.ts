import type { ObservedRate } from '../../../../shared/domain/backtest/observed-rate.ts';

/** "31 %", "2.4 %": a decimal where whole numbers would hide it. */
export function sayRate(share: number): string {
  const percent = share * 100;
  return `${percent < 10 ? Math.round(percent * 10) / 10 : Math.round(percent)} %`;
}

/** "1.1 to 5.2 %" */
export function sayInterval({ low, high }: ObservedRate): string {
  return `${sayRate(low).replace(' %', '')} to ${sayRate(high)}`;
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1];

/** The least round share that is above every interval of a column. */
export function columnTop(rates: readonly (ObservedRate | null)[]): number {
  const highest = rates.reduce((max, rate) => Math.max(max, rate?.high ?? 0), 0);
  return steps.find((step) => step >= highest) ?? 1;
}
