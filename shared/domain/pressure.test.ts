import { describe, expect, test } from 'vitest';
import vectors from '../../fixtures/vectors/pressure_vectors.json' with { type: 'json' };
import { addEvent, emptyHistory } from './history.ts';
import { cautionRoom } from './parameters.ts';
import { defaultPolicy } from './policy.ts';
import { buckets, capacity, feltCadence, roomAt } from './pressure.ts';
import { aContact, anEvent } from './test-journeys.ts';
import { dayMs } from './time.ts';
import { pastPressure } from './touch-loads.ts';

const bucketOf = (K: number) => (K === buckets.near ? 'near' : 'season');

describe('pressure reproduces its vectors', () => {
  for (const vector of vectors.capacity) {
    test(`the capacity of the bucket with K = ${vector.K}`, () => {
      expect(capacity(bucketOf(vector.K), 1)).toBeCloseTo(vector.C, 12);
      expect(capacity(bucketOf(vector.K), cautionRoom)).toBeCloseTo(vector['C_room1.25'], 12);
    });
  }
  for (const vector of vectors.felt_gap) {
    test(`a load of ${vector.P} feels like its cadence`, () => {
      expect(feltCadence(vector.P, vector.K * vector.g)).toBeCloseTo(vector.gap, 9);
    });
  }

  test('a second touch is fine from its share of the gap', () => {
    const g = 22.75;
    const waited = (roomAt('near', 1, 1, 0, g) ?? 0) / dayMs / g;
    expect(waited).toBeCloseTo(vectors.second_touch_earliest_factor_of_g.ok, 7);
  });

  test('weekly touches add up as a geometric adstock does', () => {
    const { x, theta, A } = vectors.robyn_style;
    const tauDays = -7 / Math.log(theta);
    const history = emptyHistory(aContact(), defaultPolicy);
    for (const [index, expected] of A.entries()) {
      const at = Date.parse('2026-01-05T08:00:00Z') + index * 7 * dayMs;
      addEvent(history, anEvent({ kind: 'touch', at: new Date(at).toISOString(), purpose: 'offer' }));
      const load = pastPressure(history.loads, 'near', 'offer', at, tauDays);
      expect(load * (x[index] ?? 0)).toBeCloseTo(expected, 9);
    }
  });

  test('at one message every g days the felt cadence is g', () => {
    for (const bucket of ['near', 'season'] as const) {
      expect(feltCadence(capacity(bucket, 1), buckets[bucket] * 10)).toBeCloseTo(10, 9);
    }
  });
});
