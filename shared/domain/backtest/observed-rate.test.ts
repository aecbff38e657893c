import { describe, expect, it, test } from 'vitest';
import { observedRate } from './observed-rate.ts';

describe('an observed rate', () => {
  // Newcombe 1998, table I, method 3: score interval without continuity correction, to the digits printed there.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i has the published interval', (count, n, low, high) => {
    const rate = observedRate(count, n);
    expect(rate?.low).toBeCloseTo(low, 4);
    expect(rate?.high).toBeCloseTo(high, 4);
    expect(rate?.rate).toBe(count / n);
  });

  it('of nothing is none', () => {
    expect(observedRate(0, 0)).toBeNull();
  });

  it('that is none or all has an interval on one side', () => {
    expect(observedRate(0, 30)).toMatchObject({ rate: 0, low: 0, high: expect.closeTo(0.11351, 5) });
    expect(observedRate(30, 30)).toMatchObject({ rate: 1, low: expect.closeTo(0.88649, 5), high: 1 });
  });
});
