import type { PressurePoint } from '../../../../shared/domain/pressure-curve.ts';

/** A point of a curve in px. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** Of all points in one column of px the first, the lowest, the highest and the last draw the same picture. */
export function thinCurve(
  points: readonly PressurePoint[],
  x: (at: number) => number,
  y: (load: number) => number,
): readonly CurvePoint[] {
  const thinned: CurvePoint[] = [];
  let column: CurvePoint[] = [];
  const close = () => {
    const [first] = column;
    const last = column.at(-1);
    if (first === undefined || last === undefined) return;
    const low = column.reduce((least, point) => (point.y > least.y ? point : least), first);
    const high = column.reduce((most, point) => (point.y < most.y ? point : most), first);
    thinned.push(...column.filter((point) => point === first || point === low || point === high || point === last));
  };
  for (const { at, load } of points) {
    const point = { x: x(at), y: y(load) };
    const [first] = column;
    if (first !== undefined && Math.floor(first.x) !== Math.floor(point.x)) {
      close();
      column = [];
    }
    column.push(point);
  }
  close();
  return thinned;
}
