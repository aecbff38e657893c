import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { ModelParameters } from './parameters.ts';
import { dayMs } from './time.ts';

/** Predictive log-normal of one contact's answer latency: mean and spread of ln days. */
export interface ReplyLatency {
  readonly mean: number;
  readonly spread: number;
}

/** No answer is counted as quicker than a minute. */
const leastLatencyDays = 1 / 1440;

/** ln of one answer's latency in days. */
export function logLatency(days: number): number {
  return Math.log(Math.max(days, leastLatencyDays));
}

/**
 * Shrinks a contact's own latencies toward everybody's: m̂ = w·ȳ + (1−w)·μ with w = nτ²/(nτ²+σ²), and predictive
 * variance ŝ² = σ² + τ²σ²/(nτ²+σ²) (normal hierarchical model on ln days; model, section 4). `logDays` is the sum of
 * ln(days) over `n` answers.
 */
export function toReplyLatency(n: number, logDays: number, prior: ModelParameters['latency']): ReplyLatency {
  const between = prior.tau ** 2;
  const within = prior.sigma ** 2;
  const weight = (n * between) / (n * between + within);
  return {
    mean: (n === 0 ? 0 : weight * (logDays / n)) + (1 - weight) * prior.mu,
    spread: Math.sqrt(within + (between * within) / (n * between + within)),
  };
}

/** Probability, 0 to 1, that an answer would have come within this many days. */
export function shareAnsweredWithin(latency: ReplyLatency, days: number): number {
  if (days <= 0) return 0;
  return normalCdf((Math.log(days) - latency.mean) / latency.spread, 0, 1);
}

/** Days within which this share (0 to 1) of the answers come. */
export function daysForShare(latency: ReplyLatency, share: number): number {
  return Math.exp(latency.mean + latency.spread * normalQuantile(share, 0, 1));
}

/** The first instant, in ms, at which `shareAnsweredWithin` has reached `share` for a question of `askedAt`. */
export function shareReachedAt(latency: ReplyLatency, askedAt: number, share: number): number {
  return Math.ceil(askedAt + daysForShare(latency, share) * dayMs);
}
