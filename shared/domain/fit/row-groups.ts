import type { RfmRow } from './rhythm-model.ts';

/**
 * Equal rows once, with their count, and each column's distinct values once, so that a likelihood takes every
 * logarithm only once: row i is `xs[xAt[i]]`, `txs[txAt[i]]`, `Ts[TAt[i]]`, seen `counts[i]` times. Distinct values
 * are in rising order; `countOfX` and `countOfT` count the rows of each, `responsesOfT` the responses in those rows.
 */
export interface RowGroups {
  readonly n: number;
  readonly counts: Float64Array;
  readonly xs: Float64Array;
  readonly txs: Float64Array;
  readonly Ts: Float64Array;
  readonly xAt: Int32Array;
  readonly txAt: Int32Array;
  readonly TAt: Int32Array;
  readonly countOfX: Float64Array;
  readonly countOfT: Float64Array;
  readonly responsesOfT: Float64Array;
}

export function toRowGroups(rows: readonly RfmRow[]): RowGroups {
  const [xs, xOf] = toIndexed(Float64Array.from(rows.map(({ x }) => x)));
  const [txs, txOf] = toIndexed(Float64Array.from(rows.map(({ tx }) => tx)));
  const [Ts, TOf] = toIndexed(Float64Array.from(rows.map(({ T }) => T)));
  // Numbered in two stages, so that a number stays within 2^53 for any rows that fit in memory.
  const [pairs, pairOf] = toIndexed(numberedBy(xOf, TOf, Ts.length));
  const [triples, tripleOf] = toIndexed(numberedBy(pairOf, txOf, txs.length));

  const [pairAt, txAt] = split(triples, txs.length);
  const [xOfPair, TOfPair] = split(pairs, Ts.length);
  const xAt = pairAt.map((pair) => xOfPair[pair] ?? 0);
  const TAt = pairAt.map((pair) => TOfPair[pair] ?? 0);
  const counts = sumsBy(tripleOf, triples.length, new Float64Array(rows.length).fill(1));
  const countOfX = sumsBy(xAt, xs.length, counts);
  const countOfT = sumsBy(TAt, Ts.length, counts);
  const responses = counts.map((count, i) => count * (xs[xAt[i] ?? 0] ?? 0));
  const responsesOfT = sumsBy(TAt, Ts.length, responses);
  return { n: rows.length, counts, xs, txs, Ts, xAt, txAt, TAt, countOfX, countOfT, responsesOfT };
}

/** Distinct values in rising order, and the place among them of each value. */
function toIndexed(values: Float64Array): readonly [Float64Array, Int32Array] {
  const sorted = values.toSorted();
  let size = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    const value = sorted[i] ?? 0;
    if (size > 0 && value === sorted[size - 1]) continue;
    sorted[size] = value;
    size += 1;
  }
  const distinct = sorted.slice(0, size);
  const places = new Int32Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    // Neighbours are often equal: contacts come by the day they began.
    const isSame = i > 0 && values[i] === values[i - 1];
    places[i] = isSame ? (places[i - 1] ?? 0) : placeIn(distinct, values[i] ?? 0);
  }
  return [distinct, places];
}

/** One number for two places, and back. */
function numberedBy(outer: Int32Array, inner: Int32Array, innerSize: number): Float64Array {
  const numbers = new Float64Array(outer.length);
  for (let i = 0; i < outer.length; i += 1) numbers[i] = (outer[i] ?? 0) * innerSize + (inner[i] ?? 0);
  return numbers;
}

function split(numbers: Float64Array, innerSize: number): readonly [Int32Array, Int32Array] {
  const outer = new Int32Array(numbers.length);
  const inner = new Int32Array(numbers.length);
  for (let i = 0; i < numbers.length; i += 1) {
    outer[i] = Math.floor((numbers[i] ?? 0) / innerSize);
    inner[i] = (numbers[i] ?? 0) % innerSize;
  }
  return [outer, inner];
}

/** Binary search: several times as quick as a map from fractions. */
function placeIn(rising: Float64Array, value: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sumsBy(places: Int32Array, size: number, values: Float64Array): Float64Array {
  const sums = new Float64Array(size);
  for (let i = 0; i < places.length; i += 1) sums[places[i] ?? 0] = (sums[places[i] ?? 0] ?? 0) + (values[i] ?? 0);
  return sums;
}
