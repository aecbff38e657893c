import { keepFirst } from '../lib/keep-first.ts';
import { type Bucket, ownWeight, promisedNearDays, promisedSeasonShare } from './pressure.ts';
import { daysBetween } from './time.ts';
import type { TouchClass } from './touch-class.ts';

/**
 * Sums over very many touches. Touches that went out within one time constant τ are summed as one block about its middle
 * m: Σ w·e^(−(t−s)/τ) = e^(−(t−m)/τ) · Σ_k M_k·τ^(−k) with the moments M_k = Σ w·(s−m)^k / k!. As |s−m| ≤ τ/2, what is
 * left out after so many terms is below 10^−15 of the sum.
 */
const terms = 14;
/** Touches in the smallest block; each level above holds twice as many. */
const smallest = 16;
/** With fewer touches each of them is asked for itself. */
const many = 64;
/** Older than so many time constants a touch weighs less than 10^−17 of what it did, and is left out. */
const reach = 40;

/** Of touches that follow one another. */
interface TouchBlock {
  readonly from: number;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly middleAt: number;
  readonly season: readonly number[];
  /** Of touches that count as near to any other. */
  readonly near: readonly number[];
  /** Of promised touches, which count as near to their own purpose. */
  readonly promised: ReadonlyMap<string, readonly number[]>;
}

/** What touches so far weigh in the two buckets before it fades, a column each: every verdict goes through all of them. */
export interface TouchLoads {
  /** ms, in order. */
  readonly at: number[];
  readonly near: number[];
  readonly season: number[];
  /** A promised touch counts as near to its own purpose, and to any other within a day; null: to any. */
  readonly promisedFor: (string | null)[];
  /** Full blocks by level, in the order of their touches, as far as anybody had to ask: `pressureBefore` adds them. */
  readonly blocks: TouchBlock[][];
}

export function noLoads(): TouchLoads {
  return { at: [], near: [], season: [], promisedFor: [], blocks: [] };
}

/** Adds a touch of this class and weight, not earlier than any added before. */
export function addLoad(loads: TouchLoads, at: number, touchClass: TouchClass, weight: number, purpose: string): void {
  const isPromised = touchClass === 'promised';
  const isPaced = isPromised || touchClass === 'ordinary';
  loads.at.push(at);
  loads.near.push(isPaced ? ownWeight('near', weight) : 0);
  loads.season.push(isPromised ? promisedSeasonShare * weight : isPaced ? weight : 0);
  loads.promisedFor.push(isPromised ? purpose : null);
}

/** Forgets all but the first so many touches. */
export function keepLoads({ at, near, season, promisedFor, blocks }: TouchLoads, touches: number): void {
  keepFirst(at, touches);
  keepFirst(near, touches);
  keepFirst(season, touches);
  keepFirst(promisedFor, touches);
  for (let level = 0; level < blocks.length; level += 1) {
    const full = blocks[level];
    if (full !== undefined) keepFirst(full, Math.floor(touches / sizeOf(level)));
  }
}

/** What one touch still weighs at `at` (ms) in a bucket of time constant `tauDays`, toward one of this purpose. */
function touchPressure(
  loads: TouchLoads,
  place: number,
  bucket: Bucket,
  purpose: string | null,
  at: number,
  tauDays: number,
): number {
  const ageDays = daysBetween(loads.at[place] ?? at, at);
  const weight = loads[bucket][place] ?? 0;
  if (weight === 0) return 0;
  const promisedFor = loads.promisedFor[place] ?? null;
  if (bucket === 'near' && promisedFor !== null && promisedFor !== purpose && ageDays >= promisedNearDays) return 0;
  return weight * Math.exp(-ageDays / tauDays);
}

/** The same of all touches so far. */
export function pastPressure(
  loads: TouchLoads,
  bucket: Bucket,
  purpose: string | null,
  at: number,
  tauDays: number,
): number {
  let sum = 0;
  for (let place = 0; place < loads.at.length; place += 1) {
    sum += touchPressure(loads, place, bucket, purpose, at, tauDays);
  }
  return sum;
}

