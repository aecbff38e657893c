/** Relative change at which halving the step again cannot help a double any more. */
const settledAt = 1e-12;
const negligible = 1e-18;
const finestStep = 1 / 256;

/**
 * Mean of g(p) for p ~ Beta(a, b), g positive and bounded: the trapezoid rule on the log-odds of p, stretched by sinh
 * about the mode (double-exponential quadrature, Takahasi & Mori 1974). Nothing is singular at a = 1 or elsewhere.
 */
export function betaMean(g: (p: number) => number, a: number, b: number): number {
  let last = Number.NaN;
  for (let step = 1 / 2; step >= finestStep; step /= 2) {
    const mean = meanWithStep(g, a, b, step);
    if (Math.abs(mean - last) <= settledAt * Math.abs(mean)) return mean;
    last = mean;
  }
  return last;
}

function meanWithStep(g: (p: number) => number, a: number, b: number, step: number): number {
  const mode = Math.log(a / b);
  const spread = Math.sqrt(1 / a + 1 / b);
  const logDensity = (y: number) => -a * Math.log1p(Math.exp(-y)) - b * Math.log1p(Math.exp(y));
  const peak = logDensity(mode);
  let weights = 0;
  let sum = 0;
  const add = (u: number): boolean => {
    const y = mode + spread * Math.sinh(u);
    const weight = Math.exp(logTail(a, b, y, logDensity) - peak) * Math.cosh(u);
    const value = weight * g(1 / (1 + Math.exp(-y)));
    weights += weight;
    sum += value;
    return weight > negligible * weights || value > negligible * sum;
  };
  add(0);
  for (const side of [-1, 1]) for (let k = 1; add(side * k * step); k += 1);
  return sum / weights;
}

/** The log density where exp(±y) has left the range of a double. */
function logTail(a: number, b: number, y: number, logDensity: (y: number) => number): number {
  if (y < -700) return a * y;
  return y > 700 ? -b * y : logDensity(y);
}
