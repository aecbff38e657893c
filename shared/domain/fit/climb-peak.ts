/** The top of a hill and how sharp it is. */
export interface Peak {
  readonly point: readonly number[];
  readonly value: number;
  /** Roots of the diagonal of the inverse of minus the second derivatives: standard errors of a log-likelihood. */
  readonly errors: readonly number[];
  readonly evaluations: number;
}

interface Shape {
  readonly slope: readonly number[];
  /** Minus the second derivatives. */
  readonly information: readonly (readonly number[])[];
}

/** Step of the differences: truncation and rounding are then both far below the digits of a standard error. */
const differenceStep = 1e-3;
/** What a step promises to gain, for each unit of the value, below which it is the last one: less drowns in rounding. */
const lastGain = 1e-12;
const mostSteps = 20;
const mostHalvings = 10;
/** Tried in turn, as shares of the largest diagonal element. */
const ridges = [0.01, 0.1, 1, 10] as const;

/**
 * The peak above a point near it, by Newton's method on central differences, or null where there is none: where minus
 * the second derivatives are not positive definite in the end, or no step leads up. Coordinates should be of the size
 * of 1, such as logarithms.
 */
export function climbPeak(of: (point: readonly number[]) => number, start: readonly number[]): Peak | null {
  let evaluations = 0;
  const counted = (point: readonly number[]) => {
    evaluations += 1;
    return of(point);
  };
  let point = start;
  let value = counted(start);
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const { slope, information } = shapeAt(counted, point, value);
    const { lower, isPeakShaped } = choleskyOrNear(information);
    if (lower === null) return null;
    const step = solve(lower, slope);
    const gain = step.reduce((sum, length, i) => sum + (length * (slope[i] ?? 0)) / 2, 0);
    const isLast = gain < lastGain * Math.max(1, Math.abs(value));
    if (isLast && !isPeakShaped) return null;
    const next = firstHigher(counted, point, value, step);
    if (next === null && !isLast) return null;
    point = next?.point ?? point;
    value = next?.value ?? value;
    if (isLast) return { point, value, errors: inverseDiagonal(lower).map(Math.sqrt), evaluations };
  }
  return null;
}

/** The first point higher up among the step, half of it, a quarter… */
function firstHigher(
  of: (point: readonly number[]) => number,
  from: readonly number[],
  floor: number,
  step: readonly number[],
): { readonly point: readonly number[]; readonly value: number } | null {
  for (let halvings = 0; halvings < mostHalvings; halvings += 1) {
    const point = from.map((coordinate, i) => coordinate + (step[i] ?? 0) / 2 ** halvings);
    const value = of(point);
    if (value > floor) return { point, value };
  }
  return null;
}

/** First and second derivatives; a mixed one from the two diagonal neighbours and the four straight ones. */
function shapeAt(of: (point: readonly number[]) => number, point: readonly number[], top: number): Shape {
  const h = differenceStep;
  const moved = (i: number, j: number, by: number) =>
    of(point.map((coordinate, k) => (k === i || k === j ? coordinate + by : coordinate)));
  const ahead = point.map((_, i) => moved(i, i, h));
  const behind = point.map((_, i) => moved(i, i, -h));
  const around = point.map((_, i) => (ahead[i] ?? 0) + (behind[i] ?? 0) - 2 * top);
  const information: number[][] = point.map(() => []);
  for (const [i, row] of information.entries()) {
    for (let j = 0; j < i; j += 1) {
      const both = moved(i, j, h) + moved(i, j, -h) - 2 * top;
      row[j] = -(both - (around[i] ?? 0) - (around[j] ?? 0)) / (2 * h * h);
    }
    row[i] = -(around[i] ?? 0) / (h * h);
  }
  return { slope: point.map((_, i) => ((ahead[i] ?? 0) - (behind[i] ?? 0)) / (2 * h)), information };
}

/**
 * The factor of a matrix, or where it is not positive definite of the matrix with enough added to its diagonal that a
 * step by it still leads up (Levenberg 1944).
 */
function choleskyOrNear(matrix: readonly (readonly number[])[]): {
  readonly lower: readonly (readonly number[])[] | null;
  readonly isPeakShaped: boolean;
} {
  const exact = cholesky(matrix);
  if (exact !== null) return { lower: exact, isPeakShaped: true };
  const size = Math.max(...matrix.map((row, i) => Math.abs(row[i] ?? 0)));
  for (const ridge of ridges) {
    const lower = cholesky(matrix.map((row, i) => row.map((value, j) => (i === j ? value + ridge * size : value))));
    if (lower !== null) return { lower, isPeakShaped: false };
  }
  return { lower: null, isPeakShaped: false };
}

/** L with LLᵀ = the matrix, of which only the lower half is read; null if it is not positive definite. */
function cholesky(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  const lower: number[][] = [];
  for (const [i, source] of matrix.entries()) {
    const row: number[] = [];
    lower.push(row);
    for (let j = 0; j <= i; j += 1) {
      let rest = source[j] ?? 0;
      for (let k = 0; k < j; k += 1) rest -= (row[k] ?? 0) * (lower[j]?.[k] ?? 0);
      if (i > j) row.push(rest / (lower[j]?.[j] ?? 1));
      else if (rest > 0 && Number.isFinite(rest)) row.push(Math.sqrt(rest));
      else return null;
    }
  }
  return lower;
}

/** L⁻¹v by forward substitution. */
function forward(lower: readonly (readonly number[])[], v: readonly number[]): number[] {
  const solution: number[] = [];
  for (const [i, row] of lower.entries()) {
    const known = solution.reduce((sum, value, k) => sum + (row[k] ?? 0) * value, 0);
    solution.push(((v[i] ?? 0) - known) / (row[i] ?? 1));
  }
  return solution;
}

/** (LLᵀ)⁻¹v. */
function solve(lower: readonly (readonly number[])[], v: readonly number[]): number[] {
  const rest = forward(lower, v);
  for (let i = lower.length - 1; i >= 0; i -= 1) {
    const value = (rest[i] ?? 0) / (lower[i]?.[i] ?? 1);
    rest[i] = value;
    for (let k = 0; k < i; k += 1) rest[k] = (rest[k] ?? 0) - (lower[i]?.[k] ?? 0) * value;
  }
  return rest;
}

/** Diagonal of (LLᵀ)⁻¹: the sums of squares of the columns of L⁻¹. */
function inverseDiagonal(lower: readonly (readonly number[])[]): number[] {
  return lower.map((_, c) =>
    forward(
      lower,
      lower.map((_, i) => (i === c ? 1 : 0)),
    ).reduce((sum, value) => sum + value * value, 0),
  );
}
