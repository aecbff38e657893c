import { sayDays } from '../../lib/count.ts';
import { listed } from '../../lib/words.ts';
import { coldAfterDays } from '../alive.ts';
import type { ModelParameters } from '../parameters.ts';
import type { BaseRatesPart } from './workspace-fit.ts';

/** The numbers a fit is compared with: the defaults, or those of an earlier fit that a person accepted. */
export type InUse = Pick<ModelParameters, 'rhythm' | 'dropout' | 'latency'> & {
  /** Base rate of trust per segment. */
  readonly baseRateOf: (segment: string) => number;
  /** A default "was assumed", a number of an earlier fit "was used so far". */
  readonly origin: ModelParameters['origin'];
};

/** Segments named in one sentence. */
const namedSegments = 3;
/** Beyond, a number of days is no date any more. */
const longestDays = 36_500;

/** "where 3 days were assumed" */
function where(was: string, inUse: InUse): string {
  const isOne = /^(1 |under|more)|^\S+ %$/.test(was);
  const verb = isOne ? 'was' : 'were';
  return `where ${was} ${verb} ${inUse.origin === 'defaults' ? 'assumed' : 'used so far'}`;
}

/** "4 days", "3 hours": latencies may be short. */
function sayWait(days: number): string {
  if (days >= 1) return sayDays(days);
  const hours = Math.round(days * 24);
  if (hours >= 1) return hours === 1 ? '1 hour' : `${hours} hours`;
  const minutes = Math.max(1, Math.round(days * 1440));
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** exp(μ) is the median over contacts; times in days. */
export function sayLatency(found: ModelParameters['latency'], inUse: InUse): string {
  const was = where(sayWait(Math.exp(inUse.latency.mu)), inUse);
  return `Answers come within ${sayWait(Math.exp(found.mu))} at the median, ${was}.`;
}

function sayGap(days: number): string {
  return days > longestDays ? 'more than 100 years' : sayWait(days);
}

/** α/r is the mean gap of the mean rate, in days of exposure. */
export function sayRhythm(found: Pick<ModelParameters['rhythm'], 'r' | 'alpha'>, inUse: InUse): string {
  const was = where(sayGap(inUse.rhythm.alpha / inUse.rhythm.r), inUse);
  return `While they are written to, contacts respond every ${sayGap(found.alpha / found.r)}, ${was}.`;
}

/** Told by a contact who responded on the day it began and was silent since. */
export function sayDropout(found: ModelParameters['dropout'], inUse: InUse): string {
  const silence = (prior: ModelParameters['dropout']) => sayGap(coldAfterDays(1, 0, prior));
  return `After a first response, ${silence(found)} of silence mean that a contact has gone cold, ${where(silence(inUse.dropout), inUse)}.`;
}

function sayShare(share: number): string {
  const percent = share * 100;
  return `${percent < 10 ? Math.round(percent * 10) / 10 : Math.round(percent)} %`;
}

/** The largest segments, with the base rate that trust starts from there. */
export function sayBaseRates(segments: BaseRatesPart['segments'], inUse: InUse): string {
  const largest = segments.toSorted((a, b) => b.judged - a.judged).slice(0, namedSegments);
  const now = largest.map(({ segment, rate }) => `${sayShare(rate)} in ${nameSegment(segment)}`);
  const was = new Set(largest.map(({ segment }) => sayShare(inUse.baseRateOf(segment))));
  return `Trust starts from the share of touches that are answered: ${listed(now)}, ${where(listed([...was]), inUse)}.`;
}

/** What a segment is called; it is told apart without regard to case, and written as names are. */
export function nameSegment(segment: string): string {
  if (segment === '') return '“not known”';
  return `“${segment.replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())}”`;
}
