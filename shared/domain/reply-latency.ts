import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { ModelParameters } from './parameters.ts';
import { dayMs } from './time.ts';

/** Predictive log-normal of one contact's answer latency: mean and spread of ln days. */
export interface ReplyLatency {
  readonly mean: number;
  readonly spread: number;
  /** Days within which `patienceShare` of the answers come. */
  readonly patienceDays: number;
}

/** Waiting for an answer has lasted long enough to count as no answer at this share of the contact's latencies. */
export const patienceShare = 0.8;
const patienceQuantile = normalQuantile(patienceShare, 0, 1);

/** No answer is counted as quicker than a minute. */
const leastLatencyDays = 1 / 1440;

/** ln of one answer's latency in days. */
export function logLatency(days: number): number {
  return Math.log(Math.max(days, leastLatencyDays));
}

/**
 * Shrinks a contact's own latencies toward everybody's: m̂ = w·ȳ + (1−w)·μ with w = nτ²/(nτ²+σ²), and predictive
 * variance ŝ² = σ² + τ²σ²/(nτ²+σ²) (normal hierarchical model on ln days). `logDays` is the sum of
 * ln(days) over `n` answers.
 */
export function toReplyLatency(n: number, logDays: number, prior: ModelParameters['latency']): ReplyLatency {
  const between = prior.tau ** 2;
  const within = prior.sigma ** 2;
  const weight = (n * between) / (n * between + within);
  const mean = (n === 0 ? 0 : weight * (logDays / n)) + (1 - weight) * prior.mu;
  const spread = Math.sqrt(within + (between * within) / (n * between + within));
  return { mean, spread, patienceDays: Math.exp(mean + spread * patienceQuantile) };
}

/** Probability, 0 to 1, that an answer would have come within this many days. */
export function shareAnsweredWithin(latency: ReplyLatency, days: number): number {
  if (days <= 0) return 0;
  return normalCdf((Math.log(days) - latency.mean) / latency.spread, 0, 1);
}

/** Days within which half of the answers come: the median of the log-normal. */
export function medianDays(latency: ReplyLatency): number {
  return Math.exp(latency.mean);
}

/** The first instant, in ms, at which waiting for an answer to a question of `askedAt` has lasted long enough. */
export function patienceEndsAt(latency: ReplyLatency, askedAt: number): number {
  return Math.ceil(askedAt + latency.patienceDays * dayMs);
}
