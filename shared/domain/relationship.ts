import { keepFirst } from '../lib/keep-first.ts';
import { ignoredEvidence } from './evidence.ts';
import type { History, PastTouch } from './history.ts';
import { askingFrom, limitGapDays, type ModelParameters } from './parameters.ts';
import { type ReplyLatency, toReplyLatency } from './reply-latency.ts';
import { daysBetween } from './time.ts';
import { addEvidence, type Evidence, expectedTrust, noEvidence, type Opinion, toOpinion } from './trust.ts';

/** The numbers of one relationship that waiting alone never moves. */
export interface Relationship {
  readonly history: History;
  readonly parameters: ModelParameters;
  readonly latency: ReplyLatency;
  readonly evidence: Evidence;
  readonly opinion: Opinion;
  /** E, 0 to 1. */
  readonly trust: number;
  /** x: calendar days with a genuine response. */
  readonly x: number;
  /** t_x: the latest genuine response, in days after time 0; 0 when there is none. */
  readonly tx: number;
  /** T: days from our first to our last paced touch. */
  readonly exposureDays: number;
  readonly rho: number;
  readonly theta: number;
  /** g: the shortest gap between ordinary touches that this relationship takes, in days. */
  readonly limitGapDays: number;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function odds(p: number): number {
  return p / (1 - p);
}

/**
 * Rhythm ρ: the gamma-Poisson posterior mean gap between responses over the prior's, clamped.
 * `exposureDays` in days, `x` in response days.
 */
function rhythmOf(exposureDays: number, x: number, prior: ModelParameters['rhythm']): number {
  const ownGap = (prior.alpha + exposureDays) / (prior.r + x);
  return clamp(ownGap / (prior.alpha / prior.r), prior.lowest, prior.highest);
}

/** θ = clamp(√(odds(a)/odds(E)), 1/2, 2): little trust stretches the gap, much trust shortens it. */
function trustFactor(trust: number, baseRate: number): number {
  return clamp(Math.sqrt(odds(baseRate) / odds(trust)), 1 / 2, 2);
}

/** An ordinary touch that went unanswered, although a later paced one went out only after `patienceDays`. */
export function isIgnored(touch: PastTouch, lastPacedAt: number | null, patienceDays: number): boolean {
  if (touch.class !== 'ordinary' || touch.answer !== null || lastPacedAt === null) return false;
  return daysBetween(touch.event.at, lastPacedAt) >= patienceDays;
}

/** How often, in entries, it is kept what the evidence so far comes to. */
const foldedEvery = 64;

/**
 * Folds the evidence in its order. An ordinary touch counts as ignored when it went unanswered and a later paced touch
 * went out after `patienceDays`; what was folded before, and cannot have changed, stays.
 */
function evidenceOf(history: History, patienceDays: number): Evidence {
  const lastPacedAt = history.lastPacedAt ?? Number.NEGATIVE_INFINITY;
  const start = settledStart(history, patienceDays, lastPacedAt);
  let { evidence } = start;
  let isOpen = false;
  for (let place = start.entries; place < history.evidence.length; place += 1) {
    const entry = history.evidence[place];
    if (entry === undefined) continue;
    if (!isOpen && place === (history.folded.length + 1) * foldedEvery) history.folded.push(evidence);
    if ('weight' in entry) {
      evidence = addEvidence(evidence, entry.weight);
    } else if (entry.touch.answer === null) {
      if (isIgnored(entry.touch, history.lastPacedAt, patienceDays)) {
        const asked = entry.touch.event.ask >= askingFrom;
        evidence = addEvidence(evidence, asked ? ignoredEvidence.asking : ignoredEvidence.informing);
      } else if (!isOpen) {
        // It may yet turn out to be ignored, and then comes before all that follows.
        settle(history, patienceDays, place, evidence);
        isOpen = true;
      }
    }
  }
  if (!isOpen) settle(history, patienceDays, history.evidence.length, evidence);
  return evidence;
}

/** How many entries need not be folded again, and what they come to. */
function settledStart(
  { settled, folded, answers, answeredSince, evidence }: History,
  patienceDays: number,
  lastPacedAt: number,
): Pick<History['settled'], 'entries' | 'evidence'> {
  if (settled.answers === answers && settled.patienceDays === patienceDays) return settled;
  const isSure = ({ at }: { readonly at: number }) =>
    at < answeredSince && daysBetween(at, lastPacedAt) >= patienceDays;
  let sure = settled.entries;
  for (; sure > 0; sure -= 1) {
    const entry = evidence[sure - 1];
    if (entry !== undefined && 'touch' in entry && isSure(entry.touch.event)) break;
  }
  keepFirst(folded, Math.floor(sure / foldedEvery));
  return { entries: folded.length * foldedEvery, evidence: folded.at(-1) ?? noEvidence };
}

function settle(history: History, patienceDays: number, entries: number, evidence: Evidence): void {
  history.answeredSince = Number.POSITIVE_INFINITY;
  const { settled, answers } = history;
  if (settled.entries === entries && settled.evidence === evidence && settled.answers === answers) {
    if (settled.patienceDays === patienceDays) return;
  }
  history.settled = { answers, patienceDays, entries, evidence };
}

/**
 * Reads trust, rhythm and the personal limit gap off a history. `latency` is handed in where it
 * was read before and no answer has come since.
 */
export function readRelationship(
  history: History,
  parameters: ModelParameters,
  latency: ReplyLatency = toReplyLatency(history.answers, history.answerLogDays, parameters.latency),
): Relationship {
  const evidence = evidenceOf(history, latency.patienceDays);
  const opinion = toOpinion(evidence, parameters.baseRate);
  const trust = expectedTrust(opinion);
  const x = history.responseDays;
  const { timeZeroAt, lastGenuineAt, firstPacedAt, lastPacedAt } = history;
  const exposureDays = firstPacedAt === null || lastPacedAt === null ? 0 : daysBetween(firstPacedAt, lastPacedAt);
  const rho = rhythmOf(exposureDays, x, parameters.rhythm);
  const theta = trustFactor(trust, parameters.baseRate);
  const segmentGap = 91 / history.policy.ordinaryTouchesPerQuarter;
  return {
    history,
    parameters,
    latency,
    evidence,
    opinion,
    trust,
    x,
    tx: timeZeroAt === null || lastGenuineAt === null ? 0 : daysBetween(timeZeroAt, lastGenuineAt),
    exposureDays,
    rho,
    theta,
    limitGapDays: clamp(segmentGap * rho * theta, limitGapDays.least, limitGapDays.most),
  };
}
