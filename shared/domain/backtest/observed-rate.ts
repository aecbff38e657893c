import { z } from 'zod';

const share = z.number().min(0).max(1);

/** How often something followed, with its 95 % Wilson interval. */
export const observedRateSchema = z
  .strictObject({ count: z.int().min(0), rate: share, low: share, high: share })
  .readonly();
export type ObservedRate = z.infer<typeof observedRateSchema>;

/** The .975 quantile of the standard normal distribution. */
const z95 = 1.959963984540054;

/**
 * Score interval of a binomial share, `count` of `n` (Wilson 1927): (p̂ + z²/2n ± z·√(p̂(1−p̂)/n + z²/4n²)) / (1 + z²/n).
 * Unlike p̂ ± z·σ it stays within 0 and 1 and is no point at `count` 0. Null where there is nothing to take a share of.
 */
export function observedRate(count: number, n: number): ObservedRate | null {
  if (n === 0) return null;
  const rate = count / n;
  const spread = z95 ** 2 / n;
  const middle = rate + spread / 2;
  const half = z95 * Math.sqrt((rate * (1 - rate)) / n + spread / (4 * n));
  return {
    count,
    rate,
    low: count === 0 ? 0 : Math.max(0, (middle - half) / (1 + spread)),
    high: count === n ? 1 : Math.min(1, (middle + half) / (1 + spread)),
  };
}
