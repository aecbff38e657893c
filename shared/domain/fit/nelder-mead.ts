/** How far to search: `step` is added to each coordinate in turn for the first simplex; both tolerances must hold. */
export interface SearchOptions {
  readonly step: number;
  readonly pointTolerance: number;
  readonly valueTolerance: number;
  readonly maxEvaluations: number;
}

export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
  readonly evaluations: number;
  readonly converged: boolean;
}

interface Vertex {
  readonly point: readonly number[];
  readonly value: number;
}

const [reflect, expand, contract, shrink] = [1, 2, 0.5, 0.5] as const;

/**
 * Minimum of a function of a few numbers without derivatives (Nelder & Mead 1965, with the choices of Lagarias et al.
 * 1998). A value that is not a number counts as infinite, so a function may refuse a point. The start must be finite.
 */
export function minimize(
  of: (point: readonly number[]) => number,
  start: readonly number[],
  options: SearchOptions,
): Minimum {
  let evaluations = 0;
  const vertexAt = (point: readonly number[]): Vertex => {
    evaluations += 1;
    const value = of(point);
    return { point, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value };
  };

  const first = vertexAt(start);
  const others = start.map((_, axis) => vertexAt(start.map((value, i) => (i === axis ? value + options.step : value))));
  const simplex = [first, ...others].toSorted(byValue);
  const size = start.length;
  let best = simplex[0] ?? first;

  while (evaluations < options.maxEvaluations && !hasSettled(simplex, best, options)) {
    const worst = simplex[size] ?? best;
    const secondWorst = simplex[size - 1] ?? best;
    const centre = centreOf(simplex, size);
    const along = (factor: number) =>
      vertexAt(centre.map((value, i) => value + factor * (value - (worst.point[i] ?? value))));

    const next = replacement(along, best, secondWorst, worst);
    if (next !== null) {
      insert(simplex, next);
    } else {
      const anchor = best.point;
      const drawn = simplex
        .slice(1)
        .map(({ point }) => vertexAt(point.map((value, i) => (anchor[i] ?? value) * (1 - shrink) + value * shrink)));
      simplex.splice(1, size, ...drawn);
      simplex.sort(byValue);
    }
    best = simplex[0] ?? best;
  }
  return { ...best, evaluations, converged: hasSettled(simplex, best, options) };
}

/** The point that takes the place of the worst one, or null when only shrinking helps. */
function replacement(
  along: (factor: number) => Vertex,
  best: Vertex,
  secondWorst: Vertex,
  worst: Vertex,
): Vertex | null {
  const reflected = along(reflect);
  if (reflected.value < best.value) {
    const expanded = along(reflect * expand);
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < secondWorst.value) return reflected;
  const outside = reflected.value < worst.value;
  const contracted = along(outside ? reflect * contract : -contract);
  const isBetter = outside ? contracted.value <= reflected.value : contracted.value < worst.value;
  return isBetter ? contracted : null;
}

function byValue(one: Vertex, other: Vertex): number {
  // Not a plain difference: two infinite values would give NaN.
  return one.value === other.value ? 0 : one.value < other.value ? -1 : 1;
}

/** Puts a new vertex in its place and lets the worst one go. */
function insert(simplex: Vertex[], vertex: Vertex): void {
  simplex.pop();
  const place = simplex.findIndex(({ value }) => vertex.value < value);
  simplex.splice(place < 0 ? simplex.length : place, 0, vertex);
}

function centreOf(simplex: readonly Vertex[], size: number): number[] {
  const centre = Array.from({ length: size }, () => 0);
  for (let v = 0; v < size; v += 1) {
    const point = simplex[v]?.point ?? [];
    for (let i = 0; i < size; i += 1) centre[i] = (centre[i] ?? 0) + (point[i] ?? 0) / size;
  }
  return centre;
}

function hasSettled(simplex: readonly Vertex[], best: Vertex, options: SearchOptions): boolean {
  return simplex.every(
    ({ point, value }) =>
      Math.abs(value - best.value) <= options.valueTolerance &&
      point.every((coordinate, i) => Math.abs(coordinate - (best.point[i] ?? 0)) <= options.pointTolerance),
  );
}
