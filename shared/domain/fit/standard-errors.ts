/** Relative step of the differences: truncation and rounding are then both far below a standard error's digits. */
const relativeStep = 1e-3;

/**
 * Standard errors at a maximum of a log-likelihood: roots of the diagonal of the inverse of minus its matrix of second
 * differences (observed information). `scales` are the sizes of the numbers, which steps are taken in. Null where the
 * matrix is not positive definite, that is where the likelihood has no peak.
 */
export function standardErrorsAt(
  logLikelihood: (point: readonly number[]) => number,
  point: readonly number[],
  scales: readonly number[] = point,
): readonly number[] | null {
  const size = point.length;
  const steps = scales.map((scale) => Math.abs(scale) * relativeStep);
  const at = (i: number, di: number, j: number, dj: number) =>
    logLikelihood(
      point.map((value, k) => value + (k === i ? di * (steps[k] ?? 0) : 0) + (k === j ? dj * (steps[k] ?? 0) : 0)),
    );
  const top = logLikelihood(point);
  const information: number[][] = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  // In units of the steps, so that numbers of very different sizes do not spoil the inverse.
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const curvature =
        i === j
          ? at(i, 1, -1, 0) - 2 * top + at(i, -1, -1, 0)
          : (at(i, 1, j, 1) - at(i, 1, j, -1) - at(i, -1, j, 1) + at(i, -1, j, -1)) / 4;
      set(information, i, j, -curvature);
      set(information, j, i, -curvature);
    }
  }
  const variances = inverseDiagonal(information);
  return variances === null ? null : variances.map((variance, i) => Math.sqrt(variance) * (steps[i] ?? 0));
}

/** Diagonal of the inverse by Cholesky, or null if the matrix is not positive definite. */
function inverseDiagonal(matrix: readonly (readonly number[])[]): readonly number[] | null {
  const size = matrix.length;
  const lower: number[][] = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (let j = 0; j < size; j += 1) {
    for (let i = j; i < size; i += 1) {
      let rest = get(matrix, i, j);
      for (let k = 0; k < j; k += 1) rest -= get(lower, i, k) * get(lower, j, k);
      if (i > j) set(lower, i, j, rest / get(lower, j, j));
      else if (rest > 0) set(lower, j, j, Math.sqrt(rest));
      else return null;
    }
  }
  // Column c of L⁻¹ by forward substitution; the diagonal of (LLᵀ)⁻¹ is the sum of squares of its columns.
  return Array.from({ length: size }, (_, c) => {
    const column = Array.from({ length: size }, () => 0);
    for (let i = c; i < size; i += 1) {
      let rest = i === c ? 1 : 0;
      for (let k = c; k < i; k += 1) rest -= get(lower, i, k) * (column[k] ?? 0);
      column[i] = rest / get(lower, i, i);
    }
    return column.reduce((sum, value) => sum + value * value, 0);
  });
}

function get(matrix: readonly (readonly number[])[], i: number, j: number): number {
  return matrix[i]?.[j] ?? 0;
}

function set(matrix: number[][], i: number, j: number, value: number): void {
  const row = matrix[i];
  if (row !== undefined) row[j] = value;
}
