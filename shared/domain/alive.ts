import type { ModelParameters } from './parameters.ts';

type Dropout = ModelParameters['dropout'];

/** Below this probability of being alive a contact has probably gone. */
export const coldBelow = 1 / 3;

/**
 * MBG/NBD P(alive | x, t_x, T) = 1/(1 + exp(ln a − ln(b+x) + (r+x)(ln(α+T) − ln(α+t_x)))), all times in days after
 * time 0 (Batislam, Denizel & Filiztekin 2007; Hoppe & Wagner 2007). At x = 0, t_x is 0.
 */
export function aliveProbability(x: number, tx: number, daysNow: number, prior: Dropout): number {
  return aliveAfter(x, Math.log(prior.alpha + daysNow) - Math.log(prior.alpha + tx), prior);
}

/** The same for a silence of ln(α+T) − ln(α+t_x). */
function aliveAfter(x: number, silence: number, { r, a, b }: Dropout): number {
  return 1 / (1 + Math.exp(Math.log(a) - Math.log(b + x) + (r + x) * silence));
}

/**
 * The largest of it over 0 and 1…x response days, so that one more response can never make a contact colder (the
 * increasing-frequency paradox of the plain formula). Its exponent −ln(b+x') + (r+x')·silence is convex in x' and least at
 * x' = 1/silence − b, so only the whole numbers on both sides of that are asked.
 */
export function aliveAtBest(x: number, tx: number, daysNow: number, prior: Dropout): number {
  const best = aliveProbability(0, 0, daysNow, prior);
  if (x < 1) return best;
  const silence = Math.log(prior.alpha + daysNow) - Math.log(prior.alpha + tx);
  const least = silence > 0 ? Math.floor(1 / silence - prior.b) : x;
  const some = Math.min(Math.max(least, 1), x);
  return Math.max(best, aliveAfter(some, silence, prior), aliveAfter(Math.min(some + 1, x), silence, prior));
}

/** Days after time 0 at which `aliveAtBest` falls below a third, in closed form. */
export function coldAfterDays(x: number, tx: number, prior: Dropout): number {
  const { r, alpha, a, b } = prior;
  const crossing = (some: number, last: number) => (alpha + last) * ((2 * (b + some)) / a) ** (1 / (r + some)) - alpha;
  let latest = crossing(0, 0);
  for (let some = 1; some <= x; some += 1) latest = Math.max(latest, crossing(some, tx));
  return latest;
}

/** Median waiting time to the next response of a contact who responds, in days: (α+T)(2^(1/(r+x)) − 1), Lomax. */
export function medianWaitDays(x: number, exposureDays: number, rhythm: ModelParameters['rhythm']): number {
  return (rhythm.alpha + exposureDays) * (2 ** (1 / (rhythm.r + x)) - 1);
}
