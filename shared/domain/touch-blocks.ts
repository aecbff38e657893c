import type { History, PastTouch, TouchBlock, TouchBlocks } from './history.ts';
import { type Bucket, pastPressure, pastWeight, promisedNearDays, touchPressure } from './pressure.ts';
import { daysBetween } from './time.ts';

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

/** The same as `pastPressure` of all touches, up to 10^−12 of it, in time that hardly grows with their number. */
export function pressureBefore(
  { touches, blocks }: Pick<History, 'touches' | 'blocks'>,
  bucket: Bucket,
  purpose: string | null,
  at: number,
  tauDays: number,
): number {
  if (touches.length < many) return pastPressure(bucket, touches, purpose, at, tauDays);
  addFullBlocks(blocks, touches);
  let sum = 0;
  for (let before = touches.length; before > 0; ) {
    const touch = touches[before - 1];
    if (touch === undefined || daysBetween(touch.event.at, at) > reach * tauDays) break;
    const block = widestBlock(blocks, before, bucket, at, tauDays);
    sum +=
      block === null
        ? touchPressure(bucket, touch, purpose, at, tauDays)
        : blockPressure(block, bucket, purpose, at, tauDays);
    before = block === null ? before - 1 : block.from;
  }
  return sum;
}

/** Forgets blocks that hold more than the first so many touches. */
export function keepBlocks(blocks: TouchBlocks, touches: number): void {
  for (const [level, full] of blocks.entries())
    full.length = Math.min(full.length, Math.floor(touches / sizeOf(level)));
}

function sizeOf(level: number): number {
  return smallest << level;
}

function addFullBlocks(blocks: TouchBlocks, touches: readonly PastTouch[]): void {
  for (let level = 0; sizeOf(level) <= touches.length; level += 1) {
    const size = sizeOf(level);
    const full = blocks[level] ?? [];
    blocks[level] = full;
    while ((full.length + 1) * size <= touches.length) full.push(toBlock(touches, full.length * size, size));
  }
}

function toBlock(all: readonly PastTouch[], from: number, size: number): TouchBlock {
  const touches = all.slice(from, from + size);
  const firstAt = touches[0]?.event.at ?? 0;
  const lastAt = touches.at(-1)?.event.at ?? firstAt;
  const middleAt = (firstAt + lastAt) / 2;
  const promised = new Map<string, number[]>();
  const season = noMoments();
  const near = noMoments();
  for (const past of touches) {
    const { purpose } = past.event;
    const days = daysBetween(middleAt, past.event.at);
    addMoments(season, pastWeight('season', past, null, Number.POSITIVE_INFINITY), days);
    addMoments(near, pastWeight('near', past, null, Number.POSITIVE_INFINITY), days);
    if (past.class !== 'promised') continue;
    const ofPurpose = promised.get(purpose) ?? noMoments();
    promised.set(purpose, ofPurpose);
    addMoments(ofPurpose, pastWeight('near', past, purpose, Number.POSITIVE_INFINITY), days);
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
  blocks: TouchBlocks,
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