/** The same as `pastPressure`, up to 10^−12 of it, in time that hardly grows with the number of touches. */
export function pressureBefore(
  loads: TouchLoads,
  bucket: Bucket,
  purpose: string | null,
  at: number,
  tauDays: number,
): number {
  if (loads.at.length < many) return pastPressure(loads, bucket, purpose, at, tauDays);
  addFullBlocks(loads);
  let sum = 0;
  for (let before = loads.at.length; before > 0; ) {
    if (daysBetween(loads.at[before - 1] ?? at, at) > reach * tauDays) break;
    const block = widestBlock(loads.blocks, before, bucket, at, tauDays);
    sum +=
      block === null
        ? touchPressure(loads, before - 1, bucket, purpose, at, tauDays)
        : blockPressure(block, bucket, purpose, at, tauDays);
    before = block === null ? before - 1 : block.from;
  }
  return sum;
}

function sizeOf(level: number): number {
  return smallest << level;
}

function addFullBlocks(loads: TouchLoads): void {
  const touches = loads.at.length;
  for (let level = 0; sizeOf(level) <= touches; level += 1) {
    const size = sizeOf(level);
    const full = loads.blocks[level] ?? [];
    loads.blocks[level] = full;
    while ((full.length + 1) * size <= touches) full.push(toBlock(loads, full.length * size, size));
  }
}

function toBlock(loads: TouchLoads, from: number, size: number): TouchBlock {
  const firstAt = loads.at[from] ?? 0;
  const lastAt = loads.at[from + size - 1] ?? firstAt;
  const middleAt = (firstAt + lastAt) / 2;
  const promised = new Map<string, number[]>();
  const season = noMoments();
  const near = noMoments();
  for (let place = from; place < from + size; place += 1) {
    const days = daysBetween(middleAt, loads.at[place] ?? middleAt);
    addMoments(season, loads.season[place] ?? 0, days);
    const promisedFor = loads.promisedFor[place] ?? null;
    const nearTo = promisedFor === null ? near : (promised.get(promisedFor) ?? noMoments());
    if (promisedFor !== null) promised.set(promisedFor, nearTo);
    addMoments(nearTo, loads.near[place] ?? 0, days);
  }
  return { from, firstAt, lastAt, middleAt, season, near, promised };
}

function noMoments(): number[] {
  return Array.from({ length: terms }, () => 0);
}

function addMoments(moments: number[], weight: number, days: number): void {
  let term = weight;
  for (let k = 0; k < terms; k += 1) {
    moments[k] = (moments[k] ?? 0) + term;
    term *= days / (k + 1);
  }
}

/** The widest block before touch number `before` that fits into one time constant and counts as near by purpose alone. */
function widestBlock(
  blocks: TouchLoads['blocks'],
  before: number,
  bucket: Bucket,
  at: number,
  tauDays: number,
): TouchBlock | null {
  let widest: TouchBlock | null = null;
  for (let level = 0; before % sizeOf(level) === 0; level += 1) {
    const block = blocks[level]?.[before / sizeOf(level) - 1];
    if (block === undefined || daysBetween(block.firstAt, block.lastAt) > tauDays) break;
    if (bucket === 'near' && daysBetween(block.lastAt, at) < promisedNearDays) break;
    widest = block;
  }
  return widest;
}

function blockPressure(block: TouchBlock, bucket: Bucket, purpose: string | null, at: number, tauDays: number): number {
  const own = purpose === null ? undefined : block.promised.get(purpose);
  const sum =
    bucket === 'season'
      ? summed(block.season, tauDays)
      : summed(block.near, tauDays) + (own === undefined ? 0 : summed(own, tauDays));
  return sum * Math.exp(-daysBetween(block.middleAt, at) / tauDays);
}

/** Σ M_k·τ^(−k). */
function summed(moments: readonly number[], tauDays: number): number {
  let sum = 0;
  for (let k = terms - 1; k >= 0; k -= 1) sum = sum / tauDays + (moments[k] ?? 0);
  return sum;
}
