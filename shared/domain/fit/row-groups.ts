import type { RfmRow } from './rhythm-model.ts';

/**
 * Equal rows once, with their count, and each column's distinct values once, so that a likelihood takes every
 * logarithm only once: row i is `xs[xAt[i]]`, `txs[txAt[i]]`, `Ts[TAt[i]]`, seen `counts[i]` times.
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
}

export function toRowGroups(rows: readonly RfmRow[]): RowGroups {
  const byKey = new Map<string, { readonly row: RfmRow; count: number }>();
  for (const row of rows) {
    const key = `${row.x},${row.tx},${row.T}`;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, { row, count: 1 });
    else group.count += 1;
  }
  const groups = [...byKey.values()];
  const [xs, xAt] = toIndexed(groups.map(({ row }) => row.x));
  const [txs, txAt] = toIndexed(groups.map(({ row }) => row.tx));
  const [Ts, TAt] = toIndexed(groups.map(({ row }) => row.T));
  return { n: rows.length, counts: Float64Array.from(groups, ({ count }) => count), xs, txs, Ts, xAt, txAt, TAt };
}

function toIndexed(values: readonly number[]): readonly [Float64Array, Int32Array] {
  const places = new Map<number, number>();
  for (const value of values) if (!places.has(value)) places.set(value, places.size);
  return [Float64Array.from(places.keys()), Int32Array.from(values, (value) => places.get(value) ?? 0)];
}
